import {
  documentKinds,
  type HitKind,
  type Holding,
  hitKinds,
  holdings,
  organisations,
  type SearchFacets,
  type SearchPage,
} from '@qarar/register'
import { oneOf } from '../choose-version.ts'
import { asLanguage } from '../i18n/choose-reader.ts'
import type { Reader } from '../i18n/reader.ts'
import { organisationName } from '../organisation-name.ts'
import { organName } from '../reading/organ-name.ts'
import { nameAmong } from '../register/party-words.ts'

type Name = keyof SearchFacets | SearchPage['filters'][number]['name']

/** What a value of a facet or filter is called; what a person typed stays as it is. `found`: whose texts are found. */
export function valueName(name: Name, value: string, reader: Reader, found: readonly string[] = []): string {
  return names[name]?.(value, reader, found) ?? value
}

const kindName = (value: string, { t }: Reader) => {
  const kind = oneOf(documentKinds, value)
  const type: HitKind | undefined = oneOf(hitKinds, value)
  return kind ? t.kinds[kind] : type ? t.find.types[type] : undefined
}

const holdingName = (value: string, { t }: Reader) => {
  const holding: Holding | undefined = oneOf(holdings, value)
  return holding && t.find.holdings[holding]
}

type Called = (value: string, reader: Reader, found: readonly string[]) => string | undefined

const names: Partial<Record<Name, Called>> = {
  type: kindName,
  kind: kindName,
  language: (value, { t }) => {
    const language = asLanguage(value)
    return language && t.languages[language]
  },
  organisation: (value, { language }) => organisationName(value, language),
  organ: organNamed,
  session: sessionName,
  year: (value, { plain }) => plain(value),
  date: (value, { plain }) => plain(value),
  before: (value, { plain }) => plain(value),
  after: (value, { plain }) => plain(value),
  addressee: (value, reader) => nameAmong(value, reader),
  what: holdingName,
  holds: holdingName,
  act: (value, { t }) => (t.marks.classes as Record<string, string>)[value],
}

/** Several organisations have an organ of one code: those are named whose texts are found; the code where none of them has it. */
function organNamed(organ: string, { t, language }: Reader, found: readonly string[]): string | undefined {
  const owners = organisations.filter(({ organs }) => organs.some(({ code }) => code === organ))
  const own = owners.filter(({ code }) => found.includes(code))
  const named = own.length > 0 ? own : owners.length === 1 ? owners : []
  return named.map(({ code }) => organName(code, organ, language)).join(t.separator) || undefined
}

/** `CFM-44` as «44th session»: of which organ stands in the code, which is kept beside it. */
function sessionName(value: string, { t, plain }: Reader): string | undefined {
  const [, number] = /^\p{L}+-(\d+)$/u.exec(value) ?? []
  return number && `${t.session(plain(number))} (${value})`
}

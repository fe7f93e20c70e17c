import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { OrganisationProfile } from '@qarar/core/organisations/profile.ts'
import type { ReportSentence, ReportSource } from '../../contract/reports.ts'
import type { Clause, ItemFacts } from '../facts.ts'
import { formOf } from '../form-of.ts'
import { reportLanguages } from '../languages/index.ts'
import type { ReportLanguage } from '../languages/report-language.ts'
import { capital, fill, type PhraseName } from '../languages/report-phrases.ts'
import { sourcesOnce } from '../sentences/source-key.ts'

/** What one item is written from, and in which words. */
export interface Writing {
  facts: ItemFacts
  tag: LanguageTag
  words: ReportLanguage
  profile: OrganisationProfile | undefined
  /** All that is asked is asked by one text. */
  hasOneText: boolean
  phrase: (name: PhraseName, values?: Readonly<Record<string, string>>) => string
}

/** A sentence before it stands in a paragraph. */
export type Said = Omit<ReportSentence, 'paragraph'>

export function writingOf(facts: ItemFacts, tag: LanguageTag): Writing {
  const { organisation } = facts.volume
  const words = reportLanguages[tag]
  const own = formOf(organisation).phrases[tag] ?? {}
  return {
    ...{ facts, tag, words },
    profile: organisations.find(({ code }) => code === organisation),
    hasOneText: new Set(facts.mandates.map(({ mandate }) => mandate.work.id)).size <= 1,
    phrase: (name, values = {}) => fill(own[name] ?? words.phrases[name], values),
  }
}

/** Texts have either apostrophe, and spaces at which a line could break off the mark behind them. */
const asFrenchIsSet = (text: string): string =>
  text
    .replaceAll(/ ([»:;?!])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0')
    .replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’')

/** A composed sentence. Of what is doubtful in the clauses that it tells, only what it says counts. */
export function say(
  { tag }: Writing,
  id: string,
  words: string,
  sources: readonly ReportSource[],
  clauses: readonly (Clause | undefined)[] = [],
): Said {
  const plain = capital(words.replaceAll(/[ \t\r\n]+/g, ' ').replaceAll(/ ([،,])/g, '$1'))
  const doubtful = clauses.flatMap((clause) =>
    (clause?.doubtful ?? [])
      .filter((doubted) => plain.includes(doubted))
      .map((doubted) => ({ ...placeOf(clause as Clause), words: doubted })),
  )
  return {
    id,
    text: tag === 'fr' ? asFrenchIsSet(plain) : plain,
    language: tag,
    origin: 'composed',
    sources: sourcesOnce(sources),
    doubtful: doubtful.slice(0, 50),
  }
}

const placeOf = ({ place: { publication, order, eId } }: Clause) => ({ publication, order, eId })

/** Paragraphs from 1; those of which nothing is said are none. */
export const paragraphed = (paragraphs: readonly (readonly Said[])[]): ReportSentence[] =>
  paragraphs
    .filter(({ length }) => length > 0)
    .flatMap((sentences, at) => sentences.map((sentence) => ({ ...sentence, paragraph: at + 1 })))

// What all sections of a report are compiled with, and how a figure says what it was counted from.
import type { LanguageTag } from '@qarar/core'
import type { KindField, KindList, MechanismKindDeclaration } from '../../contract/kinds.ts'
import type { Level } from '../../contract/marks.ts'
import type {
  DatedAs,
  FigureQuery,
  ReportFigure,
  ReportRun,
  ReportTarget,
} from '../../contract/mechanism-report.ts'
import type { MechanismMention, RecordValue } from '../../contract/mechanisms.ts'
import { languageOfText } from '../../language-of-text.ts'
import { copyWords } from '../../report/languages/copy-words.ts'
import type { AskedMention } from '../answers/question.ts'
import { printValue } from '../values/print-value.ts'
import type { Period } from './in-period.ts'
import type { ReportRecord } from './report-record.ts'
import { type CompiledWords, compiledWords } from './words.ts'

/** A mandate of the register that asks for a report, in a paragraph that speaks of the mechanism. */
export interface AskedReport {
  mandate: string
  /** What is asked, as printed, and the paragraph that asks. */
  action: string
  place: string
  due: { session: string | null; date: string | null }
  /** As open as the texts that ask. */
  level: Level
}

/** A paragraph that speaks of the mechanism. */
export type ReportMention = AskedMention &
  Partial<Pick<MechanismMention, 'work'>> &
  Pick<MechanismMention, 'publication' | 'eId' | 'words' | 'language' | 'symbol' | 'title'> & { level: Level }

/** How values of records are printed. */
export interface ValuePrinting {
  kind: MechanismKindDeclaration
  language: LanguageTag
  list: (id: string) => KindList | null
  /** What a record, mechanism or mandate is called. */
  name: (field: KindField, id: string) => string | null
}

export interface Compiling extends Period, ValuePrinting {
  mechanism: { id: string; name: string; kind: string; organisation: string | null }
  /** How open its name is. */
  level: Level
  /** All that people keep, of all types, the newest first. */
  records: readonly ReportRecord[]
  /** How many proposals of each type nobody has looked at. */
  proposed: ReadonlyMap<string, number>
  mentions: readonly ReportMention[]
  asked: readonly AskedReport[]
  asOf: string
  /** Digits of the SHA-256 of some text, in small letters. */
  sha256: (text: string) => string
}

export const wordsOf = ({ language }: Pick<Compiling, 'language'>): CompiledWords => compiledWords[language]

/** Ids with the log entry since which each is as it is: whoever has the same records has the same hash. */
export const hashOf = (records: readonly ReportRecord[], { sha256 }: Pick<Compiling, 'sha256'>): string =>
  sha256(
    records
      .map(({ id, version }) => `${id} ${version}\n`)
      .sort()
      .join(''),
  ).slice(0, 16)

/** What is asked of the records of a type; without more all of the period. */
export function queryOf(
  type: string,
  period: Period | null,
  more: { dated?: DatedAs; field?: string; is?: string } = {},
): FigureQuery {
  const { dated = period ? 'in' : null, field = null, is = null } = more
  return { type, from: period?.from ?? null, to: period?.to ?? null, dated, field, is, ids: null }
}

/** As many ids as an address has room for. */
const mostIds = 200

/** What finds some of all that a query finds: all of them by it, a few by their ids. Null where there are too many. */
export function queryOfSome(
  some: readonly ReportRecord[],
  all: readonly ReportRecord[],
  query: FigureQuery,
): FigureQuery | null {
  if (some.length === all.length) return query
  if (some.length === 0 || some.length > mostIds) return null
  return { ...queryOf(query.type, null), ids: some.map(({ id }) => id).join(',') }
}

export function figureOf(
  { key, label, value = null }: { key: string; label: string; value?: string | null },
  query: FigureQuery,
  records: readonly ReportRecord[],
  compiling: Pick<Compiling, 'sha256'>,
): ReportFigure {
  const hash = hashOf(records, compiling)
  return { key, label, value: value ?? String(records.length), query, records: records.length, hash }
}

type RunMore = Partial<Pick<ReportRun, 'figure' | 'to' | 'note' | 'language'>>

/** Words in the language of the report. */
export const runOf = (
  text: string,
  { language }: Pick<Compiling, 'language'>,
  more: RunMore = {},
): ReportRun => ({
  ...{ text, language, figure: null, to: null, note: null },
  ...more,
})

/** Words that somebody wrote, in the language in which they are: nothing is translated, and another language is told. */
export function writtenRun(
  text: string,
  compiling: Pick<Compiling, 'language'>,
  to: ReportTarget | null,
): ReportRun {
  const isSpoken = /\p{L}{3}/u.test(text)
  const language = isSpoken ? languageOfText(text) : compiling.language
  const note = language === compiling.language ? null : copyWords[compiling.language].writtenIn[language]
  return runOf(text, compiling, { language, to, note })
}

export const valueWords = (
  value: RecordValue,
  field: KindField,
  { language, list, name }: Pick<ValuePrinting, 'language' | 'list' | 'name'>,
): string => printValue(value, field, { language, list, name })

/** A whole number or a decimal as the report prints it. */
export const numberWords = (decimal: string, { language }: Pick<Compiling, 'language'>): string =>
  printValue(decimal, plainNumber, { language, list: () => null })

const none = { ar: '', en: '', fr: '' }
/** How a sum is printed. */
export const moneyField: KindField = {
  ...{ id: 'amount', type: 'money', words: none, required: false, sensitive: false, everyYear: false },
}
const plainNumber: KindField = {
  ...{ id: 'number', type: 'number', words: none, required: false, sensitive: false, everyYear: false },
}

import type { LanguageTag } from '@qarar/core'
import type { KindField, KindRecord } from '../../contract/kinds.ts'
import type {
  CaseChoice,
  CompiledSection,
  ReportBlock,
  ReportRun,
  ReportTarget,
} from '../../contract/mechanism-report.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { meets } from '../answers/question.ts'
import { fieldOf, listOf } from '../declared.ts'
import { type Compiling, numberWords, runOf, valueWords, wordsOf, writtenRun } from './compiling.ts'
import { placedIn } from './counted-records.ts'
import type { ReportPlan } from './report-plan.ts'
import type { ReportRecord } from './report-record.ts'

export interface Cases {
  by: CaseChoice
  shown: readonly ReportRecord[]
  /** How many there are to choose from. */
  all: number
}

/** Those that people chose; where they chose none, those that the kind's rule finds: the newest first. */
export function casesOf(
  { cases, counted }: ReportPlan,
  compiling: Compiling,
  choice: CaseChoice | undefined,
): Cases | null {
  const [first] = counted
  if (!cases || !first) return null
  const { in: records } = placedIn(compiling, first.type)
  const { selected, rule } = cases
  const chosen = selected === undefined ? [] : records.filter(({ values }) => values[selected] === true)
  if (choice === 'person' || (choice === undefined && chosen.length > 0) || !rule)
    return { by: 'person', shown: chosen, all: chosen.length }
  const found = records.filter(
    (record) => meets(record, rule.only) && rule.with.every((field) => isStated(record, field)),
  )
  return { by: 'rule', shown: found.slice(0, rule.most), all: found.length }
}

const isStated = ({ values }: ReportRecord, field: string) =>
  values[field] !== undefined && values[field] !== ''

export function casesSection(plan: ReportPlan, cases: Cases | null, compiling: Compiling): CompiledSection[] {
  const [first] = plan.counted
  if (!cases || !first) return []
  const words = wordsOf(compiling)
  const { shown } = cases
  const none: ReportBlock = { kind: 'text', style: 'text', runs: [runOf(words.nonePeriod, compiling)] }
  const blocks = shown.length === 0 ? [none] : [howChosen(plan, cases, compiling), ...shown.flatMap(caseIn)]
  function caseIn(record: ReportRecord): ReportBlock[] {
    return oneCase(record, (first as { type: KindRecord }).type, plan, compiling)
  }
  return [{ id: 'cases', heading: words.sections.cases, blocks }]
}

function howChosen(
  { cases, counted }: ReportPlan,
  { by, shown, all }: Cases,
  compiling: Compiling,
): ReportBlock {
  const words = wordsOf(compiling)
  const rule = cases?.rule
  const said = by === 'person' || !rule ? words.casesByPerson : byRule(rule, counted[0]?.type, compiling)
  const some = {
    shown: numberWords(String(shown.length), compiling),
    all: numberWords(String(all), compiling),
  }
  const text = shown.length < all ? `${said} ${fill(words.shownOf, some)}` : said
  return { kind: 'text', style: 'text', runs: [runOf(text, compiling)] }
}

type Rule = NonNullable<NonNullable<ReportPlan['cases']>['rule']>

function byRule({ only, with: fields }: Rule, type: KindRecord | undefined, compiling: Compiling): string {
  const { language, kind } = compiling
  const words = wordsOf(compiling)
  const field = type && fieldOf(type, only.field)
  const list = field ? (compiling.list(field.list ?? '') ?? listOf(kind, field.list ?? '')) : null
  const named = only.is.map((id) => list?.entries.find((entry) => entry.id === id)?.words[language] ?? id)
  const condition = `${field?.words[language] ?? only.field}: ${named.join(words.comma)}`
  const names = fields.map((id) => (type && fieldOf(type, id)?.words[language]) ?? id).join(words.comma)
  return fill(words.casesByRule, { condition, fields: names && fill(words.with, { fields: names }) })
}

/** Its title, then field by field what it holds; what is sensitive only where it was asked for. */
function oneCase(
  record: ReportRecord,
  type: KindRecord,
  { cases }: ReportPlan,
  compiling: Compiling,
): ReportBlock[] {
  const fields = type.fields.filter(({ id }) => !type.title.includes(id) && id !== cases?.selected)
  const rows = [
    ...fields.flatMap((field) => rowOf(record, field, type, compiling)),
    ...maskedRow(record, type, compiling),
  ]
  return [
    { kind: 'heading', text: titleIn(record, type, compiling) },
    { kind: 'table', caption: '', head: [], rows },
  ]
}

/** Marks of direction keep what is in another script, and the numbers after it, in their places: Word knows these. */
const between: Record<LanguageTag, string> = { ar: ' \u200F·\u200F ', en: ' · ', fr: ' · ' }

export const titleIn = ({ values }: ReportRecord, type: KindRecord, compiling: Compiling): string =>
  type.title
    .flatMap((id) => {
      const [field, value] = [fieldOf(type, id), values[id]]
      return field && value !== undefined ? [valueWords(value, field, compiling)] : []
    })
    .join(between[compiling.language]) || type.one[compiling.language]

function rowOf(record: ReportRecord, field: KindField, type: KindRecord, compiling: Compiling) {
  const value = record.values[field.id]
  if (value === undefined) return []
  const to = { kind: 'record', id: record.id, type: type.id } as const
  const name = runOf(field.words[compiling.language], compiling)
  return [[name, writtenOf(valueWords(value, field, compiling), field, compiling, to)]]
}

/** What is there and not shown, in one row. */
function maskedRow({ id, masked }: ReportRecord, type: KindRecord, compiling: Compiling) {
  const fields = type.fields.filter((field) => masked.includes(field.id))
  if (fields.length === 0) return []
  const words = wordsOf(compiling)
  const names = fields.map((field) => field.words[compiling.language]).join(words.comma)
  const to = { kind: 'record', id, type: type.id } as const
  return [[runOf(names, compiling), runOf(words.masked, compiling, { to })]]
}

const free: readonly string[] = ['text', 'long-text']

/** What people wrote is in the language in which it is; what a list or a date says is in the report's. */
export function writtenOf(
  text: string,
  field: KindField,
  compiling: Compiling,
  to: ReportTarget | null,
): ReportRun {
  if (!free.includes(field.type)) return runOf(text, compiling, { to })
  return { ...writtenRun(text, compiling, to), note: null }
}

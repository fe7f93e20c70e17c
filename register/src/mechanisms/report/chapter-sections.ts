import type { KindField, KindRecord } from '../../contract/kinds.ts'
import type { CompiledSection, ReportBlock, ReportRun } from '../../contract/mechanism-report.ts'
import { titleIn, writtenOf } from './cases-section.ts'
import {
  type Compiling,
  figureOf,
  numberWords,
  queryOf,
  queryOfSome,
  runOf,
  valueWords,
  wordsOf,
  writtenRun,
} from './compiling.ts'
import { toldIn } from './counted-records.ts'
import type { ReportPlan } from './report-plan.ts'
import type { ReportRecord } from './report-record.ts'

/** A chapter for each type of record that the plan names: what people wrote as they wrote it, else a table. */
export const chapterSections = ({ chapters }: ReportPlan, compiling: Compiling): CompiledSection[] =>
  chapters.map((type) => ({
    id: 'chapter',
    heading: type.many[compiling.language],
    blocks: recordBlocks(toldIn(compiling, type), type, compiling),
  }))

/** Records as a list of texts where a text is what names them, else as a table. */
export function recordBlocks(
  records: readonly ReportRecord[],
  type: KindRecord,
  compiling: Compiling,
): ReportBlock[] {
  if (records.length === 0)
    return [{ kind: 'text', style: 'text', runs: [runOf(wordsOf(compiling).nonePeriod, compiling)] }]
  const [title] = type.title
  const text = type.fields.find(({ id }) => id === title)
  const blocks =
    text?.type === 'long-text' ? textsOf(records, text, type, compiling) : [tableOf(records, type, compiling)]
  return [totalOf(records, type, compiling), ...blocks]
}

function totalOf(records: readonly ReportRecord[], type: KindRecord, compiling: Compiling): ReportBlock {
  const label = wordsOf(compiling).total
  const all = compiling.records.filter((record) => record.type === type.id)
  const query = queryOfSome(records, all, queryOf(type.id, null))
  const figure = query && figureOf({ key: 'all', label }, query, records, compiling)
  const text = `${label}: ${numberWords(String(records.length), compiling)}`
  return { kind: 'text', style: 'text', runs: [runOf(text, compiling, { figure })] }
}

/** The text, then what else is said of it in a line of its own: it may be in another script. */
function textsOf(
  records: readonly ReportRecord[],
  text: KindField,
  type: KindRecord,
  compiling: Compiling,
): ReportBlock[] {
  return records.flatMap((record): ReportBlock[] => {
    const to = { kind: 'record', id: record.id, type: type.id } as const
    const value = record.values[text.id]
    const words = value === undefined ? titleIn(record, type, compiling) : valueWords(value, text, compiling)
    const others = othersOf(record, text, type, compiling)
    const more = [runOf(others.join(wordsOf(compiling).and), compiling)]
    return [
      { kind: 'text', style: 'list', runs: [writtenRun(words, compiling, to)] },
      ...(others.length > 0 ? [{ kind: 'text', style: 'text', runs: more } as const] : []),
    ]
  })
}

function othersOf(record: ReportRecord, text: KindField, type: KindRecord, compiling: Compiling): string[] {
  return type.fields.flatMap((field) => {
    const held = record.values[field.id]
    if (field.id === text.id || held === undefined) return []
    return [`${field.words[compiling.language]}: ${valueWords(held, field, compiling)}`]
  })
}

/** As many columns as a page has room for, those that name it and that are needed first. */
const mostColumns = 6

function tableOf(records: readonly ReportRecord[], type: KindRecord, compiling: Compiling): ReportBlock {
  const isHeld = ({ id, sensitive }: KindField) =>
    records.some(({ values, masked }) => values[id] !== undefined || (sensitive && masked.includes(id)))
  const held = type.fields.filter(isHeld)
  const first = held.filter(({ id, required }) => required || type.title.includes(id))
  const columns = [...first, ...held.filter((field) => !first.includes(field))].slice(0, mostColumns)
  const shown = held.filter((field) => columns.includes(field))
  return {
    kind: 'table',
    caption: type.many[compiling.language],
    head: shown.map(({ words }) => words[compiling.language]),
    rows: records.map((record) =>
      shown.map((field, at) => cellOf(record, field, at === 0 ? type : null, compiling)),
    ),
  }
}

/** The first cell leads to the record. */
function cellOf(
  record: ReportRecord,
  field: KindField,
  type: KindRecord | null,
  compiling: Compiling,
): ReportRun {
  const value = record.values[field.id]
  const to = type && ({ kind: 'record', id: record.id, type: type.id } as const)
  if (value !== undefined) return writtenOf(valueWords(value, field, compiling), field, compiling, to)
  const isMasked = record.masked.includes(field.id)
  return runOf(isMasked ? wordsOf(compiling).masked : '', compiling, { to })
}

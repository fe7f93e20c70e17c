import type { KindField, KindRecord } from '../../contract/kinds.ts'
import type { ReportBlock, ReportFigure } from '../../contract/mechanism-report.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { isDated, isWritten, keysOf, notStated } from '../answers/keys-of.ts'
import { labelOf } from '../answers/label-of.ts'
import { fieldOf } from '../declared.ts'
import { type Compiling, figureOf, queryOf, wordsOf } from './compiling.ts'
import { placedIn } from './counted-records.ts'
import type { Counted } from './report-plan.ts'
import type { ReportRecord } from './report-record.ts'

/** A table with bars for each field that a report counts by. */
export function countBlocks(counted: Counted, compiling: Compiling): ReportBlock[] {
  const records = placedIn(compiling, counted.type).in
  if (records.length === 0) return []
  return counted.counts.flatMap((id) => {
    const field = fieldOf(counted.type, id)
    return field ? [countBlock(field, counted.type, records, compiling)] : []
  })
}

function countBlock(
  field: KindField,
  type: KindRecord,
  records: readonly ReportRecord[],
  compiling: Compiling,
): ReportBlock {
  const { language } = compiling
  const words = wordsOf(compiling)
  const rows = countRows(field, type, records, compiling)
  const name = isDated(field) ? words.month : field.words[language]
  return {
    kind: 'counts',
    caption: fill(words.countedBy, { many: type.many[language], field: name }),
    head: [name, words.number],
    several: field.type === 'choices' || field.type === 'parties' || field.type === 'states',
    asWritten: rows.filter(({ key }) => isWritten(key)).length > 1,
    rows,
    total: figureOf({ key: 'all', label: words.total }, queryOf(type.id, compiling), records, compiling),
  }
}

/** The most first; months in the order of time. */
function countRows(
  field: KindField,
  type: KindRecord,
  records: readonly ReportRecord[],
  compiling: Compiling,
): ReportFigure[] {
  const byKey = new Map<string, ReportRecord[]>()
  for (const record of records)
    for (const key of new Set(keysOf(record.values[field.id]))) {
      const those = byKey.get(key) ?? []
      those.push(record)
      byKey.set(key, those)
    }
  const inOrder = [...byKey].sort(([a, some], [b, more]) =>
    isDated(field) || some.length === more.length ? (a < b ? -1 : 1) : more.length - some.length,
  )
  return inOrder.map(([key, those]) => {
    const label = key === notStated ? wordsOf(compiling).notStated : labelOf(key, field, compiling)
    const query = queryOf(type.id, compiling, { field: field.id, is: key })
    return figureOf({ key, label }, query, those, compiling)
  })
}

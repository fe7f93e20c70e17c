import type { FileJoin } from '../../../model/joins.ts'
import type { ColumnJoin } from '../../../model/publication.ts'
import { orderColumns } from '../../../repair/columns/order-columns.ts'
import type { RepairedText } from '../../../repair/repaired-text.ts'
import type { DocumentView } from '../../document-view.ts'
import type { OrderResult } from '../../kind.ts'
import type { ParsedDiagnostic } from '../../parsed-document.ts'
import { recordRoles } from './record-roles.ts'

/** Pages of records have two columns; some machines write the second one first (S/PV.7050). */
export function orderRecord(
  repaired: RepairedText,
  view: DocumentView,
  decided: readonly FileJoin[],
): OrderResult {
  const { repaired: ordered, joins } = orderColumns(repaired, view.lines, recordRoles(view), decided)
  return {
    repaired: ordered,
    joins,
    diagnostics: joins.length === 0 ? [] : [summaryOf(joins), ...joins.flatMap(doubtAt)],
  }
}

function summaryOf(joins: readonly ColumnJoin[]): ParsedDiagnostic {
  const count = (wanted: ColumnJoin['certainty']) =>
    joins.filter(({ certainty }) => certainty === wanted).length
  const params = {
    joins: joins.length,
    sure: count('sure'),
    likely: count('likely'),
    unsure: count('unsure'),
  }
  return { code: 'columns-reordered', severity: 'note', params, span: null }
}

/** What a person should look at: a join that another order would serve as well, a sentence that goes on nowhere. */
function doubtAt({ line, next, certainty, gap }: ColumnJoin): ParsedDiagnostic[] {
  const at = { params: { line, next }, span: null, sourceLines: [next, next] as [number, number] }
  const unsure: ParsedDiagnostic[] =
    certainty === 'unsure' ? [{ code: 'join-unsure', severity: 'warning', ...at }] : []
  const missing: ParsedDiagnostic[] =
    gap === null ? [] : [{ code: 'passage-missing', severity: 'warning', ...at }]
  return [...unsure, ...missing]
}

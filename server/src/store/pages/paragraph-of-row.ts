import type { Diagnostic, Paragraph } from '@qarar/core'
import type { Selectable } from 'kysely'
import type { DiagnosticTable, ParagraphTable } from '../schema/text-tables.ts'

/** The paragraph of the contract. */
export function paragraphOfRow(row: Selectable<ParagraphTable>): Paragraph {
  const { eid, parent, part, number, marker, text, split, acts, citations, parties, dates } = row
  return {
    eId: eid,
    ...{ parent, part, number, marker, text },
    span: { start: row.span_start, end: row.span_end },
    sourceLines: [row.first_line, row.last_line],
    split,
    ...{ acts, citations, parties, dates },
    proposedReadings: row.proposed_readings,
  }
}

export function diagnosticOfRow(row: Selectable<DiagnosticTable>): Diagnostic {
  const { code, severity, params, span_start, span_end, first_line, last_line } = row
  return {
    ...{ code, severity, params },
    span: span_start === null || span_end === null ? null : { start: span_start, end: span_end },
    sourceLines: first_line === null || last_line === null ? null : [first_line, last_line],
  }
}

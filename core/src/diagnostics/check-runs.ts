import type { ParsedDiagnostic } from '../parse/parsed-document.ts'
import { findLayers } from '../repair/order/find-layers.ts'
import { isPrintedLine, showsRuns } from '../repair/order/layer-signs.ts'
import { linesOf } from '../repair/steps/line-step.ts'

const strokes: ReadonlySet<number> = new Set()

/**
 * Printed lines that look like runs in screen order even after the step that puts them right: no reading of them was
 * sure. Takes the text before its lines are joined to paragraphs, so that the place is not one of the final text.
 */
export function checkRuns(text: string): ParsedDiagnostic[] {
  const lines = linesOf(text)
    .filter((line) => isPrintedLine(line.text))
    .map((line) => ({ text: line.text, strokes }))
  const shown = findLayers(lines).flatMap(({ first, end }) => lines.slice(first, end).filter(showsRuns))
  if (shown.length === 0) return []
  return [{ code: 'runs-unsure', severity: 'warning', params: { lines: shown.length }, span: null }]
}

import type { DocumentView } from '../../document-view.ts'
import { endsParagraph } from '../../terminal.ts'
import type { RecordItem } from './body.ts'

/** Where few of the unfinished paragraphs are surely cut off, lines are only wrapped. */
const surelyBroken = 0.2

/**
 * Places where a paragraph does not go on in the next. In a script with capitals each can be told; in one without,
 * a sentence that opens after an unfinished one proves that pages are out of order, and then every unfinished
 * paragraph counts (S/PV.7050: columns of each page in the wrong order).
 */
export function countBrokenJoins(items: readonly RecordItem[], view: DocumentView): number {
  const seams = items.flatMap((item, index) => {
    const next = items[index + 1]
    return next !== undefined && isUnfinished(item, items[index - 1], view) ? [judgeSeam(next, view)] : []
  })
  const broken = seams.filter((seam) => seam === 'broken').length
  const unknown = seams.filter((seam) => seam === 'unknown').length
  return broken === 0 || broken < surelyBroken * (broken + unknown) ? 0 : broken + unknown
}

/** Speech without an end; what a colon announces (`In favour:`) needs none. */
function isUnfinished(item: RecordItem, before: RecordItem | undefined, { text }: DocumentView): boolean {
  const { start, end } = item.leaf.span
  const isListed = before?.folded.endsWith(':') === true
  return item.kind === 'speech' && end > start && !isListed && !endsParagraph(text.slice(start, end), false)
}

/** Whether an item can be the rest of the paragraph before it. Without capitals its first word may not tell. */
function judgeSeam(next: RecordItem, { text, language }: DocumentView): 'whole' | 'broken' | 'unknown' {
  if (next.kind !== 'speech' || next.header !== null) return 'broken'
  const { sentenceOpening } = language.verbatimRecord
  if (sentenceOpening !== null) return sentenceOpening.test(next.folded) ? 'broken' : 'unknown'
  const { start, end } = next.leaf.span
  return /^\P{L}*\p{Lu}/u.test(text.slice(start, end)) ? 'broken' : 'whole'
}

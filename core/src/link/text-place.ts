import type { TextPlace } from '../model/linked.ts'
import type { Words } from '../model/words.ts'
import type { PlacedParagraph, PlacedWork } from './texts.ts'

export function placeOfWork({ publication, order, work, source }: PlacedWork): TextPlace {
  const label = work.number ?? work.symbol ?? source.symbol ?? null
  return { publication, work: order, label, eId: null, text: null, span: null, sourceLines: null }
}

/** The publication as a whole: its works are all meant. */
export function placeOfPublication({ publication, source }: PlacedWork): TextPlace {
  const { symbol: label } = source
  return { publication, work: null, label, eId: null, text: null, span: null, sourceLines: null }
}

/** A paragraph, or some words in it. */
export function placeOf({ paragraph, in: work }: PlacedParagraph, words: Words | null = null): TextPlace {
  return {
    ...placeOfWork(work),
    eId: paragraph.eId,
    text: words?.text ?? null,
    span: words?.span ?? null,
    sourceLines: paragraph.sourceLines,
  }
}

/** Words of a paragraph by their place in its text. */
export function wordsIn({ paragraph }: PlacedParagraph, start: number, end: number): Words {
  const { text, span } = paragraph
  return { text: text.slice(start, end), span: { start: span.start + start, end: span.start + end } }
}

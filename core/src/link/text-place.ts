import type { TextPlace } from '../model/linked.ts'
import type { Paragraph, Publication } from '../model/publication.ts'
import type { Words } from '../model/words.ts'

/** A paragraph with the place it stands in. */
export interface PlacedParagraph {
  publication: number
  /** Work of the publication, from 1. */
  order: number
  paragraph: Paragraph
}

/** Every paragraph of every work, those of turns among them. */
export function placedParagraphs(publications: readonly Publication[]): PlacedParagraph[] {
  return publications.flatMap(({ works }, publication) =>
    works.flatMap((work, index) =>
      [...work.paragraphs, ...work.turns.flatMap((turn) => turn.paragraphs)].map((paragraph) => ({
        publication,
        order: index + 1,
        paragraph,
      })),
    ),
  )
}

export function placeOfWork(
  publications: readonly Publication[],
  publication: number,
  order: number,
): TextPlace {
  const work = publications[publication]?.works[order - 1]
  const label = work?.number ?? work?.symbol ?? publications[publication]?.symbol ?? null
  return { publication, work: order, label, eId: null, text: null, span: null, sourceLines: null }
}

/** A paragraph, or some words in it. */
export function placeOf(
  publications: readonly Publication[],
  { publication, order, paragraph }: PlacedParagraph,
  words: Words | null = null,
): TextPlace {
  return {
    ...placeOfWork(publications, publication, order),
    eId: paragraph.eId,
    text: words?.text ?? null,
    span: words?.span ?? null,
    sourceLines: paragraph.sourceLines,
  }
}

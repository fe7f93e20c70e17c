import type { ReviewMandate, ReviewParagraph } from '@qarar/register'

/** Words of a paragraph that the same mandates stand on. */
export interface WordRun {
  text: string
  /** `proposed` where any of them nobody has decided about; null where none stands on the words. */
  mark: 'proposed' | 'decided' | null
  /** Mandates whose words end here. */
  ends: ReviewMandate[]
}

/** Rejected, merged and split ones stand on no words any more. */
export const isShown = ({ state }: ReviewMandate) =>
  state === 'proposed' || state === 'confirmed' || state === 'edited' || state === 'added'

export function wordRuns({ text, mandates }: Pick<ReviewParagraph, 'text' | 'mandates'>): WordRun[] {
  const placed = mandates.filter((mandate) => mandate.words !== null && isShown(mandate))
  const cuts = new Set([0, text.length])
  for (const { words } of placed) if (words) cuts.add(words.start).add(words.end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] as number
    const on = placed.filter(({ words }) => words && words.start <= start && end <= words.end)
    const isOpen = on.some(({ state }) => state === 'proposed')
    return {
      text: text.slice(start, end),
      mark: on.length === 0 ? null : isOpen ? 'proposed' : 'decided',
      ends: placed.filter(({ words }) => words?.end === end),
    }
  })
}

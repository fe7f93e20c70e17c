import type { Paragraph } from '../answers.ts'
import type { Mark, PlacedMark } from './marks.ts'
import type { Run } from './proposed-text.ts'

/** A run of a paragraph, and the mark that it stands under. */
export interface MarkedRun extends Run {
  mark: Mark | null
}

/** Cuts runs at the marks. Words that a person has verified stay whole: they may be others than those marked. */
export function markedRuns(
  runs: readonly Run[],
  { start }: Paragraph['span'],
  marks: readonly PlacedMark[],
): MarkedRun[] {
  let at = 0
  let next = 0
  /** The mark at a place; places only go forward. */
  const markAt = (place: number) => {
    while ((marks[next]?.end ?? Infinity) <= place) next++
    return marks[next]
  }
  return runs.flatMap((run) => {
    const from = at
    at = run.verified ? run.verified.span.end - start : from + run.text.length
    if (run.verified) return [{ ...run, mark: coveringMark(markAt(from), from) }]
    const pieces: MarkedRun[] = []
    for (let done = from; done < at; ) {
      const mark = markAt(done)
      const covers = coveringMark(mark, done)
      const end = Math.min(at, (covers ? mark?.end : mark?.start) ?? at)
      pieces.push({ ...run, text: run.text.slice(done - from, end - from), mark: covers })
      done = end
    }
    return pieces
  })
}

const coveringMark = (mark: PlacedMark | undefined, place: number) =>
  mark && mark.start <= place ? mark.mark : null

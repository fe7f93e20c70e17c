import type { Paragraph } from '../../answers.ts'
import { type Run, runsOf } from '../../reading/proposed-text.ts'
import { hasLongMarker } from './permalink-number.tsx'

/** The printed words; those for which a reading is proposed are dotted under. */
export function ParagraphText({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p className="text">
      {hasLongMarker(paragraph) && <b>{paragraph.marker} </b>}
      <Runs runs={runsOf(paragraph)} show={(run) => run.text} />
    </p>
  )
}

export function Runs({ runs, show }: { runs: Run[]; show: (run: Run) => string }) {
  return runs.map((run, place) =>
    run.proposed === null ? (
      run.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a fixed text never move
      <span key={place} className="proposed">
        {show(run)}
      </span>
    ),
  )
}

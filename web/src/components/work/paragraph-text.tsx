import type { Paragraph } from '../../answers.ts'
import { type Run, runsOf } from '../../reading/proposed-text.ts'
import { hasLongMarker } from './permalink-number.tsx'
import { useText } from './text-context.ts'
import { VerifiedWords } from './verified-words.tsx'

/** The words as they are read; verified ones underlined, those for which a reading is proposed dotted under. */
export function ParagraphText({ paragraph }: { paragraph: Paragraph }) {
  const runs = useRuns(paragraph)
  return (
    <p className="text">
      {hasLongMarker(paragraph) && <b>{paragraph.marker} </b>}
      <Runs runs={runs} show={(run) => run.text} />
    </p>
  )
}

export function useRuns(paragraph: Paragraph): Run[] {
  const { sourceOf, language } = useText()
  return runsOf(paragraph, sourceOf(paragraph)?.verified, language)
}

export function Runs({ runs, show }: { runs: Run[]; show: (run: Run) => string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a fixed text never move
  return runs.map((run, place) => <RunWords key={place} run={run} show={show} />)
}

function RunWords({ run, show }: { run: Run; show: (run: Run) => string }) {
  if (run.verified) return <VerifiedWords text={run.text} reading={run.verified} />
  return run.proposed === null ? run.text : <span className="proposed">{show(run)}</span>
}

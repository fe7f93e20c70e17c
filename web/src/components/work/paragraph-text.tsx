import type { Paragraph } from '../../answers.ts'
import { type MarkedRun, markedRuns } from '../../reading/marked-runs.ts'
import { marksOf } from '../../reading/marks.ts'
import { type Run, runsOf } from '../../reading/proposed-text.ts'
import { MarkWords } from './mark-words.tsx'
import { hasLongMarker } from './permalink-number.tsx'
import { useText } from './text-context.ts'
import { VerifiedWords } from './verified-words.tsx'

/**
 * The words as they are read; verified ones underlined, those for which a reading is proposed dotted under, and what
 * they do marked where the reader asks for it.
 */
export function ParagraphText({ paragraph }: { paragraph: Paragraph }) {
  const { marks } = useText()
  const runs = markedRuns(useRuns(paragraph), paragraph.span, marksOf(paragraph, marks))
  return (
    <p className="text">
      {hasLongMarker(paragraph) && <b>{paragraph.marker} </b>}
      {runs.map((run, place) =>
        isPlain(run) ? (
          run.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a fixed text never move
          <MarkedWords key={place} run={run} />
        ),
      )}
    </p>
  )
}

/** Most words of a long text: they cost no component. */
const isPlain = ({ mark, verified, proposed }: MarkedRun) => !mark && !verified && proposed === null

function MarkedWords({ run }: { run: MarkedRun }) {
  const words = <RunWords run={run} show={(shown) => shown.text} />
  return run.mark ? <MarkWords mark={run.mark}>{words}</MarkWords> : words
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

import type { Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../parts/own-words.tsx'
import { Runs, useRuns } from './paragraph-text.tsx'

/** The paragraph with the proposed words in their places: beside the printed text, never instead of it. */
export function ProposedReading({ paragraph }: { paragraph: Paragraph }) {
  const { t } = useReader()
  const runs = useRuns(paragraph)
  if (runs.every(({ proposed }) => proposed === null)) return null
  return (
    <div className="proposed-reading">
      <p className="label">
        <OwnWords>{t.source.proposed}</OwnWords>
      </p>
      <p className="text">
        <Runs runs={runs} show={(run) => run.proposed ?? run.text} />
      </p>
    </div>
  )
}

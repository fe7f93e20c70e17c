import type { Paragraph } from '../../answers.ts'
import { runsOf } from '../../reading/proposed-text.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../parts/own-words.tsx'
import { Runs } from './paragraph-text.tsx'

/** The paragraph with the proposed words in their places: beside the printed text, never instead of it. */
export function ProposedReading({ paragraph }: { paragraph: Paragraph }) {
  const { t } = useReader()
  if (paragraph.proposedReadings.length === 0) return null
  return (
    <div className="proposed-reading">
      <p className="label">
        <OwnWords>{t.source.proposed}</OwnWords>
      </p>
      <p className="text">
        <Runs runs={runsOf(paragraph)} show={(run) => run.proposed ?? run.text} />
      </p>
    </div>
  )
}

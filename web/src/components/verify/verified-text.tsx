import { verifiedParts } from '@qarar/register'
import type { ReadingStretch } from '../../answers.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { VerifiedWords } from '../work/verified-words.tsx'
import { useReading } from './reading-context.ts'

/** The text as people verified it, each of their words marked. */
export function VerifiedText({ stretch: { repaired, span, verified } }: { stretch: ReadingStretch }) {
  const { language } = useReading().page.publication
  const parts = verifiedParts(repaired, span.start, verified, language)
  return (
    <p className="text">
      {parts.map(({ text, reading }, place) =>
        reading ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
          <VerifiedWords key={place} text={text} reading={reading} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same
          <VisibleControls key={place}>{text}</VisibleControls>
        ),
      )}
    </p>
  )
}

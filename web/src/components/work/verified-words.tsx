import type { PlacedReading } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'

/**
 * Words that a person has verified, with a line under them. `text` is what stands in the verified text, where an error
 * of the original keeps its words and is marked; the title says what the file has, or what it should have.
 */
export function VerifiedWords({ text, reading }: { text: string; reading: PlacedReading }) {
  const { t } = useReader()
  const titles = {
    'reading-error': t.verify.asItStood(reading.anchor.quote),
    'original-error': t.verify.shouldRead(reading.text),
    'as-printed': t.verify.causes['as-printed'],
  }
  return (
    <span className="verified" title={titles[reading.cause]}>
      <VisibleControls>{text}</VisibleControls>
    </span>
  )
}

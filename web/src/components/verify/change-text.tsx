import { inLanguage } from '../../i18n/in-language.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { useReading } from './reading-context.ts'

/** Words as they stand and as they are read, side by side. */
export function ChangeText({ from, to, confirmed }: { from: string; to: string; confirmed: boolean }) {
  const language = inLanguage(useReading().page.publication.language)
  return (
    <p className="reading-change" {...language}>
      <bdi className="document-text">
        <del>
          <VisibleControls>{from}</VisibleControls>
        </del>
      </bdi>
      {to !== from && (
        <>
          <span className="arrow" aria-hidden="true" />
          <bdi className="document-text">
            <ins className={confirmed ? 'verified' : 'proposed'}>
              <VisibleControls>{to}</VisibleControls>
            </ins>
          </bdi>
        </>
      )}
    </p>
  )
}

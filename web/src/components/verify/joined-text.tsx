import type { JoinToConfirm } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../parts/own-words.tsx'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { useReading } from './reading-context.ts'

/** The end of the text before a join and what follows it, to be read on as one. */
export function JoinedText({ join: { ends, goesOn, gap, line, next } }: { join: JoinToConfirm }) {
  const { language } = useReading().page.publication
  const { t, plain } = useReader()
  const seam = (
    <span className="seam">
      <span className="visually-hidden">
        <OwnWords>{t.verify.joins.here(plain(line), plain(next))}</OwnWords>
      </span>
      <span aria-hidden="true">
        <bdi>{plain(line)}</bdi>
        <span className="arrow" />
        <bdi>{plain(next)}</bdi>
      </span>
    </span>
  )
  return (
    <div className="joined" {...inLanguage(language)}>
      <p className="text">
        … <VisibleControls>{ends}</VisibleControls> {seam}
        {!gap && ' '}
        {!gap && <GoesOn>{goesOn}</GoesOn>}
      </p>
      {gap && (
        <>
          <p className="gap">
            <OwnWords>{t.verify.joins.gaps[gap]}</OwnWords>
          </p>
          <p className="text">
            <GoesOn>{goesOn}</GoesOn>
          </p>
        </>
      )}
    </div>
  )
}

const GoesOn = ({ children }: { children: string }) => (
  <>
    <VisibleControls>{children}</VisibleControls> …
  </>
)

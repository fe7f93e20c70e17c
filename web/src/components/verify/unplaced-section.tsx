import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { Verdict } from './answered-reading.tsx'
import { useReading } from './reading-context.ts'

/** Answers whose words the text no longer has: they are kept, and nothing hangs on them. */
export function UnplacedSection() {
  const { t } = useReader()
  const { view, page } = useReading()
  if (view.unplaced.length === 0) return null
  return (
    <section className="questions-part" aria-labelledby="unplaced">
      <h2 id="unplaced">{t.verify.unplaced.title}</h2>
      <p className="intro">{t.verify.unplaced.why}</p>
      <ol>
        {view.unplaced.map((verified) => (
          <li key={verified.id} className="question-item" id={`unplaced_${verified.id}`}>
            <p className="text" {...inLanguage(page.publication.language)}>
              … <VisibleControls>{verified.anchor.before}</VisibleControls>
              <mark>
                <VisibleControls>{verified.anchor.quote}</VisibleControls>
              </mark>
              <VisibleControls>{verified.anchor.after}</VisibleControls> …
            </p>
            <Verdict verified={verified} back="layers" />
          </li>
        ))}
      </ol>
    </section>
  )
}

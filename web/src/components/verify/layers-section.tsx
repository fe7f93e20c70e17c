import { readingPath } from '../../addresses.ts'
import { stretchesShown } from '../../api.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReading } from './reading-context.ts'
import { RecordedNotice } from './recorded-notice.tsx'
import { Stretch } from './stretch.tsx'

/** A page of the text: lines of the file, repaired text, verified text. */
export function LayersSection() {
  const { t } = useReader()
  const { view } = useReading()
  const isPaged = view.stretches.length < view.total
  return (
    <section className="layers" aria-labelledby="layers">
      <h2 id="layers">{t.verify.layers.title}</h2>
      <p className="intro">{t.verify.layers.intro}</p>
      <RecordedNotice of={['words']} />
      {isPaged && (
        <nav className="pages" aria-label={t.verify.layers.pages}>
          <Pages />
        </nav>
      )}
      {view.stretches.length === 0 ? (
        <p className="empty">{t.text.empty}</p>
      ) : (
        <ol>
          {view.stretches.map((stretch) => (
            <Stretch key={stretch.span.start} stretch={stretch} />
          ))}
        </ol>
      )}
      {isPaged && view.stretches.length > 3 && (
        <p className="pages">
          <Pages />
        </p>
      )}
    </section>
  )
}

/** «Paragraphs 41–80 of 523», and the pages beside it. */
function Pages() {
  const { t, number } = useReader()
  const { page, view, version, against } = useReading()
  const { from, total, stretches } = view
  const to = (first: number) =>
    `${readingPath(page.id, { ...version, against, from: first > 1 ? `${first}` : null })}#layers`
  const last = from + stretches.length - 1
  return (
    <>
      {from > 1 && <a href={to(Math.max(1, from - stretchesShown))}>{t.text.previous}</a>}
      <span className="quiet">{t.verify.layers.shown(number(from), number(last), number(total))}</span>
      {last < total && <a href={to(last + 1)}>{t.text.next}</a>}
    </>
  )
}

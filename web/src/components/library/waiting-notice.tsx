import { useReader } from '../frame/frame-context.ts'

/** Files that resemble a kept text and wait for a person. */
export function WaitingNotice({ waiting }: { waiting: number }) {
  const { t, count } = useReader()
  if (waiting === 0) return null
  return (
    <section className="notice" aria-labelledby="waiting">
      <h2 id="waiting">{count(t.counts.waiting, waiting)}</h2>
      <p>
        {t.library.waitingWhy} <a href="/doubts">{t.library.answer}</a>
      </p>
    </section>
  )
}

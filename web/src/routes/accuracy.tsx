import { getAccuracy } from '../api.ts'
import { AccuracySection } from '../components/accuracy/accuracy-section.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import type { Call, PageProps } from '../host.ts'
import { targetStanding } from '../reading/target-standing.ts'

export const loader = ({ context }: Call) => getAccuracy(context)

/** How well the rules read: the figures of the scoreboard, beside what was asked. */
export default function AccuracyRoute({ loaderData: { sets, heldBack } }: PageProps<typeof loader>) {
  const { t, number } = useReader()
  const standings = sets.flatMap(({ measures }) => measures.map(targetStanding))
  const reached = standings.filter((standing) => standing === 'reached').length
  const targets = standings.filter((standing) => standing !== 'reported').length
  return (
    <div className="accuracy">
      <title>{`${t.accuracy.title} · ${t.name}`}</title>
      <header className="page-head">
        <h1>{t.accuracy.title}</h1>
        <p>{t.accuracy.intro}</p>
        <p>
          <b>{t.accuracy.summary(number(reached), number(targets), number(standings.length - targets))}</b>{' '}
          <span className="quiet">{t.accuracy.supportWhat}</span>
        </p>
      </header>
      {sets.map((set, place) => (
        <AccuracySection key={set.name} set={set} id={`set-${place + 1}`} />
      ))}
      <section className="held-back" aria-labelledby="held-back">
        <h2 id="held-back">{t.accuracy.heldBack}</h2>
        <p>{t.accuracy.heldBackText ?? heldBack}</p>
      </section>
    </div>
  )
}

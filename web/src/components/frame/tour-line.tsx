import { stepOf, tourStops } from '../../tour/tour-steps.ts'
import { useFrame } from './frame-context.ts'

/** On a page of the tour: what to look at, which step it is, and the way to the next one. */
export function TourLine() {
  const { reader, url } = useFrame()
  const { t, number } = reader
  const step = stepOf(url)
  const stop = step && tourStops[step - 1]
  if (!step || !stop) return null
  const isLast = step === tourStops.length
  return (
    <p className="tour-line">
      <a href="/tour">{t.tour.title}</a>
      <b>{t.tour.place(number(step), number(tourStops.length))}</b>
      <span>{t.tour.stops[stop].look}</span>
      {!isLast && <a href={`/tour?to=${step + 1}`}>{t.tour.next}</a>}
    </p>
  )
}

import type { LanguageTag, VolumeItem } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  stops: VolumeItem['stops']
  /** Says so where nothing does. */
  isNothingTold?: boolean
}

/** How many remarks stop the clean copy; of a report in several languages in which. */
export function StopsWords({ stops, isNothingTold = false }: Props) {
  const { t, count } = useReader()
  const counts = Object.entries(stops) as [LanguageTag, number][]
  const stopping = counts.filter(([, number]) => number > 0)
  if (stopping.length === 0)
    return isNothingTold ? <span className="quiet">{count(t.reports.counts.stops, 0)}</span> : null
  return (
    <span className="late">
      {stopping
        .map(([language, number]) => {
          const words = count(t.reports.counts.stops, number)
          return counts.length > 1 ? `${words} (${t.languages[language]})` : words
        })
        .join(t.separator)}
    </span>
  )
}

/** Over several items. */
export function stopsOfAll(items: readonly VolumeItem[]): VolumeItem['stops'] {
  const total: VolumeItem['stops'] = {}
  for (const { stops } of items)
    for (const [language, number] of Object.entries(stops) as [LanguageTag, number][])
      total[language] = (total[language] ?? 0) + number
  return total
}

import { type SectionCounts, sectionStates } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'

/** How many sections are how far, in words; states of which there are none are left out. */
export function SectionTally({ sections }: { sections: SectionCounts }) {
  const { t, number } = useReader()
  const there = sectionStates.filter((state) => sections[state] > 0)
  if (there.length === 0) return <span className="quiet">{t.reports.counts.sections.zero}</span>
  return (
    <ul className="section-tally">
      {there.map((state) => (
        <li key={state} className={`section-state ${state}`}>
          {t.reports.stateCounts[state](number(sections[state]))}
        </li>
      ))}
    </ul>
  )
}

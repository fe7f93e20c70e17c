import type { WorkPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { StatedDates } from '../parts/stated-dates.tsx'

/** Stands at the top of every printed page, and only there. */
export function RunningHead({ page: { work, publication } }: { page: WorkPage }) {
  const { t } = useReader()
  return (
    <div className="running-head" aria-hidden="true">
      <p>
        <bdi>{work.symbol ?? publication.symbol ?? work.title ?? t.kinds[work.kind]}</bdi>
        <span className="when">
          <StatedDates dates={work.dates} organisation={publication.organisation} />
        </span>
      </p>
    </div>
  )
}

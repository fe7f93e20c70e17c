import { workPath } from '../../addresses.ts'
import type { WorkPage } from '../../answers.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'

/** The texts before and after this one in its publication. */
export function NeighbourLinks({ page: { publication, previous, next } }: { page: WorkPage }) {
  const { t } = useReader()
  const { id, language } = publication
  const version = { ...useVersion(language), show: useFrame().url.searchParams.get('show') }
  if (previous === null && next === null) return null
  return (
    <nav className="neighbours" aria-label={t.text.neighbours}>
      {previous !== null && (
        <a className="previous" rel="prev" href={workPath(id, previous, version)}>
          {t.text.previous}
        </a>
      )}
      {next !== null && (
        <a className="next" rel="next" href={workPath(id, next, version)}>
          {t.text.next}
        </a>
      )}
    </nav>
  )
}

import { workPath } from '../../addresses.ts'
import type { WorkPage } from '../../answers.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'

/** Shows the lines of the file beside every paragraph, or folds them again. */
export function SourceSwitch({ page, open }: { page: WorkPage; open: boolean }) {
  const { t } = useReader()
  const { id, language } = page.publication
  const version = { ...useVersion(language), show: useFrame().url.searchParams.get('show') }
  if (page.sources.length === 0) return null
  return (
    <p className="source-switch">
      <a href={workPath(id, page.order, { ...version, source: open ? null : 'open' })} data-alive="view">
        {open ? t.source.closeAll : t.source.openAll}
      </a>
    </p>
  )
}

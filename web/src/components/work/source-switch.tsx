import { workPath } from '../../addresses.ts'
import type { WorkPage } from '../../answers.ts'
import { isAsPrinted } from '../../reading/as-printed.ts'
import { leavesOf } from '../../reading/leaves.ts'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'

/** Unfolds or folds the printed lines beside every paragraph whose lines say something else; nothing where none does. */
export function SourceSwitch({ page, open }: { page: WorkPage; open: boolean }) {
  const { t } = useReader()
  const { id, language } = page.publication
  const version = useVersion(language)
  const bySource = new Map(page.sources.map((source) => [source.eId, source]))
  if (leavesOf(page.work).every((leaf) => isAsPrinted(leaf, bySource.get(leaf.eId)))) return null
  return (
    <p className="source-switch">
      <a href={workPath(id, page.order, { ...version, source: open ? null : 'open' })}>
        {open ? t.source.closeAll : t.source.openAll}
      </a>
    </p>
  )
}

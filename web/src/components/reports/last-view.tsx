import type { DraftSection } from '@qarar/register'
import { reportItemPath } from '../../addresses.ts'
import { startOf } from '../../reports/section-start.ts'
import { useReader } from '../frame/frame-context.ts'
import { useCanWrite, useItem } from './item-context.ts'
import { LastText } from './last-text.tsx'

/** What the last report said on the item: once, with the sections that can begin from it. */
export function LastView() {
  const { t } = useReader()
  const { sections } = useItem().item
  const withLast = sections.filter(({ last }) => last.length > 0)
  const groups = [...Map.groupBy(withLast, ({ last }) => JSON.stringify(last)).values()]
  if (groups.length === 0) return <p className="empty">{t.reports.noLast}</p>
  return groups.map((group) => <OneLast key={group[0]?.key} sections={group} />)
}

/** Sections beside which the same text stands. */
function OneLast({ sections }: { sections: readonly DraftSection[] }) {
  const { t } = useReader()
  const { item } = useItem()
  const canWrite = useCanWrite()
  const [first] = sections
  if (!first) return null
  return (
    <section className="last-view">
      <h2>{t.reports.last}</h2>
      <LastText section={first} isWhole />
      {canWrite && (
        <p>
          {t.reports.takeLastInto}{' '}
          {sections.map(({ key, heading }, at) => (
            <span key={key}>
              {at > 0 && t.separator}
              <a
                href={`${reportItemPath(item.id, { start: startOf({ section: key, from: 'last', which: null }) })}#edit-${key}`}
              >
                <bdi>{heading}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

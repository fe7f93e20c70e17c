import { type RemarkKind, remarkKinds, type VolumeItem } from '@qarar/register'
import { reportItemPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { assignForm } from './assign-sections.tsx'
import { itemTitle, WorkSymbols } from './item-name.tsx'
import { useIsReportOpen, useReport } from './report-context.ts'
import { SectionTally } from './section-tally.tsx'
import { StopsWords } from './stops-words.tsx'

/** Each item: its texts, how far its sections are, what its margin says. */
export function VolumeItems() {
  const { t } = useReader()
  const { items } = useReport().page
  const { itemColumns: columns } = t.reports
  return (
    <section id="items">
      <h2>{t.reports.items}</h2>
      {items.length === 0 ? (
        <p className="empty">{t.reports.noItems}</p>
      ) : (
        <table className="letters-table volume-items">
          <caption className="visually-hidden">{t.reports.items}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.position}</th>
              <th scope="col">{columns.texts}</th>
              <th scope="col">{columns.sections}</th>
              <th scope="col">{columns.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ItemRow key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function ItemRow({ item }: { item: VolumeItem }) {
  const reader = useReader()
  const { t, number } = reader
  const title = itemTitle(item, reader)
  return (
    <tr id={item.id}>
      <td className="choose">
        <Tick item={item} /> {number(item.position)}
      </td>
      <td>
        <a href={reportItemPath(item.id)}>
          <WorkSymbols works={item.works} />{' '}
          <bdi className="document-text" dir="auto">
            {title}
          </bdi>
        </a>
        {item.agenda && <p className="quiet small">{t.reports.agenda(`\u2068${item.agenda}\u2069`)}</p>}
      </td>
      <td>
        <SectionTally sections={item.sections} />
      </td>
      <td>
        <Remarks item={item} />
      </td>
    </tr>
  )
}

/** Nothing of a frozen item can be given to anybody. */
function Tick({ item }: { item: VolumeItem }) {
  const { t, number } = useReader()
  const { refused } = useReport()
  const isOpen = useIsReportOpen()
  if (!isOpen || item.isFrozen) return null
  return (
    <input
      type="checkbox"
      name="chosen"
      value={item.id}
      form={assignForm}
      defaultChecked={refused?.chosen.includes(item.id)}
      aria-label={t.reports.choose(number(item.position))}
    />
  )
}

function Remarks({ item: { remarks, stops } }: { item: VolumeItem }) {
  const { t, count, number } = useReader()
  const there = remarkKinds.filter((kind: RemarkKind) => (remarks[kind] ?? 0) > 0)
  const total = there.reduce((all, kind) => all + (remarks[kind] ?? 0), 0)
  const { counts, remarks: words } = t.reports
  return (
    <>
      {total > 0 && (
        <details>
          <summary>{count(counts.remarks, total)}</summary>
          <ul className="small">
            {there.map((kind) => (
              <li key={kind}>
                {number(remarks[kind] ?? 0)} · {words[kind].replace(/[.:]$/, '')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {total === 0 && <span className="quiet">{counts.remarks.zero}</span>}
      <p className="small">
        <StopsWords stops={stops} />
      </p>
    </>
  )
}

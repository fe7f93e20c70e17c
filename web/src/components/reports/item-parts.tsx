import type { ReportItemHead } from '@qarar/register'
import { reportItemPath, workPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { useIsVolumeOpen, useItem, useTypedItem } from './item-context.ts'
import { ItemForm } from './item-form.tsx'
import { itemTitle } from './item-name.tsx'
import { RemarkWords } from './remark-words.tsx'

/** The sections with how far each is; leads to them. */
export function SectionNav() {
  const words = useReader().t.reports
  const { sections } = useItem().item
  return (
    <nav className="section-nav" aria-label={words.itemSections}>
      <ol>
        {sections.map(({ key, heading, state }) => (
          <li key={key}>
            <a href={`#${key}`}>
              <bdi>{heading}</bdi>
            </a>{' '}
            <span className={`section-state ${state}`}>{words.states[state]}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Of the item as a whole. */
export function ItemRemarks() {
  const { itemRemarks } = useReader().t.reports
  const own = useItem().item.remarks.filter(({ section }) => section === null)
  if (own.length === 0) return null
  return (
    <section className="item-remarks">
      <h2>{itemRemarks}</h2>
      <ul className="remarks">
        {own.map((remark) => (
          <li key={`${remark.kind} ${remark.mandate} ${remark.finding} ${remark.words}`}>
            <RemarkWords remark={remark} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the clauses prescribe for their report, and whether it is there. */
export function Checklist() {
  const words = useReader().t.reports
  const { checklist } = useItem().item
  if (checklist.length === 0) return null
  return (
    <section className="checklist">
      <h2>{words.checklist}</h2>
      <ul>
        {checklist.map(({ mandate, publication, order, eId, text, isMet }) => (
          <li key={`${mandate} ${text}`} className={isMet ? 'met' : 'open'}>
            <b className="check">
              <span aria-hidden="true">{isMet ? '✓' : '○'}</span> {isMet ? words.met : words.open}
            </b>{' '}
            <a href={`${workPath(publication, order)}#${eId}`}>
              <bdi className="document-text" dir="auto">
                {text}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What can be done with the whole item: open it again, take it out. */
export function ItemEnd() {
  const words = useReader().t.reports
  const { item } = useItem()
  const isOpen = useIsVolumeOpen()
  if (!isOpen) return null
  return item.frozen ? (
    <ReasonForm about="open" label={words.openItem} />
  ) : (
    <ReasonForm about="withdraw" label={words.withdrawItem} />
  )
}

function ReasonForm({ about, label }: { about: 'open' | 'withdraw'; label: string }) {
  const { reason } = useReader().t.reports
  const { item } = useItem()
  const typed = useTypedItem({ about })
  return (
    <details className="other" open={typed !== null}>
      <summary>{label}</summary>
      <ItemForm fields={{ about, volume: item.volume }} className="answer">
        <label>
          {reason}
          <input type="text" name="reason" dir="auto" required maxLength={500} defaultValue={typed?.reason} />
        </label>
        <button type="submit">{label}</button>
      </ItemForm>
    </details>
  )
}

/** To the items before and after it. */
export function ItemNeighbours() {
  const reader = useReader()
  const { previous, next } = reader.t.reports
  const { item, outline } = useItem()
  const at = outline.items.findIndex(({ id }) => id === item.id)
  const link = (found: ReportItemHead | undefined, name: string, rel: string) =>
    found && (
      <a rel={rel} href={reportItemPath(found.id)}>
        <span className="quiet">{name}</span> <bdi>{itemTitle(found, reader)}</bdi>
      </a>
    )
  return (
    <nav className="neighbours" aria-label={reader.t.reports.items}>
      {link(outline.items[at - 1], previous, 'prev')}
      {link(outline.items[at + 1], next, 'next')}
    </nav>
  )
}

import type { ListOrder, RegisterMandate } from '@qarar/register'
import type { Messages } from '../../i18n/messages.ts'
import { type Column, usualColumns } from '../../register/columns.ts'
import type { ListFilter } from '../../register/list-filter.ts'
import { ownersSeen } from '../../register/seen-owners.ts'
import { useReader } from '../frame/frame-context.ts'
import { AskedCell, AskedLink } from './asked-cell.tsx'
import { ColumnCell } from './column-cell.tsx'
import { useList } from './list-context.ts'
import type { ListedMandate } from './listed-mandate.ts'
import { MandatePlaceLink } from './mandate-place.tsx'
import { orderedPath } from './orders.tsx'

interface Props {
  rows: readonly ListedMandate[]
  /** What the table holds, for those who do not see where it stands. */
  caption: string
  withFollow?: boolean
  /** One row a text, which is named first. */
  ofReports?: boolean
  columns?: readonly Column[]
  /** Where the rows stand in a longer list: its rows are counted from 1. */
  part?: { total: number; from: number; size: number }
  /** The list that they are of, where it can be put in another order. */
  sorted?: ListFilter
}

/** Mandates in the order of their texts; on a phone a block each. */
export function RegisterTable({
  rows,
  caption,
  withFollow,
  ofReports,
  columns = usualColumns,
  part,
  sorted,
}: Props) {
  const { t } = useReader()
  return (
    <div className="table-frame">
      <table className="register-table" {...(part && ofList(part, t.table))}>
        <caption className="visually-hidden">{caption}</caption>
        <Head columns={columns} isPart={part !== undefined} sorted={sorted} />
        <tbody className={ofReports ? 'of-reports' : undefined}>
          {rows.map((row, at) => (
            <Row
              key={row.mandate.id}
              row={row}
              isFirst={rows[at - 1]?.mandate.work.id !== row.mandate.work.id}
              withFollow={withFollow}
              longest={ofReports ? firstLine : undefined}
              columns={columns}
              place={part && part.from + at}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** For those who hear the table, and for what is alive: how many rows there are, and which of them these are. */
const ofList = ({ total, from, size }: NonNullable<Props['part']>, { lost, changed }: Messages['table']) => ({
  ...{ 'data-alive': 'rows', 'data-total': total, 'data-from': from, 'data-size': size },
  ...{ 'data-lost': lost, 'data-changed': changed },
  'aria-rowcount': total + 1,
})

interface HeadProps {
  columns: readonly Column[]
  isPart: boolean
  sorted: ListFilter | undefined
}

function Head({ columns, isPart, sorted }: HeadProps) {
  const { t } = useReader()
  const { canChoose } = useList()
  const { choose, place, asked } = t.register.columns
  return (
    <thead>
      <tr aria-rowindex={isPart ? 1 : undefined}>
        {canChoose && (
          <th scope="col" className="choose">
            <span className="visually-hidden">{choose}</span>
          </th>
        )}
        <HeadCell name="place" words={place} orders={['newest', 'oldest']} sorted={sorted} />
        <th scope="col" className="asked-cell">
          {asked}
        </th>
        {columns.map((column) => (
          <HeadCell
            key={column}
            name={column}
            words={t.table.columns[column]}
            orders={ordersOf[column] ?? []}
            sorted={sorted}
          />
        ))}
      </tr>
    </thead>
  )
}

/** Orders of the list that are those of a column. */
const ordersOf: Partial<Record<Column, readonly ListOrder[]>> = { due: ['due'], session: ['session'] }

/** Which way each goes, for those who hear it. */
const directions = {
  newest: 'descending',
  oldest: 'ascending',
  due: 'ascending',
  session: 'descending',
} as const

interface HeadCellProps {
  name: Column | 'place'
  words: string
  /** The first is taken first, then the next. */
  orders: readonly ListOrder[]
  sorted: ListFilter | undefined
}

/** The head of a column, with the way to the list in its order. */
function HeadCell({ name, words, orders, sorted }: HeadCellProps) {
  const { t } = useReader()
  const current = orders.find((order) => order === sorted?.sort)
  const next = orders[(current ? orders.indexOf(current) + 1 : 0) % orders.length]
  return (
    <th scope="col" className={`${name}-cell`} aria-sort={current && directions[current]}>
      {sorted && next ? (
        <a href={orderedPath(sorted, next)} title={t.saved.sortBy(t.saved.orders[next])}>
          {words}
        </a>
      ) : (
        words
      )}
    </th>
  )
}

/** Characters of a report's request: they are much the same in all texts. */
const firstLine = 60

interface RowProps {
  row: ListedMandate
  isFirst: boolean
  withFollow?: boolean
  longest?: number
  columns: readonly Column[]
  /** From 1, in the whole list. */
  place?: number
}

function Row({ row, isFirst, withFollow, longest, columns, place }: RowProps) {
  const { t } = useReader()
  const { canChoose } = useList()
  const { mandate, isAnswered, parts = [] } = row
  return (
    <tr
      aria-rowindex={place && place + 1}
      className={[isFirst && 'first', isAnswered && 'answered'].filter(Boolean).join(' ') || undefined}
    >
      {canChoose && (
        <td className="choose">
          <ChooseBox mandates={[mandate, ...parts]} />
        </td>
      )}
      <th scope="row">
        <MandatePlaceLink mandate={mandate} />
      </th>
      <td data-head={t.register.columns.asked} className="asked-cell">
        <AskedCell {...{ mandate, isFirst, withFollow, longest }}>
          {parts.length > 0 && <Parts parts={parts} />}
        </AskedCell>
      </td>
      {columns.map((column) => (
        <td key={column} data-head={t.table.columns[column]} className={`${column}-cell`}>
          <ColumnCell column={column} row={row} />
        </td>
      ))}
    </tr>
  )
}

/** Stands in the form that assigns, wherever on the page that is. */
function ChooseBox({ mandates }: { mandates: readonly RegisterMandate[] }) {
  const { t } = useReader()
  const { refused } = useList()
  const value = ownersSeen(mandates)
  const [first] = mandates
  const name = first?.work.symbol ?? first?.work.title ?? ''
  const ids = mandates.map(({ id }) => id)
  const isChosen = refused?.chosen.some((box) =>
    ids.includes(new URLSearchParams(box).keys().next().value ?? ''),
  )
  return (
    <input
      type="checkbox"
      name="chosen"
      form="assign-form"
      value={value}
      defaultChecked={isChosen}
      aria-label={t.register.chooseRow(`${name}${t.separator}${first?.place?.number ?? ''}`)}
    />
  )
}

function Parts({ parts }: { parts: readonly RegisterMandate[] }) {
  const { t, count } = useReader()
  return (
    <details className="parts">
      <summary>{count(t.register.counts.parts, parts.length)}</summary>
      <ol>
        {parts.map((part) => (
          <li key={part.id}>
            <MandatePlaceLink mandate={part} /> <AskedLink mandate={part} />
          </li>
        ))}
      </ol>
    </details>
  )
}

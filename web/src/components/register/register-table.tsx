import type { DocketMark, RegisterMandate } from '@qarar/register'
import { ownersSeen } from '../../register/seen-owners.ts'
import { useReader } from '../frame/frame-context.ts'
import { AddresseesCell } from './addressees-cell.tsx'
import { AskedCell, AskedLink } from './asked-cell.tsx'
import { DueWords } from './due-words.tsx'
import { useList } from './list-context.ts'
import { MandatePlaceLink } from './mandate-place.tsx'
import { OwnerWords } from './owner-words.tsx'

/** A row; of a report `parts` are the other mandates that it answers. */
export interface ListedMandate {
  mandate: RegisterMandate
  marks: readonly DocketMark[]
  isAnswered: boolean
  parts?: readonly RegisterMandate[]
}

interface Props {
  rows: readonly ListedMandate[]
  /** What the table holds, for those who do not see where it stands. */
  caption: string
  withFollow?: boolean
  /** One row a text, which is named first. */
  ofReports?: boolean
}

/** Mandates in the order of their texts; on a phone a block each. */
export function RegisterTable({ rows, caption, withFollow, ofReports }: Props) {
  const { t } = useReader()
  const { canChoose } = useList()
  const { choose, place, asked, of, due, owner } = t.register.columns
  return (
    <table className="register-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {canChoose && (
            <th scope="col" className="choose">
              <span className="visually-hidden">{choose}</span>
            </th>
          )}
          {[place, asked, of, due, owner].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={ofReports ? 'of-reports' : undefined}>
        {rows.map((row, at) => (
          <Row
            key={row.mandate.id}
            row={row}
            isFirst={rows[at - 1]?.mandate.work.id !== row.mandate.work.id}
            withFollow={withFollow}
            longest={ofReports ? firstLine : undefined}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Characters of a report's request: they are much the same in all texts. */
const firstLine = 60

interface RowProps {
  row: ListedMandate
  isFirst: boolean
  withFollow?: boolean
  longest?: number
}

function Row({ row, isFirst, withFollow, longest }: RowProps) {
  const { t } = useReader()
  const { canChoose } = useList()
  const { mandate, marks, isAnswered, parts = [] } = row
  const { asked, of, due, owner } = t.register.columns
  return (
    <tr className={[isFirst && 'first', isAnswered && 'answered'].filter(Boolean).join(' ') || undefined}>
      {canChoose && (
        <td className="choose">
          <ChooseBox mandates={[mandate, ...parts]} />
        </td>
      )}
      <th scope="row">
        <MandatePlaceLink mandate={mandate} />
      </th>
      <td data-head={asked} className="asked-cell">
        <AskedCell {...{ mandate, isFirst, withFollow, longest }}>
          {parts.length > 0 && <Parts parts={parts} />}
        </AskedCell>
      </td>
      <td data-head={of} className="of-cell">
        <AddresseesCell mandate={mandate} isSaid={marks.includes('overdue')} />
      </td>
      <td data-head={due} className="due-cell">
        <DueWords mandate={mandate} marks={marks} />
      </td>
      <td data-head={owner}>
        <OwnerWords owner={mandate.owner} />
      </td>
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

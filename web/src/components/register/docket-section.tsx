import type { ReactNode } from 'react'
import { useReader } from '../frame/frame-context.ts'
import type { ListedMandate } from './listed-mandate.ts'
import { RegisterTable } from './register-table.tsx'

interface Props {
  id: string
  title: string
  rows: readonly ListedMandate[]
  none: string
  ofReports?: boolean
  children?: ReactNode
}

/** One of the lists that are counted. */
export function DocketSection({ id, title, rows, none, ofReports, children }: Props) {
  const { number } = useReader()
  return (
    <section className="docket-section" id={id}>
      <h2>
        {title} <span className="quiet">{number(rows.length)}</span>
      </h2>
      {children}
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <RegisterTable rows={rows} caption={title} ofReports={ofReports} />
      )}
    </section>
  )
}

/** One that is not: folded, with the reason why it stands apart. */
export function FoldedSection({
  title,
  why,
  rows,
  more,
}: {
  title: string
  why: string
  rows: readonly ListedMandate[]
  /** How many there are that are not among them. */
  more: number
}) {
  const { number, t } = useReader()
  if (rows.length === 0) return null
  return (
    <details className="folded-section">
      <summary>
        {title} <span className="quiet">{number(rows.length + more)}</span>
      </summary>
      <p className="quiet">
        {why} {more > 0 && t.register.docket.leftOut(number(rows.length), number(more))}
      </p>
      <RegisterTable rows={rows} caption={title} />
    </details>
  )
}

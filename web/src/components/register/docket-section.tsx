import type { ReactNode } from 'react'
import { useFrame, useReader } from '../frame/frame-context.ts'
import type { ListedMandate } from './listed-mandate.ts'
import { RegisterTable } from './register-table.tsx'

interface Props {
  id: string
  title: string
  rows: readonly ListedMandate[]
  none: string
  /** How many there are that are not among them. */
  more?: number
  ofReports?: boolean
  children?: ReactNode
}

/** One of the lists that are counted. */
export function DocketSection({ id, title, rows, none, more = 0, ofReports, children }: Props) {
  const { number } = useReader()
  return (
    <section className="docket-section" id={id}>
      <h2>
        {title} <span className="quiet">{number(rows.length + more)}</span>
      </h2>
      {children}
      <More rows={rows} more={more} />
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
  more = 0,
}: {
  title: string
  why: string
  rows: readonly ListedMandate[]
  /** How many there are that are not among them. */
  more?: number
}) {
  const { number } = useReader()
  if (rows.length === 0) return null
  return (
    <details className="folded-section">
      <summary>
        {title} <span className="quiet">{number(rows.length + more)}</span>
      </summary>
      <p className="quiet">{why}</p>
      <More rows={rows} more={more} />
      <RegisterTable rows={rows} caption={title} />
    </details>
  )
}

/** Said on paper too, so that nobody takes the first lines for all. */
function More({ rows, more }: { rows: readonly unknown[]; more: number }) {
  const { number, t } = useReader()
  const { url } = useFrame()
  if (more === 0) return null
  const query = new URLSearchParams(url.search)
  const isWhole = query.has('whole')
  query.set('whole', 'yes')
  const words = t.register.docket
  return (
    <p className="quiet">
      {words.leftOut(number(rows.length), number(more))}{' '}
      {!isWhole && <a href={`/docket?${query}`}>{words.whole}</a>}
    </p>
  )
}

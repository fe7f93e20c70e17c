import { type ReportStatistics, statuses } from '@qarar/register'
import type { ReactNode } from 'react'
import { inOrderOfNames } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { LengthBar } from '../meeting/length-bar.tsx'
import { PartyName } from '../register/party-name.tsx'

interface Props {
  statistics: ReportStatistics
  /** Bars beside the numbers. */
  charts: boolean
}

/** Tasks and reports due by last status, now and when the period began. */
export function StatusTable({ statistics: { tasks, before, reportedOn }, charts }: Props) {
  const { t, number } = useReader()
  const words = t.reports
  const countOf = (counts: ReportStatistics['tasks'] | null, status: string) =>
    counts?.find((one) => one.status === status)?.count ?? 0
  const there = statuses.filter((status) => countOf(tasks, status) > 0 || countOf(before, status) > 0)
  const most = Math.max(1, ...tasks.map(({ count }) => count))
  return (
    <CountSection title={words.tasksByStatus} isEmpty={there.length === 0}>
      <table className="letters-table counts">
        <caption className="visually-hidden">{words.tasksByStatus}</caption>
        <thead>
          <tr>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.now}</th>
            {before && <th scope="col">{words.before}</th>}
            {before && <th scope="col">{words.change}</th>}
            {charts && <BarHead />}
          </tr>
        </thead>
        <tbody>
          {there.map((status) => {
            const [now, then] = [countOf(tasks, status), countOf(before, status)]
            return (
              <tr key={status}>
                <th scope="row">{t.register.statuses[status]}</th>
                <td data-head={words.now}>{number(now)}</td>
                {before && <td data-head={words.before}>{number(then)}</td>}
                {before && (
                  <td data-head={words.change}>
                    <bdi dir="ltr">{signed(now - then, number)}</bdi>
                  </td>
                )}
                {charts && <BarCell share={now / most} isEmpty={now === 0} />}
              </tr>
            )
          })}
          {reportedOn > 0 && (
            <tr>
              <th scope="row">{words.reportedOn}</th>
              <td data-head={words.now}>{number(reportedOn)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {before === null && <p className="quiet">{words.nothingBefore}</p>}
    </CountSection>
  )
}

/** «+3», «−2», «0»: with a minus, not a hyphen. */
function signed(change: number, number: (value: number) => string): string {
  if (change === 0) return number(0)
  return `${change > 0 ? '+' : '−'}${number(Math.abs(change))}`
}

/** In hundredths, rounded; only nothing is 0, and only all is 1. */
export function wholeShare(part: number, all: number): number {
  if (all === 0 || part === 0 || part === all) return all === 0 ? 0 : part / all
  return Math.min(99, Math.max(1, Math.round((part / all) * 100))) / 100
}

interface PartyRow {
  party: string
  all: number
  answered: number
}

interface PartyProps {
  title: string
  heads: { all: string; answered: string }
  rows: readonly PartyRow[]
  charts: boolean
  /** By how much is due, not by name alone. */
  isMostFirst?: boolean
}

/** How much is due from each, or was asked of it, and of how much something is known. */
export function PartyTable({ title, heads, rows, charts, isMostFirst = false }: PartyProps) {
  const reader = useReader()
  const { t, number, percent } = reader
  const inOrder = inOrderOfNames(rows, ({ party }) => party, reader)
  if (isMostFirst) inOrder.sort((a, b) => b.all - a.all)
  return (
    <CountSection title={title} isEmpty={rows.length === 0}>
      <table className="letters-table counts">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.reports.party}</th>
            <th scope="col">{heads.all}</th>
            <th scope="col">{heads.answered}</th>
            <th scope="col">{t.reports.share}</th>
            {charts && <BarHead />}
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ party, all, answered }) => {
            const share = all === 0 ? 0 : answered / all
            return (
              <tr key={party}>
                <th scope="row">
                  <PartyName party={party} />
                </th>
                <td data-head={heads.all}>{number(all)}</td>
                <td data-head={heads.answered}>{number(answered)}</td>
                <td data-head={t.reports.share}>{percent(wholeShare(answered, all))}</td>
                {charts && <BarCell share={share} isEmpty={answered === 0} />}
              </tr>
            )
          })}
        </tbody>
      </table>
    </CountSection>
  )
}

function CountSection({
  title,
  isEmpty,
  children,
}: {
  title: string
  isEmpty: boolean
  children: ReactNode
}) {
  const { noNumbers } = useReader().t.reports
  return (
    <section>
      <h2>{title}</h2>
      {isEmpty ? <p className="quiet">{noNumbers}</p> : children}
    </section>
  )
}

/** The bar repeats the number: nothing for those who hear the table. */
const BarHead = () => <td className="bar-cell" aria-hidden="true" />

const BarCell = ({ share, isEmpty }: { share: number; isEmpty: boolean }) => (
  <td className="bar-cell" aria-hidden="true">
    {!isEmpty && <LengthBar share={share} />}
  </td>
)

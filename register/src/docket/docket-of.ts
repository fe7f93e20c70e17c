import type { Docket, DocketMark, DocketReport, DocketRow } from '../contract/docket.ts'
import type { MandateWork, NamedParty, RegisterMandate } from '../contract/register.ts'
import { addresseeKey } from '../mandates/addressee-key.ts'
import { codeOfSession, type SessionCode } from '../session-code.ts'
import { openingOf, type SessionDays } from '../sessions/session-days.ts'
import { isAnswered } from '../status/closing.ts'
import { type Falling, fallsIn, isPastDue } from './falls-in.ts'

export interface DocketQuestion {
  working: SessionCode
  desk: Desk
  /** Day for which the docket is asked, ISO 8601. */
  today: string
  /** First days that people entered. */
  days?: SessionDays
}

/** Whose docket it is. */
export interface Desk {
  /** Ids of an office and its head, which are one. */
  parties: readonly string[]
  /** True for the secretariat, which also gathers what members owe to nobody named. */
  gathersReturns: boolean
}

/**
 * What a desk owes a session. Reports are one row a text, with their parts; appeals and standing tasks stand apart and
 * are never counted.
 */
export function docketOf(mandates: readonly RegisterMandate[], question: DocketQuestion): Docket {
  const rows = mandates.flatMap((mandate) => rowOf(mandate, question) ?? [])
  const now = rows.filter(({ falling }) => falling === 'due' || falling === 'stale')
  const tasks = now.filter(isFollowedAs('task'))
  const reports = reportsOf(now.filter(isFollowedAs('report')))
  const returns = now.filter(isFollowedAs('return'))
  const countable = rows.filter((row) => !isApart(row))
  const carried = countable.filter(({ falling, isAnswered }) => falling === 'carried' && !isAnswered)
  const later = countable.filter(({ falling }) => falling === 'later')
  return {
    session: codeOfSession(question.working),
    opens: openingOf(codeOfSession(question.working), question.days),
    ...{ tasks, reports, returns, carried, later },
    standing: now.filter(isFollowedAs('standing')),
    appeals: now.filter(isFollowedAs('appeal')),
    counts: {
      tasks: tasks.length,
      reports: reports.length,
      returns: returns.length,
      answered: [...tasks, ...returns, ...reports].filter(({ isAnswered }) => isAnswered).length,
    },
  }
}

const isFollowedAs =
  (follow: RegisterMandate['fields']['follow']) =>
  ({ mandate }: DocketRow) =>
    mandate.fields.follow === follow

const isApart = (row: DocketRow) => isFollowedAs('standing')(row) || isFollowedAs('appeal')(row)

/** Null where the mandate is not of the desk, or not of the session. */
function rowOf(mandate: RegisterMandate, question: DocketQuestion): DocketRow | null {
  const { working, desk, days } = question
  if (!isOf(mandate, desk)) return null
  const falling = fallsIn(mandate, working, days)
  if (falling === null) return null
  const answered = isAnswered(mandate, desk.parties, question.today)
  return { mandate, falling, isAnswered: answered, marks: marksOf(mandate, falling, answered, question) }
}

function isOf({ fields }: RegisterMandate, { parties, gathersReturns }: Desk): boolean {
  const isDesk = (party: NamedParty) => parties.includes(addresseeKey(party))
  if (fields.addressees.some(isDesk)) return true
  if (fields.follow !== 'return') return false
  return fields.reportTo === null ? gathersReturns : isDesk(fields.reportTo)
}

function marksOf(
  mandate: RegisterMandate,
  falling: NonNullable<Falling>,
  answered: boolean,
  { today, days }: DocketQuestion,
): DocketMark[] {
  const isStanding = mandate.fields.follow === 'standing' || mandate.fields.follow === 'appeal'
  const isTimed = falling === 'due' || falling === 'carried'
  const isLate = !answered && !isStanding && isTimed && isPastDue(mandate, today, days)
  return [
    ...(mandate.state === 'proposed' ? (['proposed'] as const) : []),
    ...(falling === 'stale' ? (['stale'] as const) : []),
    ...(isLate ? (['overdue'] as const) : []),
  ]
}

/** In the order of the texts. */
function reportsOf(rows: readonly DocketRow[]): DocketReport[] {
  const byWork = Map.groupBy(rows, ({ mandate }) => mandate.work.id)
  return [...byWork.values()].map((parts) => ({
    work: (parts[0] as DocketRow).mandate.work satisfies MandateWork,
    parts,
    isAnswered: parts.every(({ isAnswered }) => isAnswered),
  }))
}

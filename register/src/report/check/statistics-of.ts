import { type Status, statuses } from '../../contract/register.ts'
import type { ReportStatistics } from '../../contract/reports.ts'
import { addresseeKey } from '../../mandates/addressee-key.ts'
import { isClass } from '../../members-of.ts'
import { closingStatuses } from '../../status/closing.ts'
import type { EntryFacts, ItemFacts, MandateFacts } from '../facts.ts'
import { isHeardOfAll, isOfClass, lastWords } from '../last-words.ts'
import { answeredBy } from './annex-of.ts'
import { isThisReport } from './is-this-report.ts'

type Counted = Pick<ItemFacts, 'mandates' | 'letters' | 'desk' | 'volume'>

/**
 * Counts of all items of a volume, read once in their order; a note that several items ask about counts once. `told`: see
 * `toldIn`; these, and those that ask for this very report, are not in the annex, and have no status.
 */
export function statisticsOf(
  items: Iterable<Counted>,
  told: ReadonlySet<string> = new Set(),
): ReportStatistics {
  const [now, before] = [new Map<Status, number>(), new Map<Status, number>()]
  const addressees = new Map<string, { tasks: number; answered: number }>()
  const returns = new Map<string, { asked: number; answered: number }>()
  const letters = new Set<string>()
  let wasKnown = false
  let reportedOn = 0
  for (const item of items) {
    const replied = answeredBy(item.letters)
    for (const task of item.mandates.filter(isTask)) {
      const then = statusBefore(task, item)
      wasKnown ||= then !== null
      const status = statusOf(task, item.desk)
      const isTold = told.has(task.mandate.id) || isThisReport(task, item)
      if (status === 'no-information' && isTold) reportedOn += 1
      else add(now, status)
      add(before, then ?? 'no-information')
      countAddressees(task, { isTold, hasReplies: replied.has(task.mandate.id), desk: item.desk }, addressees)
    }
    countReturns(item, letters, returns)
  }
  return {
    ...{ tasks: inOrder(now), reportedOn },
    addressees: [...addressees]
      .map(([party, counts]) => ({ party, ...counts }))
      .toSorted((a, b) => b.tasks - a.tasks || a.party.localeCompare(b.party)),
    returns: [...returns]
      .map(([party, counts]) => ({ party, ...counts }))
      .toSorted((a, b) => a.party.localeCompare(b.party)),
    before: wasKnown ? inOrder(before) : null,
  }
}

const isTask = ({ mandate, falling }: MandateFacts) =>
  mandate.fields.follow === 'task' && (falling === 'due' || falling === 'stale')

const add = (counts: Map<Status, number>, status: Status) => counts.set(status, (counts.get(status) ?? 0) + 1)

const inOrder = (counts: ReadonlyMap<Status, number>) =>
  statuses.flatMap((status) => {
    const count = counts.get(status)
    return count === undefined ? [] : [{ status, count }]
  })

/**
 * Of a task as a whole: what some of its addressees did, while others owe it, is in progress. The newest word on those
 * that still owe goes.
 */
function statusOf(task: MandateFacts, desk: readonly string[]): Status {
  const known = lastWords(task.entries, desk).filter(({ status }) => status !== 'no-information')
  const open = known.find(({ status }) => !closingStatuses.includes(status))
  if (known.length === 0) return task.isAnswered ? 'implemented' : 'no-information'
  if (open || !isSettled({ ...task, entries: known }, desk)) return open?.status ?? 'in-progress'
  return known.some(({ status }) => status === 'implemented')
    ? 'implemented'
    : (known[0] as EntryFacts).status
}

/** Every addressee has answered. Of a class the docket says so; not where it speaks of the office alone. */
function isSettled(task: MandateFacts, desk: readonly string[]): boolean {
  const isOfDesk = task.mandate.fields.addressees.some((party) => desk.includes(addresseeKey(party)))
  return isOfClass(task) ? task.isAnswered && !isOfDesk : isHeardOfAll(task, desk)
}

/** As it stood when the period began; the first day is of the period. */
function statusBefore(task: MandateFacts, { volume: { from }, desk }: Counted): Status | null {
  const entries = from === null ? [] : task.entries.filter(({ asOf }) => asOf < from)
  if (entries.length === 0) return null
  const isAnswered = task.isAnswered && entries.length === task.entries.length
  return statusOf({ ...task, entries, isAnswered }, desk)
}

interface Heard {
  /** The report itself tells of it. */
  isTold: boolean
  /** A State answered a note about it. */
  hasReplies: boolean
  desk: readonly string[]
}

/** Something is known where the annex would not name the task for this addressee. */
function countAddressees(
  task: MandateFacts,
  heard: Heard,
  counts: Map<string, { tasks: number; answered: number }>,
) {
  for (const key of new Set(task.mandate.fields.addressees.map(addresseeKey))) {
    const count = counts.get(key) ?? { tasks: 0, answered: 0 }
    const isKnown = isOfAll(task, heard) || isOfParty(task, key, heard)
    counts.set(key, { tasks: count.tasks + 1, answered: count.answered + (isKnown ? 1 : 0) })
  }
}

/** What was told, or closes the task, is known whoever was asked. */
const isOfAll = ({ isAnswered, closings }: MandateFacts, { isTold }: Heard) =>
  isTold || isAnswered || closings.some(({ kind }) => kind !== 'declined')

const isOfParty = ({ entries }: MandateFacts, key: string, { hasReplies, desk }: Heard) =>
  (hasReplies && (isClass(key) || key.startsWith('state:'))) ||
  entries.some((entry) => isAbout(entry, key, desk))

/** The office and its head answer as one; a class has answered where one of it has. */
const isAbout = ({ addressee, status }: EntryFacts, key: string, desk: readonly string[]) =>
  status !== 'no-information' &&
  (addressee === key || isClass(key) || (desk.includes(key) && desk.includes(addressee)))

function countReturns(
  { letters }: Counted,
  seen: Set<string>,
  counts: Map<string, { asked: number; answered: number }>,
) {
  for (const { letter, recipients } of letters) {
    if (seen.has(letter.id)) continue
    seen.add(letter.id)
    for (const { party, state } of recipients) {
      if (state === 'not-asked') continue
      const count = counts.get(party) ?? { asked: 0, answered: 0 }
      const hasAnswered = state === 'replied' || state === 'nothing-to-report'
      counts.set(party, { asked: count.asked + 1, answered: count.answered + (hasAnswered ? 1 : 0) })
    }
  }
}

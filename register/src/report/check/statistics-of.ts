import { type Status, statuses } from '../../contract/register.ts'
import type { ReportStatistics } from '../../contract/reports.ts'
import { addresseeKey } from '../../mandates/addressee-key.ts'
import { isClass } from '../../members-of.ts'
import type { EntryFacts, ItemFacts, MandateFacts } from '../facts.ts'

type Counted = Pick<ItemFacts, 'mandates' | 'letters' | 'desk' | 'volume'>

/** Counts of all items of a volume, read once in their order; a note that several items ask about counts once. */
export function statisticsOf(items: Iterable<Counted>): ReportStatistics {
  const [now, before] = [new Map<Status, number>(), new Map<Status, number>()]
  const addressees = new Map<string, { tasks: number; answered: number }>()
  const returns = new Map<string, { asked: number; answered: number }>()
  const letters = new Set<string>()
  let wasKnown = false
  for (const item of items) {
    for (const task of item.mandates.filter(isTask)) {
      const then = statusBefore(task, item.volume.from)
      wasKnown ||= then !== null
      add(now, task.entries[0]?.status ?? (task.isAnswered ? 'implemented' : 'no-information'))
      add(before, then ?? 'no-information')
      countAddressees(task, item.desk, addressees)
    }
    countReturns(item, letters, returns)
  }
  return {
    tasks: inOrder(now),
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

/** As it stood when the period began. */
const statusBefore = ({ entries }: MandateFacts, from: string | null): Status | null =>
  from === null ? null : (entries.find(({ asOf }) => asOf <= from)?.status ?? null)

function countAddressees(
  task: MandateFacts,
  desk: readonly string[],
  counts: Map<string, { tasks: number; answered: number }>,
) {
  for (const key of new Set(task.mandate.fields.addressees.map(addresseeKey))) {
    const count = counts.get(key) ?? { tasks: 0, answered: 0 }
    const isKnown = task.entries.some((entry) => isAbout(entry, key, desk))
    counts.set(key, { tasks: count.tasks + 1, answered: count.answered + (isKnown ? 1 : 0) })
  }
}

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

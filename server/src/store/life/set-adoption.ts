import { type AdoptionFault, faultOf, mergeAdoption, partyName } from '@qarar/register'
import type { Adoption, AdoptionView, NewAdoption } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { findText, getAdoption } from './get-adoption.ts'
import { type StandingAdoption, standingAdoption } from './standing-adoption.ts'

/** What was known before stays in the store and in the log; what is not said stays as it was. */
export function setAdoption(
  db: Database,
  publication: string,
  order: number,
  { by, seen, ...said }: NewAdoption & { by: string },
): Promise<AdoptionView> {
  return changeStore(db, async (change) => {
    const text = await findText(change, publication, order)
    if (!text)
      throw refusal('not-found', `Publication ${publication} has no text ${order}.`, 'no-publication')
    const { work } = text
    const before = await standingAdoption(change, work, null)
    refuseChanged(before, seen)
    const facts = mergeAdoption(before?.facts ?? null, said)
    refuseWrong(facts)
    const details = { work, facts }
    const { number } = await appendLog(change, { by, what: 'set-adoption', ids: [work], details })
    await change
      .updateTable('adoption')
      .set({ upto: String(number) })
      .where('work', '=', work)
      .where('upto', 'is', null)
      .execute()
    await insertRows(change, 'adoption', [{ ...details, log: number, upto: null }])
    return (await getAdoption(change, publication, order)) as AdoptionView
  })
}

/** A list is said as a whole: who did not see what was added meanwhile would drop it. */
function refuseChanged(before: StandingAdoption | null, seen: number | null | undefined): void {
  if (seen === undefined || (before?.version ?? null) === seen) return
  throw refusal(
    'not-applicable',
    `${before?.by ?? 'Somebody'} entered how it was adopted meanwhile: look at it again.`,
    'adoption-changed',
  )
}

function refuseWrong(facts: Adoption): void {
  const { votes, sponsors, reservations, explanations, ended } = facts
  const parties = [
    ...Object.values(votes).flat(),
    ...sponsors,
    ...[...reservations, ...explanations].map((each) => each.party),
  ]
  for (const party of parties) refuseParty(party)
  const words = [...reservations, ...explanations].map((each) => each.words)
  for (const each of [...words, ended?.reason ?? ''])
    refuseControls(each.replaceAll(/[\n\r\t]/g, ' '), 'words')
  const fault = faultOf(facts)
  if (fault) throw refusal('not-applicable', sentenceOf(fault), fault.what)
}

function refuseParty(party: string): void {
  refuseControls(party, 'State')
  if (/^name:\s*\S/.test(party) || partyName(party, 'en') !== null) return
  throw refusal(
    'not-applicable',
    `No list has a State "${party}": give its id (state:TUN), or "name:" and its name.`,
    'unknown-party',
  )
}

function sentenceOf(fault: AdoptionFault): string {
  switch (fault.what) {
    case 'voted-twice':
      return `${fault.party} is said to have voted in two ways.`
    case 'fewer-than-named':
      return `More States are named under "${fault.kind}" than are counted.`
    case 'votes-without-vote':
      return 'There are votes, but the text is not said to have been adopted by vote.'
  }
}

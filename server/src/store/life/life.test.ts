// What became of mandates in the examples: two sessions of a council, and the report between them.
import { Readable } from 'node:stream'
import type { ClosingProposal, RegisterMandate } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
let opened: TestStore
const withTexts = server.copiesOf(async (filled) => {
  opened = filled
  for (const name of ['council-7-resolutions.en.txt', 'council-7-resolutions.fr.txt']) await bring(name)
  return {}
})
beforeEach(async () => {
  opened = await withTexts()
})
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'Mona Karran'
const bring = async (name: string) => {
  const { publication } = await importExample(opened.store, name)
  await opened.store.linkTexts()
  return publication as string
}

async function mandate(symbol: string, words: string): Promise<RegisterMandate> {
  const { mandates } = await opened.store.listRegister({ language: 'en', words })
  const found = mandates.find(({ work }) => work.symbol === symbol)
  if (!found) throw new Error(`${symbol} asks for no "${words}"`)
  return found
}

const page = async (id: string, query: object = {}) => {
  const found = await opened.store.getMandate(id, { language: 'en', ...query })
  if (!found) throw new Error(`no mandate ${id}`)
  return found
}

const stations = async (id: string, query: object = {}) =>
  (await page(id, query)).life?.stations.map(({ change, work }) => `${change} ${work.symbol}`)

async function moment(): Promise<string> {
  const last = await opened.db
    .selectFrom('log')
    .select('at')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  return last.at.toISOString()
}

test('a mandate is followed into the next session, and what was known before stays as it was', async () => {
  const { id } = await mandate('7/2-NAV', 'pay the balance')
  expect(await stations(id)).toEqual(['asked 7/2-NAV'])
  expect((await page(id)).life?.instrument.state).toBe('in-force')
  const before = await moment()
  const later = await bring('council-8-resolutions.en.txt')
  const both = ['asked 7/2-NAV', 'strengthened 8/2-NAV']
  expect(await stations(id)).toEqual(both)
  const { life } = await page(id)
  expect(life?.instrument).toMatchObject({
    state: 'superseded',
    since: '2025-05-21',
    by: { symbol: '8/2-NAV' },
  })
  expect(life?.stations[1]?.signs).toEqual([{ name: 'verb-stronger', from: 'Appeals', to: 'Strongly urges' }])
  expect(life?.stations[1]?.words.filter(({ change }) => change === 'added').map(({ text }) => text)).toEqual(
    ['Strongly urges', 'December'],
  )
  expect(await stations(id, { known: before })).toEqual(['asked 7/2-NAV'])
  expect(await stations(id, { asOf: '2025-01-01' })).toEqual(['asked 7/2-NAV'])
  // The same life from its other end.
  expect(await stations((await mandate('8/2-NAV', 'pay the balance')).id)).toEqual(both)
  const known = await moment()
  await opened.store.withdraw(later, { reason: 'a wrong file', by })
  await opened.store.linkTexts()
  expect(await stations(id)).toEqual(['asked 7/2-NAV'])
  expect(await stations(id, { known })).toEqual(both)
})

test('what the next text does not ask for is dropped, unanswered until a status says otherwise; the list knows', async () => {
  await bring('council-8-resolutions.en.txt')
  await bring('council-8-resolutions.fr.txt')
  const { id } = await mandate('7/3-NAV', 'national focal point')
  expect(await stations(id)).toEqual(['asked 7/3-NAV', 'dropped 8/3-NAV'])
  expect((await page(id)).life?.droppedUnanswered).toBe(true)
  const list = await opened.store.listRegister({ life: 'dropped', count: 1000 })
  expect(list.mandates.map((each) => each.id)).toContain(id)
  const kept = await opened.store.listRegister({ life: 'strengthened' })
  expect(kept.mandates.map(({ work }) => work.symbol)).toEqual(['7/2-NAV'])
  for (const each of list.mandates) expect((await stations(each.id))?.slice(1)).toHaveLength(1)
  // The envoy is asked for again by another sentence: nothing was dropped.
  expect(await stations((await mandate('7/1-NAV', 'Special Envoy')).id)).toEqual([
    'asked 7/1-NAV',
    'changed 8/1-NAV',
  ])
})

test('a text of another kind that asks for it again stands in its chain, now only', async () => {
  await bring('council-8-resolutions.en.txt')
  await bring('chair-summary.en.txt')
  const { id } = await mandate('8/1-NAV', 'Special Envoy')
  const { chain } = await page(id)
  expect(chain.map(({ tells, work }) => `${tells} ${work.symbol ?? work.date}`)).toContain(
    'asked-again 2025-09-25',
  )
  expect((await page(id, { known: await moment() })).chain).toEqual([])
})

/** What is answered of a moment: each life, and how many have which step. */
const answersAt = async (known: string) => {
  const { mandates } = await opened.store.listRegister({ language: 'en', count: 1000, known })
  const some = mandates.slice(0, 12)
  const lives = await Promise.all(some.map(async ({ id }) => (await page(id, { known })).life))
  const changes = ['renewed', 'strengthened', 'changed', 'dropped'] as const
  const totals = changes.map(async (life) => (await opened.store.listRegister({ life, known })).total)
  return { lives, totals: await Promise.all(totals) }
}

test('what is answered of a moment stays when links are found after it; a run that finds nothing new writes nothing', async () => {
  const eighth = await importExample(opened.store, 'council-8-resolutions.en.txt')
  const known = await moment()
  const before = await answersAt(known)
  expect(before.totals).toEqual([0, 0, 0, 0])
  expect(await opened.store.linkTexts()).toMatchObject({ linked: true })
  expect(await answersAt(known)).toEqual(before)
  const after = await moment()
  const answered = await answersAt(after)
  expect(Math.min(...answered.totals.slice(1))).toBeGreaterThan(0)
  const { logEntries } = await opened.store.verify()
  expect(await opened.store.linkTexts()).toMatchObject({ linked: false })
  await opened.db.deleteFrom('linking').execute()
  expect(await opened.store.linkTexts()).toMatchObject({ linked: true })
  expect(await opened.store.verify()).toEqual({ logEntries, brokenAt: null, differsAt: null })
  // What other rules found since, and what ends, has an entry of its own too.
  await sql`update life_step set change = 'renewed' where change = 'strengthened'`.execute(opened.db)
  // A store counts once until the log has another entry.
  opened = await server.openAgain(opened.config)
  const otherwise = await answersAt(after)
  await opened.db.deleteFrom('linking').execute()
  await opened.store.linkTexts()
  expect(await answersAt(after)).toEqual(otherwise)
  expect((await answersAt(await moment())).totals).toEqual(answered.totals)
  await opened.store.withdraw(eighth.publication as string, { reason: 'a wrong file', by })
  const withdrawn = await moment()
  const gone = await answersAt(withdrawn)
  await opened.store.linkTexts()
  expect(await answersAt(withdrawn)).toEqual(gone)
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  const { number } = await opened.db
    .selectFrom('log')
    .select('number')
    .where('what', '=', 'withdraw')
    .executeTakeFirstOrThrow()
  await sql`update life_step set work = earlier_work.id from (select id from work where id not in (
    select work from life_step) limit 1) earlier_work where log < ${number}`.execute(opened.db)
  expect((await opened.store.verify()).differsAt).not.toBeNull()
})

const facts = ({ kind, date, symbol }: Pick<ClosingProposal, 'kind' | 'date' | 'symbol'>) => [
  kind,
  date,
  symbol,
]

test('a report that a later text had before it is proposed; three facts are confirmed, each by itself', async () => {
  await bring('council-8-resolutions.en.txt')
  const { id } = await mandate('7/1-NAV', 'follow up')
  const { proposals } = await page(id)
  const symbol = 'OIS/COUNCIL-8/2025/SG/1'
  expect(proposals.map(facts)).toEqual([
    ['considered', '2025-05-21', symbol],
    ['submitted', null, symbol],
  ])
  const docket = async (query: object = {}) => {
    const found = await opened.store.getDocket({ session: 'COUNCIL-8', ...query })
    return found.docket?.reports.find(({ work }) => work.symbol === '7/1-NAV')
  }
  expect((await docket())?.isAnswered).toBe(false)
  const before = await moment()
  const [considered, submitted] = proposals as [ClosingProposal, ClosingProposal]
  const fact = await opened.store.recordClosing(id, {
    ...{ kind: 'submitted', date: '2025-03-31', symbol, evidence: [], proposal: submitted.id, by },
  })
  expect(fact).toMatchObject({
    kind: 'submitted',
    quote: submitted.quote,
    evidence: [{ eId: 'container_4' }],
  })
  expect((await page(id)).proposals.map(({ kind }) => kind)).toEqual(['considered'])
  expect((await page(id)).mandate.reports.map(facts)).toEqual([['submitted', '2025-03-31', symbol]])
  // It is answered, and stays in its session; no status follows from it.
  expect(await docket()).toMatchObject({ isAnswered: true })
  expect((await page(id)).mandate.statuses).toEqual([])
  expect((await docket({ known: before }))?.isAnswered).toBe(false)
  expect((await docket({ asOf: '2025-03-30' }))?.isAnswered).toBe(false)
  const again = {
    kind: 'submitted' as const,
    date: '2025-04-01',
    symbol: null,
    evidence: [],
    proposal: null,
    by,
  }
  await expect(opened.store.recordClosing(id, again)).rejects.toMatchObject({ reason: 'fact-stands' })

  const no = await opened.store.declineProposal(considered.id, { reason: 'another report', by })
  expect(no).toMatchObject({ kind: 'declined', reason: 'another report', date: null })
  expect((await page(id)).proposals).toEqual([])
  const twice = opened.store.declineProposal(considered.id, { reason: 'once more', by })
  await expect(twice).rejects.toMatchObject({ reason: 'proposal-answered' })
  await opened.store.withdrawClosing(no.id, { reason: 'it was the one', by })
  await opened.store.withdrawClosing(fact.id, { reason: 'not this one', by })
  expect((await page(id)).proposals).toEqual(proposals)
  expect((await docket())?.isAnswered).toBe(false)
  expect((await page(id)).closings.map(({ kind, withdrawn }) => [kind, withdrawn?.reason])).toEqual([
    ['declined', 'it was the one'],
    ['submitted', 'not this one'],
  ])
  expect((await opened.store.verify()).differsAt).toBeNull()
})

test('a report that is held proves the day; it is proposed once', async () => {
  await bring('implementation-report.en.txt')
  await bring('council-8-resolutions.en.txt')
  const { id } = await mandate('7/1-NAV', 'follow up')
  const { proposals } = await page(id)
  expect(proposals.map(facts)).toEqual([
    ['submitted', '2025-03-31', 'OIS/COUNCIL-8/2025/SG/1'],
    ['considered', '2025-05-21', 'OIS/COUNCIL-8/2025/SG/1'],
  ])
  const all = await opened.store.listClosingProposals({ session: 'COUNCIL-7', count: 5 })
  expect(all.total).toBeGreaterThan(6)
  expect(all.proposals).toHaveLength(5)
  expect((await opened.store.listClosingProposals({ session: 'COUNCIL-6' })).total).toBe(0)
  const ofOrganisation = async (organisation: string) =>
    (await opened.store.listClosingProposals({ organisation, count: 0 })).total
  const every = (await opened.store.listClosingProposals({ count: 0 })).total
  expect([await ofOrganisation('ois'), await ofOrganisation('oic')]).toEqual([every, 0])
})

test('a study that the text had before it answers the task, and the follow-up report is another one', async () => {
  await bring('council-8-resolutions.en.txt')
  const { id } = await mandate('7/4-ENV', 'special report')
  expect((await page(id)).proposals.map(({ kind, date }) => [kind, date])).toEqual([
    ['submitted', '2025-03-18'],
    ['considered', '2025-05-21'],
    ['noted', '2025-05-21'],
  ])
  expect((await page((await mandate('7/4-ENV', 'follow up')).id)).proposals).toEqual([])
})

test('how a text was adopted is kept from entry to entry; what cannot be so is refused', async () => {
  const publication = (await mandate('7/1-NAV', 'follow up')).place?.publication as string
  const set = (said: object) => opened.store.setAdoption(publication, 1, { ...said, by })
  const votes = {
    for: ['state:TUN', 'state:TUN', 'name:Tamra'],
    against: ['state:TGO'],
    abstained: [],
    absent: [],
  }
  const voted = await set({ method: 'vote', votes, sponsors: ['name:Tamra'] })
  expect(voted.tally).toEqual({ for: 2, against: 1, abstained: 0, absent: 0 })
  const before = await moment()
  const reservations = [{ party: 'state:TUN', words: 'on paragraph 4' }]
  expect(await set({ reservations })).toMatchObject({
    facts: { method: 'vote', reservations, sponsors: ['name:Tamra'] },
  })
  expect((await opened.store.getAdoption(publication, 1, { known: before }))?.facts?.reservations).toEqual([])
  const twice = { ...votes, absent: ['state:TGO'] }
  await expect(set({ votes: twice })).rejects.toMatchObject({ reason: 'voted-twice' })
  await expect(set({ method: 'consensus' })).rejects.toMatchObject({ reason: 'votes-without-vote' })
  await expect(set({ sponsors: ['state:XXX'] })).rejects.toMatchObject({ reason: 'unknown-party' })
  const few = { for: 1, against: null, abstained: null, absent: null }
  await expect(set({ counts: few })).rejects.toMatchObject({ reason: 'fewer-than-named' })
  await set({ ended: { on: '2025-01-01', reason: 'its §10' } })
  const { life } = await page((await mandate('7/1-NAV', 'follow up')).id)
  expect(life?.instrument).toMatchObject({ state: 'lapsed', since: '2025-01-01', reason: 'its §10' })
  expect((await opened.store.verify()).differsAt).toBeNull()
})

test('who adds a reservation without having seen another one is told so; nothing is lost', async () => {
  const publication = (await mandate('7/1-NAV', 'follow up')).place?.publication as string
  const set = (seen: number | null, ...parties: string[]) =>
    opened.store.setAdoption(publication, 1, {
      ...{ seen, by },
      reservations: parties.map((party) => ({ party, words: '' })),
    })
  const { version } = await set(null, 'state:YEM')
  await expect(set(null, 'state:OMN')).rejects.toMatchObject({ reason: 'adoption-changed' })
  const both = await set(version, 'state:YEM', 'state:OMN')
  await expect(set(version, 'state:QAT')).rejects.toMatchObject({ reason: 'adoption-changed' })
  expect(both.version).toBeGreaterThan(version as number)
  const standing = await opened.store.getAdoption(publication, 1)
  expect(standing?.facts?.reservations.map(({ party }) => party)).toEqual(['state:YEM', 'state:OMN'])
})

test('all of it comes back from an archive, and what was altered behind the log is found', async () => {
  await bring('council-8-resolutions.en.txt')
  const { id } = await mandate('7/1-NAV', 'follow up')
  const [told] = (await page(id)).proposals
  const fact = { kind: 'considered' as const, date: '2025-05-21', symbol: null, evidence: [], by }
  const { id: taken } = await opened.store.recordClosing(id, { ...fact, proposal: told?.id ?? null })
  await opened.store.withdrawClosing(taken, { reason: 'wrong', by })
  await opened.store.recordClosing(id, { ...fact, proposal: null })
  const known = await moment()
  const before = await page(id, { known })
  const copy = await server.newStore()
  await copy.store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
  expect(await copy.store.getMandate(id, { language: 'en', known })).toEqual(before)
  await copy.store.linkTexts()
  expect(await copy.store.getMandate(id, { language: 'en', known })).toEqual(before)
  expect(await copy.store.verify()).toEqual(await opened.store.verify())
  expect((await copy.store.verify()).differsAt).toBeNull()
  await copy.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await change.updateTable('closing').set({ date: '2025-05-22' }).where('kind', '=', 'considered').execute()
  })
  expect((await copy.store.verify()).differsAt).not.toBeNull()
})

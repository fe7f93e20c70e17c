// Every sum of money, in the answers and in the report, is added up again from the records that it leads to.
import { decimalOf, millionthsOf } from '@qarar/register'
import type { FigureQuery, MechanismReport, MechanismVersion } from '@qarar/register/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

const by = 'Maha'
let opened: TestStore
beforeAll(async () => {
  opened = await server.newStore()
})

async function fundWith(history: Pledged[]): Promise<string> {
  const names = { ar: null, en: 'Fund of the Lamps', fr: null }
  const fields = { names, aliases: [], body: null, mandate: null, seat: null }
  const { id } = (await opened.store.addMechanism({ kind: 'fund', organisation: 'ois', fields, by })) as Pick<
    MechanismVersion,
    'id'
  >
  const keep = async (type: string, typed: Record<string, string>) => {
    const given = { type, typed, values: {}, language: 'en', evidence: [], by } as const
    return (await opened.store.addRecord(id, { ...given, evidence: [] })).id
  }
  for (const { cents, currency, date, payments, corrections } of history) {
    const money = (amount: number) => `${currency} ${decimalOf(BigInt(amount) * 10_000n)}`
    const pledge = await keep('pledge', { donor: 'Yemen', amount: money(cents), ...(date ? { date } : {}) })
    for (const [share, day] of corrections)
      await keep('correction', { pledge, amount: money(share), date: day, reason: 'more' })
    for (const [share, day] of payments)
      await keep('payment', { pledge, amount: money(Math.floor((cents * share) / 100) + 1), date: day })
    await keep('need', { amount: money(cents), purpose: 'lamps' })
  }
  return id
}

const days = fc.constantFrom('2024-03-01', '2025-06-01', '2025-12-30', '2026-05-05', '2030-01-01')
type Pledged = {
  cents: number
  currency: string
  date: string | null
  payments: [number, string][]
  corrections: [number, string][]
}
const pledges = fc.record({
  cents: fc.integer({ min: 100, max: 10 ** 9 }),
  currency: fc.constantFrom('USD', 'SAR'),
  date: fc.option(fc.oneof(days, fc.constantFrom('2025-06', '2025', 'Ramadan 1446 AH'))),
  payments: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), days), { maxLength: 3 }),
  corrections: fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }), days), { maxLength: 2 }),
})

/** What the records that a link finds come to. */
async function addedUp(mechanism: string, query: FigureQuery, known?: string) {
  const stated = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null))
  const asked = {
    ...stated,
    type: query.type,
    state: 'kept',
    ...(known ? { known } : {}),
    count: 500,
  } as const
  const { records } = await opened.store.listRecords(mechanism, asked)
  const monies = records.flatMap(({ values }) => {
    const { amount } = values
    return typeof amount === 'object' && 'amount' in amount ? [amount] : []
  })
  expect(new Set(monies.map(({ currency }) => currency)).size).toBeLessThanOrEqual(1)
  return {
    sum: monies.reduce((all, { amount }) => all + millionthsOf(amount), 0n),
    ids: records.map(({ id }) => id),
  }
}

const size = (decimal: string) => millionthsOf(decimal.replace('-', ''))

async function answersAddUp(mechanism: string, asOf: string): Promise<void> {
  const page = await opened.store.getMechanism(mechanism, { asOf })
  const figures = page?.answers.flatMap((answer) => answer.figures.filter(({ parts }) => parts)) ?? []
  for (const { key, value, parts = [] } of figures) {
    const sums = parts.reduce((all, part) => all + millionthsOf(part.value), 0n)
    expect([key, sums]).toEqual([key, millionthsOf(value)])
    for (const { query, records, value: part } of parts) {
      if (query === null) throw new Error(key)
      const found = await addedUp(mechanism, query)
      expect([key, found.sum, found.ids.toSorted()]).toEqual([key, size(part), records.toSorted()])
    }
  }
}

async function reportAddsUp(mechanism: string, from: string, to: string): Promise<number> {
  const report = (await opened.store.compileMechanism(mechanism, { from, to })) as MechanismReport
  const figures = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'text' ? block.runs.flatMap(({ figure }) => figure ?? []) : [],
    ),
  )
  // Sums of a field of the period have the currency as their key; those of questions the question.
  const sums = figures.filter(({ key }) => ['USD', 'SAR', 'outstanding', 'need'].includes(key))
  for (const { key, value, query, records } of sums) {
    const found = await addedUp(mechanism, query, report.known)
    expect([key, found.sum, found.ids.length]).toEqual([key, size(value), records])
  }
  return sums.length
}

test('whatever was pledged, corrected and paid, and whenever it is asked', async () => {
  let proved = 0
  await fc.assert(
    fc.asyncProperty(fc.array(pledges, { minLength: 1, maxLength: 4 }), days, async (history, asOf) => {
      const fund = await fundWith(history)
      await answersAddUp(fund, asOf)
      proved += await reportAddsUp(fund, '2024-01-01', asOf)
    }),
    { numRuns: 6 },
  )
  expect(proved).toBeGreaterThan(6)
})

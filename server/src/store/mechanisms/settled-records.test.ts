// What is due is due no more once other records settle it: a pledge that is paid, a letter that is answered.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { callsOf } from './calls-of.ts'

const server = await startTestServer()
afterAll(server.stop)

const by = 'Maha'
let opened: TestStore
beforeAll(async () => {
  opened = await server.newStore()
})

async function added(kind: string, en: string, organisation = 'ois') {
  const fields = { names: { ar: null, en, fr: null }, aliases: [], body: null, mandate: null, seat: null }
  return (await opened.store.addMechanism({ kind, organisation, fields, by })).id
}
const record = async (mechanism: string, type: string, typed: Record<string, string>) =>
  (await opened.store.addRecord(mechanism, { type, typed, values: {}, language: 'en', evidence: [], by })).id

const asked = { asOf: '2026-01-01', to: '2026-12-31', language: 'en', log: null } as const
/** Records of a mechanism that stand on the agenda, and in the calendar, as due. */
async function dueOf(mechanism: string, asOf: string = asked.asOf): Promise<string[]> {
  const calls = await callsOf(opened.db, { ...asked, asOf, organisation: 'ois' })
  const { due } = await opened.store.mechanismCalendar({ from: '2015-01-01', to: asked.to, asOf })
  const own = due.filter((each) => each.mechanism === mechanism && each.record !== null)
  const called = calls.filter((each) => each.mechanism === mechanism && each.call === 'due')
  expect(own.map((each) => each.record)).toEqual(called.map((each) => each.record))
  return called.flatMap((each) => each.record ?? [])
}
const nextOf = async (mechanism: string, answer: string) =>
  (await opened.store.getMechanism(mechanism, { asOf: asked.asOf }))?.answers.find(({ id }) => id === answer)

test('a pledge is due until nothing of it is outstanding, corrections counted', async () => {
  const fund = await added('fund', 'Lamp Fund')
  const pledge = await record(fund, 'pledge', {
    ...{ donor: 'Yemen', amount: 'USD 100', date: '2018-01-01', due: '2020-01-01' },
  })
  expect(await dueOf(fund)).toEqual([pledge])
  expect((await nextOf(fund, 'next-payment'))?.holds).toBe(true)
  await record(fund, 'payment', { pledge, amount: 'USD 60', date: '2019-01-01' })
  expect(await dueOf(fund)).toEqual([pledge])
  await record(fund, 'correction', { pledge, amount: 'USD -10', date: '2019-02-01', reason: 'less' })
  await record(fund, 'payment', { pledge, amount: 'USD 30', date: '2019-06-01' })
  expect(await dueOf(fund)).toEqual([])
  expect(await dueOf(fund, '2019-05-01')).toEqual([pledge])
  expect((await nextOf(fund, 'next-payment'))?.date).toBeNull()
})

test('a letter is due until a reply names it', async () => {
  const sent = await added('transmittal', 'Transmittal of the Lamps Paper')
  const letter = await record(sent, 'letter', {
    ...{ text: 'Lamps Paper', to: 'Yemen', date: '2024-01-01', due: '2024-06-01' },
  })
  expect(await dueOf(sent)).toEqual([letter])
  await record(sent, 'reply', { letter, date: '2024-05-01', from: 'Yemen' })
  expect(await dueOf(sent)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import type { RegisterMandate } from '../contract/register.ts'
import { membersOf } from '../members-of.ts'
import { readSessionCode, type SessionCode } from '../session-code.ts'
import { docketOf } from './docket-of.ts'
import { mandateOf } from './mandate.test-kit.ts'

const office = ['ois/secretary-general', 'ois/general-secretariat']

function docket(
  mandates: RegisterMandate[],
  { session = 'COUNCIL-7', today = '2024-04-01', desk = office } = {},
) {
  const working = readSessionCode(session) as SessionCode
  return docketOf(mandates, { working, today, desk: { parties: desk, gathersReturns: desk === office } })
}

const until = (value: string) => ({ kind: 'session', text: 'at its session', value }) as const

describe('the docket of the secretariat', () => {
  test('has what the session before asked of its head and its office', () => {
    const ofOffice = { addressees: [{ id: 'ois/general-secretariat', text: 'the Secretariat' }] }
    const ofOther = { addressees: [{ id: 'ois/bank', text: 'the Bank' }] }
    const { counts } = docket([mandateOf(), mandateOf(ofOffice), mandateOf(ofOther)])
    expect(counts).toEqual({ tasks: 2, reports: 0, returns: 0, answered: 0 })
  })

  test('has one report a text, with its parts', () => {
    const report = { follow: 'report', deadline: until('COUNCIL-7') } as const
    const other = mandateOf(report, { work: { id: 'w-0000000002' } })
    const { reports, counts } = docket([mandateOf(report), mandateOf(report), other])
    expect(reports.map(({ parts }) => parts.length)).toEqual([2, 1])
    expect(counts.reports).toBe(2)
  })

  test('has the returns that members owe to it or to nobody named, not those owed to others', () => {
    const addressees = [{ id: 'ois/members', text: 'Member States' }]
    const owed = { follow: 'return' as const, addressees }
    const to = (id: string) => ({ ...owed, reportTo: { id, text: 'x', session: null } })
    const all = [mandateOf(owed), mandateOf(to('ois/general-secretariat')), mandateOf(to('ois/bank'))]
    expect(docket(all).returns).toHaveLength(2)
    expect(docket(all, { desk: ['ois/bank'] }).returns).toHaveLength(1)
  })

  test('never counts standing tasks and appeals', () => {
    const { counts, standing, appeals } = docket([
      mandateOf({ follow: 'standing' }),
      mandateOf({ follow: 'appeal' }),
    ])
    expect([standing.length, appeals.length]).toEqual([1, 1])
    expect(counts).toEqual({ tasks: 0, reports: 0, returns: 0, answered: 0 })
  })

  test('marks what is due at a session that was not to come any more', () => {
    const { tasks } = docket([mandateOf({ deadline: until('COUNCIL-6') })])
    expect(tasks[0]).toMatchObject({ falling: 'stale', marks: ['proposed', 'stale'] })
  })

  test('keeps apart what is due later, and what was due before until it is answered', () => {
    const later = mandateOf({ deadline: until('COUNCIL-9') })
    const old = mandateOf({}, { work: { session: 'COUNCIL-4' } })
    const done = [
      { addressee: office[1] as string, status: 'implemented', asOf: '2022-01-01', entry: 't-1' },
    ] as const
    const answered = mandateOf({}, { work: { session: 'COUNCIL-4' }, statuses: [...done] })
    const found = docket([later, old, answered])
    expect([found.tasks.length, found.later.length, found.carried.length]).toEqual([0, 1, 1])
  })

  test('counts an answer of the office as one of its head, and the last word goes', () => {
    const said = (addressee: string, status: 'implemented' | 'in-progress', asOf: string) => ({
      ...{ addressee, status, asOf, entry: 't-1' },
    })
    const done = said('ois/general-secretariat', 'implemented', '2024-02-01')
    const reopened = said('ois/secretary-general', 'in-progress', '2024-03-01')
    expect(docket([mandateOf({}, { statuses: [done] })]).counts.answered).toBe(1)
    expect(docket([mandateOf({}, { statuses: [done, reopened] })]).counts.answered).toBe(0)
  })

  test('has nothing that was asked at the session or after it', () => {
    const at = (session: string) => mandateOf({}, { work: { session } })
    const found = docket([at('COUNCIL-7'), at('COUNCIL-9')])
    expect([found.tasks, found.later, found.carried].flat()).toEqual([])
    const other = { organ: 'assembly', session: null, date: '2024-06-01' }
    expect(docket([mandateOf({}, { work: other })]).tasks).toEqual([])
  })

  test('leaves what is due at a session of another organ to that session', () => {
    const named = mandateOf({ deadline: until('GA-79') })
    expect(docket([named]).tasks).toEqual([])
  })

  test('has a return of members as answered when each of them has', () => {
    const members = membersOf('oic/members', '2024-04-01') ?? []
    const said = (addressee: string) =>
      ({ addressee, status: 'implemented', asOf: '2024-01-01', entry: 't-1' }) as const
    const owed = (statuses: ReturnType<typeof said>[]) =>
      mandateOf(
        { follow: 'return', addressees: [{ id: 'oic/members', text: 'Member States' }] },
        { statuses },
      )
    expect(members.length).toBeGreaterThan(2)
    expect(docket([owed(members.slice(1).map(said))]).counts.answered).toBe(0)
    expect(docket([owed(members.map(said))]).counts.answered).toBe(1)
  })

  test('is not asked for what another organ asked when no day tells which session comes next', () => {
    const ofAssembly = mandateOf({}, { work: { organ: 'assembly', session: null, date: '2023-12-01' } })
    expect(docket([ofAssembly], { session: 'COUNCIL-8' }).tasks).toHaveLength(0)
  })
})

describe('overdue', () => {
  test('is not what names a session that was over when it was adopted: somebody must say what was meant', () => {
    const stale = mandateOf({ deadline: until('COUNCIL-6') })
    expect(docket([stale], { today: '2099-01-01' }).tasks[0]?.marks).toEqual(['proposed', 'stale'])
  })

  const due = mandateOf({ deadline: until('COUNCIL-7') })

  test('is what was not answered when its session opened', () => {
    expect(docket([due], { today: '2024-05-14' }).tasks[0]?.marks).toEqual(['proposed'])
    expect(docket([due], { today: '2024-05-15' }).tasks[0]?.marks).toEqual(['proposed', 'overdue'])
  })

  test('is nothing at a session whose day is not known', () => {
    const next = mandateOf({ deadline: until('COUNCIL-8') }, { work: { session: 'COUNCIL-7' } })
    const { opens, tasks } = docket([next], { session: 'COUNCIL-8', today: '2099-01-01' })
    expect(opens).toBeNull()
    expect(tasks[0]?.marks).toEqual(['proposed'])
  })

  test('is what a day was stated for that has passed', () => {
    const dated = mandateOf({ deadline: { kind: 'date', text: 'by March', value: '2024-03' } })
    expect(docket([dated], { today: '2024-03-31' }).tasks[0]?.marks).toEqual(['proposed'])
    expect(docket([dated], { today: '2024-04-01' }).tasks[0]?.marks).toEqual(['proposed', 'overdue'])
  })

  test('is never a standing task', () => {
    const standing = mandateOf({ follow: 'standing', deadline: until('COUNCIL-7') })
    expect(docket([standing], { today: '2099-01-01' }).standing[0]?.marks).toEqual(['proposed'])
  })
})

import { describe, expect, test } from 'vitest'
import type { Instrument } from '../contract/life.ts'
import { mandateOf } from '../docket/mandate.test-kit.ts'
import { type KnownStep, type LifeKnown, type LifePlace, lifeOf } from './life-of.ts'

const at = (session: number, text: string | null = `asks at ${session}`): LifePlace => ({
  work: mandateOf({}, { work: { session: `COUNCIL-${session}`, date: `${2017 + session}-05-14` } }).work,
  ...{ place: null, publication: `p-${session}`, order: 1, text, span: null },
})

const step = (earlier: number, later: number | null, session = later): KnownStep => ({
  ...{ earlier: `n-${earlier}`, later: later === null ? null : `n-${later}`, signs: [] },
  ...{
    change: later === null ? 'dropped' : 'renewed',
    at: at(session ?? 0, later === null ? null : undefined),
  },
})

function known(steps: KnownStep[], more: Partial<LifeKnown> = {}): LifeKnown {
  const ids = [5, 6, 7, 8, 9]
  const places = new Map(ids.map((id) => [`n-${id}`, at(id)]))
  return { places, steps, facts: { by: null, ended: null }, isAnswered: false, ...more }
}

const shown = (id: number, steps: KnownStep[], more: Partial<LifeKnown> = {}) =>
  lifeOf(`n-${id}`, known(steps, more), '2026-11-22')?.stations.map(({ change, work, missing }) =>
    [change, work.session, ...missing].join(' '),
  )

describe('the life of a mandate', () => {
  test('begins with the text that first asked, whichever of its texts is looked at', () => {
    const steps = [step(6, 7), step(5, 6)]
    const all = ['asked COUNCIL-5', 'renewed COUNCIL-6', 'renewed COUNCIL-7']
    expect(shown(5, steps)).toEqual(all)
    expect(shown(6, steps)).toEqual(all)
    expect(shown(7, steps)).toEqual(all)
  })

  test('is one station where nothing is known of others', () => {
    expect(shown(7, [])).toEqual(['asked COUNCIL-7'])
  })

  test('says of which sessions between the texts are not held', () => {
    expect(shown(5, [step(5, 8)])).toEqual(['asked COUNCIL-5', 'renewed COUNCIL-8 COUNCIL-6 COUNCIL-7'])
  })

  test('ends with the text that has it no more', () => {
    expect(shown(5, [step(5, 6), step(6, null, 7)])?.at(-1)).toBe('dropped COUNCIL-7')
  })

  test('goes on where another text of the session has it, and tells of an earlier one that has it not', () => {
    expect(shown(5, [step(5, null, 6), step(5, 6)])).toEqual(['asked COUNCIL-5', 'renewed COUNCIL-6'])
    expect(shown(5, [step(5, null, 6), step(5, 8)])).toEqual([
      'asked COUNCIL-5',
      'dropped COUNCIL-6',
      'renewed COUNCIL-8 COUNCIL-6 COUNCIL-7',
    ])
  })

  test('ends though texts lead to themselves', () => {
    expect(shown(5, [step(5, 6), step(6, 5)])).toHaveLength(2)
  })

  test('is null where no text has the mandate', () => {
    expect(lifeOf('n-1', known([]), '2026-11-22')).toBeNull()
  })

  test('shows signs with their words only where the texts shown have them', () => {
    const signs = [{ name: 'verb-stronger' as const, from: 'asks', to: 'asks' }]
    const other = [{ name: 'verb-stronger' as const, from: 'prie', to: 'exhorte' }]
    const signsOf = (given: KnownStep['signs']) =>
      lifeOf('n-5', known([{ ...step(5, 6), signs: given }]), '2026-11-22')?.stations[1]?.signs
    expect(signsOf(signs)).toEqual(signs)
    expect(signsOf(other)).toEqual([{ name: 'verb-stronger', from: null, to: null }])
  })

  test('shows what the words became', () => {
    const [, second] = lifeOf('n-5', known([step(5, 6)]), '2026-11-22')?.stations ?? []
    expect(second?.words).toEqual([
      { change: 'kept', text: 'asks at' },
      { change: 'dropped', text: '5' },
      { change: 'added', text: '6' },
    ])
  })
})

test('dropped unanswered is what the next text has not, and nobody answered', () => {
  const unanswered = (id: number, steps: KnownStep[], isAnswered = false) =>
    lifeOf(`n-${id}`, known(steps, { isAnswered }), '2026-11-22')?.droppedUnanswered
  const dropped = [step(5, 6), step(6, null, 7)]
  expect(unanswered(6, dropped)).toBe(true)
  expect(unanswered(6, dropped, true)).toBe(false)
  // It was asked for again: what became of that is told of the later one.
  expect(unanswered(5, dropped)).toBe(false)
  expect(unanswered(5, [])).toBe(false)
})

describe('the instrument', () => {
  const later: Instrument['by'] = { ...at(8).work, publication: 'p-8', order: 1 }
  const state = (facts: LifeKnown['facts'], today = '2026-11-22') =>
    lifeOf('n-7', known([], { facts }), today)?.instrument

  test('is in force while nothing says otherwise, whatever became of what it asks', () => {
    expect(state({ by: null, ended: null })).toEqual({
      state: 'in-force',
      since: null,
      by: null,
      reason: null,
    })
    expect(state({ by: later, ended: null }, '2025-01-01')?.state).toBe('in-force')
  })

  test('is superseded by a later edition, and lapsed on the day that a person says', () => {
    expect(state({ by: later, ended: null })).toMatchObject({ state: 'superseded', since: '2025-05-14' })
    const ended = { on: '2026-01-01', reason: 'its §9' }
    expect(state({ by: later, ended })).toMatchObject({
      state: 'lapsed',
      since: '2026-01-01',
      reason: 'its §9',
    })
    expect(state({ by: null, ended }, '2025-12-31')?.state).toBe('in-force')
  })
})

import { findActs } from '@qarar/core/extract/acts/find-acts.ts'
import { passageFor } from '@qarar/core/extract/passage.test-kit.ts'
import { languagePack } from '@qarar/core/languages/index.ts'
import { expect, test } from 'vitest'
import { type LifeStep, stepsBetween, stepsInAll } from './steps-between.ts'

const english = languagePack('en')

/** Requests of paragraphs, by eId. */
function requests(session: number, paragraphs: Record<string, string>) {
  const context = { organ: 'council', session: `COUNCIL-${session}`, date: `${2017 + session}-05-14` }
  return Object.entries(paragraphs).flatMap(([eId, text]) =>
    findActs(passageFor(text, english, context)).flatMap((said, act) =>
      said.mandates.map((mandate, item) => ({
        ...{ id: `${session}/${eId}/${act + item + 1}`, eId, said, mandate },
        ...{ session: context.session, date: context.date },
      })),
    ),
  )
}

interface Told {
  clauses?: [from: string | null, to: string | null][]
  again?: { from: string; to: string }[]
}

function steps(
  before: Record<string, string>,
  after: Record<string, string>,
  { clauses = [], again = [] }: Told,
) {
  const acts = new Map(
    Object.entries(after).map(([eId, text]) => [eId, findActs(passageFor(text, english))] as const),
  )
  const found = stepsBetween(
    {
      ...{ earlier: requests(7, before), later: requests(8, after), again, acts },
      clauses: clauses.map(([from, to]) => ({ change: 'changed', from, to, words: [] })),
    },
    english,
  )
  return found.map(({ earlier, later, change }) => `${earlier} ${change} ${later}`)
}

test('a request is followed into the clause that came of its own, whatever its words and number', () => {
  const before = { a: 'Requests the Secretary-General to chart the delta.' }
  const after = { c: 'Urges the Secretary-General to publish the tide tables at last.' }
  expect(steps(before, after, { clauses: [['c', 'a']] })).toEqual(['7/a/1 changed 8/c/1'])
})

test('a request that is asked for again by its name is followed there', () => {
  const before = {
    a: 'Requests the Secretary-General to chart at once all wetlands and lagoons of the delta.',
  }
  const after = { c: 'Requests the Secretary-General to chart them by 31 December 2026.' }
  expect(steps(before, after, {})).toEqual(['7/a/1 dropped null'])
  expect(steps(before, after, { again: [{ from: 'c', to: 'a' }] })).toEqual(['7/a/1 changed 8/c/1'])
})

test('of two requests of a clause one may go: the other is not said to ask for less', () => {
  const before = {
    a: 'Requests the Secretary-General to appoint without delay an envoy for the straits, and to inform member States of the name.',
  }
  const after = {
    a: 'Requests the Secretary-General to appoint an envoy for the straits, and to count the buoys by 31 December 2026.',
  }
  expect(steps(before, after, { clauses: [['a', 'a']] })).toEqual([
    '7/a/1 changed 8/a/1',
    '7/a/2 dropped null',
  ])
})

test('a request is dropped where its clause asks for nothing any more, and nothing is said where it was not read', () => {
  const before = { a: 'Requests the Secretary-General to chart the delta.' }
  expect(steps(before, { a: 'Takes note of the chart of the delta.' }, { clauses: [['a', 'a']] })).toEqual([
    '7/a/1 dropped null',
  ])
  expect(steps(before, { a: 'The chart of the delta.' }, { clauses: [['a', 'a']] })).toEqual([])
})

test('of a text in several languages, what one has was not dropped, and all that have it must say that it was', () => {
  const step = (later: string | null): LifeStep => ({
    ...{ earlier: 'one', later, change: later ? 'renewed' : 'dropped', signs: [], clause: null },
  })
  const [held, none] = [new Set(['one']), new Set<string>()]
  expect(stepsInAll([[step(null)], [step('two')]], [held, held])).toEqual([step('two')])
  expect(stepsInAll([[step(null)], []], [held, held])).toEqual([])
  expect(stepsInAll([[step(null)], []], [held, none])).toEqual([step(null)])
})

import type { Act, Paragraph } from '@qarar/core'
import { expect, test } from 'vitest'
import { agrees, compareLanguages, operativeOf } from './compare-languages.ts'

const act = (id: string | null, follow: 'task' | 'appeal'): Act =>
  ({
    class: 'request',
    mandates: [{ follow, addressees: [{ id }], deadline: null, reportTo: null }],
  }) as unknown as Act

const operative = (acts: Act[]) =>
  operativeOf([
    { eId: 'para_1', part: 'operative', number: '1', acts, citations: [] } as unknown as Paragraph,
  ])

const disagreements = (one: Act[], two: Act[]) =>
  compareLanguages(['en', operative(one)], ['fr', operative(two)])
    .filter((each) => !agrees(each))
    .map(({ field, values }) => [field, ...values])

test('each field says what differs', () => {
  expect(disagreements([act('ois/council', 'task')], [act('ois/members', 'appeal')])).toEqual([
    ['addressees, all with ids', 'ois/council', 'ois/members'],
    ['follow', 'task', 'appeal'],
  ])
})

test('addressees without an id are counted and not compared', () => {
  expect(disagreements([act(null, 'task')], [act('ois/council', 'task')])).toEqual([])
})

test('acts that ask for nothing are left out', () => {
  expect(
    disagreements([act('ois/council', 'task')], [{ ...act('ois/council', 'task'), mandates: [] }]),
  ).toContainEqual(['directive acts', '1', '0'])
})

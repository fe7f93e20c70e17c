import { describe, expect, test } from 'vitest'
import type { Status } from '../../contract/register.ts'
import type { EntryFacts } from '../facts.ts'
import { asked, entry, itemFacts } from '../item-facts.test-kit.ts'
import { statisticsOf } from './statistics-of.ts'

const secretary = 'ois/secretary-general'
const office = 'ois/general-secretariat'
const bank = 'ois/bank'

/** A task of these parties, with what was said of each: the newest first. */
function taskOf(
  parties: readonly string[],
  said: readonly (readonly [string, Status])[],
  isAnswered = false,
) {
  const task = asked({ number: '4' })
  const { fields } = task.mandate
  const addressees = parties.map((id) => ({ id, text: '' }))
  const entries = said.map(
    ([addressee, status], at): EntryFacts => entry('n-1.4', `t-${at}`, { addressee, status }),
  )
  const mandate = { ...task.mandate, fields: { ...fields, addressees } }
  return { ...task, mandate, entries, isAnswered }
}

describe('a task counts as it stands with all of its addressees', () => {
  test.each([
    [[secretary, bank], [[secretary, 'implemented']], 'in-progress'],
    [
      [secretary, bank],
      [
        [secretary, 'implemented'],
        [bank, 'not-implemented'],
      ],
      'not-implemented',
    ],
    [
      [secretary, bank],
      [
        [secretary, 'implemented'],
        [bank, 'not-applicable'],
      ],
      'implemented',
    ],
    [[secretary, office], [[office, 'implemented']], 'implemented'],
    [
      [secretary],
      [
        [office, 'implemented'],
        [secretary, 'in-progress'],
      ],
      'implemented',
    ],
    [[secretary, bank], [[bank, 'no-information']], 'no-information'],
    [['ois/members'], [['state:OMN', 'implemented']], 'in-progress'],
    [[], [[bank, 'implemented']], 'implemented'],
  ] as const)('%j %j', (parties, said, status) => {
    expect(statisticsOf([itemFacts([taskOf(parties, said)])]).tasks).toEqual([{ status, count: 1 }])
  })

  test('a class when the docket says so; not where it speaks of the office alone', () => {
    const said = [['state:OMN', 'implemented']] as const
    const statusOf = (parties: string[]) =>
      statisticsOf([itemFacts([taskOf(parties, said, true)])]).tasks[0]?.status
    expect(statusOf(['ois/members'])).toBe('implemented')
    expect(statusOf([secretary, 'ois/members'])).toBe('in-progress')
  })

  test('a report that came answers for all', () => {
    const { tasks } = statisticsOf([itemFacts([taskOf([secretary, bank], [], true)])])
    expect(tasks).toEqual([{ status: 'implemented', count: 1 }])
  })
})

test('what was said on the first day of the period is of the period', () => {
  const task = taskOf([secretary], [[secretary, 'implemented']])
  const said = (asOf: string) =>
    statisticsOf([itemFacts([{ ...task, entries: task.entries.map((each) => ({ ...each, asOf })) }])]).before
  expect(said('2023-05-17')).toBeNull()
  expect(said('2023-05-16')).toEqual([{ status: 'implemented', count: 1 }])
})

import { describe, expect, test } from 'vitest'
import { groupPeople } from './people.ts'

const grouped = (...people: [name: string, of: string | null][]) =>
  groupPeople(people.map(([name, of]) => ({ name, of }))).map((group) => group.map(({ name }) => name))

describe('groupPeople', () => {
  test('joins spellings of one name in a delegation', () => {
    expect(
      grouped(
        ['السيد طاهر بوغانوف', 'state:XSA'],
        ['بوجانوف', 'state:XSA'],
        ['طاهربوغانوف', 'state:XSA'],
        ['السيدة ليلى سرحان', 'state:XSA'],
      ),
    ).toEqual([['السيد طاهر بوغانوف', 'بوجانوف', 'طاهربوغانوف'], ['السيدة ليلى سرحان']])
  })

  test('never joins across delegations, and needs more where none is told', () => {
    expect(grouped(['Mr. Halden', 'state:XSA'], ['Mr. Halden', 'state:XTA'])).toHaveLength(2)
    expect(grouped(['Mr. Halden', null], ['Sir John Haldin', null])).toHaveLength(1)
    expect(grouped(['Mr. Halden', null], ['Mr. Holm', null])).toHaveLength(2)
  })

  test('keeps names without letters apart', () => {
    expect(grouped(['…', 'state:XSA'], ['—', 'state:XSA'])).toHaveLength(2)
  })
})

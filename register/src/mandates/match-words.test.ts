import { expect, test } from 'vitest'
import { matchWords } from './match-words.ts'

const said = (text: string, verb = 'Requests') => ({
  said: { verb },
  mandate: { action: { text, span: { start: 0, end: text.length } } },
})

const pairs = (before: string[], after: string[]) =>
  [
    ...matchWords(
      before.map((text) => said(text)),
      after.map((text) => said(text)),
    ),
  ].map(([one, other]) => [one.mandate.action.text, other.mandate.action.text])

test('the same words are the same mandate, wherever they stand', () => {
  expect(pairs(['chart the ice', 'count the buoys'], ['count  the buoys', 'chart the ice'])).toEqual([
    ['count  the buoys', 'count the buoys'],
    ['chart the ice', 'chart the ice'],
  ])
})

test('words that stand twice keep their order', () => {
  const [first, second] = [said('chart the ice'), said('chart the ice')]
  const [third, fourth] = [said('chart the ice'), said('chart the ice')]
  const matched = matchWords([first, second], [third, fourth])
  expect(matched.get(third)).toBe(first)
  expect(matched.get(fourth)).toBe(second)
})

test('what was reworded is known by half of its words; what asks for something else is not', () => {
  expect(
    pairs(
      ['chart the northern wetlands by spring', 'publish the tables'],
      ['chart the southern wetlands by spring', 'inform the council of the ice at Nord'],
    ),
  ).toEqual([['chart the southern wetlands by spring', 'chart the northern wetlands by spring']])
})

test('lists too long to compare pair by pair keep what has the same words', () => {
  const before = Array.from({ length: 600 }, (_, index) => `do the thing number ${index}`)
  const after = [...before.slice(1), ...before.slice(1).map((text) => `${text} again`)]
  expect(pairs(before, after)).toHaveLength(599 + 1)
  const many = Array.from({ length: 600 }, (_, index) => `do the other thing number ${index} again`)
  expect(pairs(before, many)).toEqual([])
})

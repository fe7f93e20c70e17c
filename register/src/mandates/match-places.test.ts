import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { expect, test } from 'vitest'
import { matchPlaces } from './match-places.ts'

const at = (key: string, ...ranges: [number, number][]) => ({ key, ranges })

test('the same words of the file are the same, also where more or fewer of them are read', () => {
  const [before, longer] = [at('old', [10, 40]), at('new', [5, 60])]
  expect(matchPlaces([before], [longer]).get(longer)).toBe(before)
})

test('less than half of the shorter one is another', () => {
  expect(matchPlaces([at('old', [0, 30])], [at('new', [20, 60])]).size).toBe(0)
})

test('where one is read as two, the nearer in length keeps the name, the other is new', () => {
  const before = at('old', [0, 100])
  const [short, long] = [at('a', [0, 30]), at('b', [31, 100])]
  const matched = matchPlaces([before], [short, long])
  expect(matched.get(long)).toBe(before)
  expect(matched.has(short)).toBe(false)
})

test('words may stand in several stretches of the file', () => {
  const before = [at('x', [0, 10], [100, 120]), at('y', [20, 40])]
  const after = [at('y2', [22, 40]), at('x2', [2, 10], [100, 118])]
  expect([...matchPlaces(before, after)].map(([one, other]) => [one.key, other.key]).sort()).toEqual([
    ['x2', 'x'],
    ['y2', 'y'],
  ])
})

test('a text with thousands of requests is matched along the file, not each with each', () => {
  const placesOf = (length: number) => {
    const all = Array.from({ length }, (_, index) => at(`${index}`, [index * 10, index * 10 + 8]))
    return { all, moved: all.map(({ key, ranges: [[from, to] = [0, 0]] }) => at(key, [from + 1, to])) }
  }
  const match = ({ all, moved }: ReturnType<typeof placesOf>) => {
    const matched = matchPlaces(all, moved)
    expect([...matched].every(([one, other]) => one.key === other.key)).toBe(true)
    expect(matched.size).toBe(all.length)
  }
  expectLinear(placesOf, match, 20_000)
})

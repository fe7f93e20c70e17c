// Whatever a person says of a file, sense or nonsense: no character of it is lost, and nothing throws.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Direction,
  documentKinds,
  mechanismKinds,
  type Publication,
  paragraphParts,
  type Said,
} from '../model/index.ts'
import { expectWhole } from '../repair/whole.test-kit.ts'
import { readDirected } from './directions.test-kit.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => /(?<!utf16|1256)\.(?:ar|en|fr)\.txt$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const ofWhole: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ what: fc.constant('kind' as const), value: fc.constantFrom(...documentKinds) }),
  fc.record({
    what: fc.constant('organisation' as const),
    value: fc.constantFrom('ois', 'oic', 'un', 'nobody'),
  }),
  fc.record({ what: fc.constant('language' as const), value: fc.constantFrom('ar', 'en', 'fr') }),
  fc.record({ what: fc.constant('session' as const), value: fc.constantFrom('CM-9', null) }),
)

const ofWords: fc.Arbitrary<Said> = fc.oneof(
  ...(['furniture', 'text', 'cut', 'join'] as const).map((what) => fc.constant({ what })),
  fc.record({ what: fc.constant('kind' as const), value: fc.constantFrom(...documentKinds) }),
  fc.record({ what: fc.constant('session' as const), value: fc.constantFrom('CM-9', null) }),
  fc.record({ what: fc.constant('number' as const), value: fc.constantFrom('1', '7', 'a', null) }),
  fc.record({ what: fc.constant('part' as const), value: fc.constantFrom(...paragraphParts) }),
  fc.record({ what: fc.constant('level' as const), value: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ what: fc.constant('citation' as const), value: fc.constantFrom('A/RES/70/1', null) }),
  fc.record({
    what: fc.constant('mechanism' as const),
    value: fc.constantFrom({ kind: mechanismKinds[0], state: null }, null),
  }),
)

/** Half of them where words begin or a paragraph ends, as a person would say it; the others anywhere. */
function rangesIn({ map }: Publication, text: string): fc.Arbitrary<[number, number][]> {
  const codePoints = [...text]
  const unit = (at: number) => codePoints.slice(0, at).join('').length
  const leaves = (map?.leaves ?? []).flatMap(({ ranges }) => ranges.slice(0, 1))
  const anywhere = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 400 }))
    .map(([from, length]): [number, number][] => [[from, Math.min(text.length, from + length)]])
  const places = leaves.map(([from, to]) => [unit(from), unit(to)] as [number, number])
  const whole = fc.constantFrom(...places).map((place): [number, number][] => [place])
  const border = fc.nat(Math.max(0, places.length - 2)).map((index): [number, number][] => {
    const [one, next] = [places[index], places[index + 1]]
    return one && next && one[1] < next[1] ? [[one[1] - 1, next[0] + 1]] : [[0, 1]]
  })
  return fc.oneof(anywhere, whole, border)
}

/** Every character in one leaf or drop; what rules left out stands first, so leaves need not be in order. */
function expectDisjoint({ coverage, map }: Publication) {
  const dropped = coverage.dropped.reduce((sum, { chars }) => sum + chars, 0)
  expect(coverage.kept + dropped).toBe(coverage.sourceChars)
  const ranges = (map?.leaves ?? []).flatMap((leaf) => leaf.ranges).sort(([a], [b]) => a - b)
  for (const [index, [from]] of ranges.entries())
    expect(from).toBeGreaterThanOrEqual(ranges[index - 1]?.[1] ?? 0)
}

function directionsIn(read: Publication, text: string): fc.Arbitrary<Direction[]> {
  const placed = fc
    .tuple(ofWords, rangesIn(read, text))
    .map(([said, ranges]): Direction => ({ ...said, ranges }))
  const whole = ofWhole.map((said): Direction => ({ ...said, ranges: [] }))
  return fc.array(fc.oneof({ weight: 5, arbitrary: placed }, { weight: 1, arbitrary: whole }), {
    minLength: 1,
    maxLength: 8,
  })
}

describe('random directions lose no character and never throw', () => {
  test.for(examples)('$name', { timeout: 60_000 }, ({ text }) => {
    const read = readDirected(text, []).publication
    fc.assert(
      fc.property(directionsIn(read, text), (directions) => {
        const { publication, repaired, unplaced } = readDirected(text, directions)
        expectWhole(text, repaired)
        expectDisjoint(publication)
        for (const direction of unplaced) expect(directions).toContain(direction)
        const ids = publication.works.flatMap(({ paragraphs, turns }, work) =>
          [...paragraphs, ...turns.flatMap((turn) => turn.paragraphs)].map(({ eId }) => `${work} ${eId}`),
        )
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 12, seed: 20261122 },
    )
  })
})

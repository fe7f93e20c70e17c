import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, surfaceWords } from '../analysis/analyse.ts'
import { rarity } from '../bm25.ts'
import { ByteWriter } from '../postings/bytes.ts'
import { PostingsList } from '../postings/postings-list.ts'
import { PostingsWriter } from '../postings/postings-writer.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { Leaf, SearchPlan } from '../query/plan.ts'
import { buildSegment, type IndexedText } from '../segment/build-segment.ts'
import { columnOf } from '../segment/column.ts'
import { appendMoved, mergeColumns, mergeLengths, moveTexts } from '../segment/merge-lists.ts'
import { impactRule } from './impact-rule.ts'
import { countPlan, neededOf, type OpenSegment, runPlan } from './run-plan.ts'

// Few words, so that texts have much in common.
const vocabulary = [
  'reef',
  'reefs',
  'harbour',
  'ferry',
  'tide',
  'lantern',
  'buoy',
  'مرفأ',
  'مرافئ',
  'منارة',
  '44/3',
]

const word = fc.constantFrom(...vocabulary)
const text = fc.record({
  text: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  language: fc.constantFrom('en', 'ar'),
  values: fc.record({
    language: fc.constantFrom(['en'], ['ar'], []),
    session: fc.constantFrom(['COUNCIL-7'], ['COUNCIL-8'], []),
  }),
})
const corpus = fc.array(fc.array(text, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 })

const query = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: word },
      fc.tuple(word, word).map((words) => `"${words.join(' ')}"`),
      word.map((each) => `-${each}`),
      word.map((each) => `${each.slice(0, 3)}*`),
      fc.constantFrom('OR', 'session:7', '-language:ar', '»', 'unknown:thing'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '))

function open(texts: IndexedText[], gone: readonly number[] = []): OpenSegment {
  const { lengths, columns, lists } = buildSegment(texts)
  return {
    ...{
      lengths,
      columns: { ...columns, holds: columnOf(texts.map(() => [])) },
      words: lengths.reduce((sum, each) => sum + each, 0),
    },
    gone: Uint8Array.from(texts, (_, doc) => (gone.includes(doc) ? 1 : 0)),
    list: (field, term) => {
      const list = lists[field].of(term)
      return list && new PostingsList(list.bytes)
    },
  }
}

const beginningsOf = (plan: SearchPlan, segments: IndexedText[][]) => {
  const words = new Set(
    segments.flat().flatMap((each) => surfaceWords(each.text, each.language).map(({ term }) => term)),
  )
  const leaves = [...plan.wanted, ...plan.excluded].flatMap(({ alternatives }) => alternatives)
  return new Map(
    leaves.flatMap((leaf) =>
      leaf.is === 'prefix' ? [[leaf.prefix, [...words].filter((each) => each.startsWith(leaf.prefix))]] : [],
    ),
  )
}

/** How often a text has what is asked, read from its words. */
function timesIn(leaf: Leaf, { text, language }: IndexedText): number {
  const words = surfaceWords(text, language)
  if (leaf.is === 'prefix') {
    const having = words.filter(({ term }) => term.startsWith(leaf.prefix))
    return new Set(having.map(({ term, position }) => `${term} ${position}`)).size
  }
  if (leaf.is === 'phrase') {
    const starts = [...new Set(words.map(({ position }) => position))]
    return starts.filter((start) =>
      leaf.terms.every((term, index) =>
        words.some((each) => each.term === term && each.position === start + (leaf.offsets[index] as number)),
      ),
    ).length
  }
  if (leaf.is === 'symbol') return 0
  const tokens = leaf.field === 'stem' ? analyse(text, language) : words
  return new Set(tokens.filter(({ term }) => term === leaf.term).map(({ position }) => position)).size
}

/** Every text is looked at. */
function bruteForce(plan: SearchPlan, segments: IndexedText[][], gone: readonly number[], needed: number) {
  const texts = segments.flat()
  const length = (each: IndexedText) => (surfaceWords(each.text, each.language).at(-1)?.position ?? -1) + 1
  const meanLength = texts.reduce((sum, each) => sum + length(each), 0) / Math.max(texts.length, 1)
  const impact = impactRule({ meanLength })
  const leaves = [...plan.wanted, ...plan.excluded].flatMap(({ alternatives }) => alternatives)
  const timesOf = new Map(
    leaves.map((leaf) => [leaf, new Map(texts.map((each) => [each, timesIn(leaf, each)]))]),
  )
  const sizeOf = new Map(
    leaves.map((leaf) => [leaf, texts.filter((each) => timesOf.get(leaf)?.get(each)).length]),
  )
  const scoreOf = (leaf: Leaf, each: IndexedText) => {
    const times = timesOf.get(leaf)?.get(each) ?? 0
    const weight = rarity(texts.length, sizeOf.get(leaf) ?? 0)
    return times === 0 ? 0 : weight * impact(times, length(each))
  }
  const passes = (each: IndexedText) =>
    plan.filters.every(({ name, excludes }) => {
      const values = each.values[name as 'session'] ?? []
      const wanted = name === 'session' ? 'COUNCIL-7' : 'ar'
      return values.includes(wanted) !== excludes
    })
  return segments
    .flatMap((ofSegment, segment) =>
      ofSegment.flatMap((each, doc) => {
        const scores = plan.wanted.map(({ alternatives }) =>
          Math.max(...alternatives.map((leaf) => scoreOf(leaf, each))),
        )
        const isExcluded = plan.excluded.some(({ alternatives }) =>
          alternatives.some((leaf) => timesOf.get(leaf)?.get(each)),
        )
        const isFound = scores.filter((score) => score > 0).length >= needed
        if (!isFound || isExcluded || (segment === 0 && gone.includes(doc)) || !passes(each)) return []
        return { segment, doc, score: scores.reduce((sum, score) => sum + score, 0) }
      }),
    )
    .sort((a, b) => b.score - a.score || a.segment - b.segment || a.doc - b.doc)
}

test('the best texts are those that are found by looking at every text', () => {
  fc.assert(
    fc.property(
      corpus,
      query,
      fc.array(fc.nat(20)),
      fc.integer({ min: 1, max: 12 }),
      (segments, asked, gone, top) => {
        const plan = parseQuery(asked, ['en'])
        fc.pre(plan.wanted.length > 0)
        const opened = segments.map((texts, index) => open(texts, index === 0 ? gone : []))
        const options = { top, cap: 1000, beginnings: beginningsOf(plan, segments), namesOf: () => [] }
        const result = runPlan(plan, opened, options)
        const needed = result.relaxed ? 1 : neededOf(plan)
        const expected = bruteForce(plan, segments, gone, needed)
        expect(result.total).toBe(expected.length)
        expect(result.hits.map(({ segment, doc }) => [segment, doc])).toEqual(
          expected.slice(0, top).map(({ segment, doc }) => [segment, doc]),
        )
        for (const [index, { score }] of result.hits.entries())
          expect(score).toBeCloseTo(expected[index]?.score as number, 9)
        const bySession = expected.filter(
          ({ segment, doc }) => segments[segment]?.[doc]?.values.session?.[0] === 'COUNCIL-8',
        )
        expect(result.facets.session.get('COUNCIL-8') ?? 0).toBe(bySession.length)
      },
    ),
    { seed: 7, numRuns: 300 },
  )
})

test('blocks are skipped without losing a text', () => {
  const rare = Array.from({ length: 3000 }, (_, doc): IndexedText => {
    const words = [doc % 3 === 0 ? 'ferry' : 'tide', doc % 700 === 0 ? 'lantern lantern' : 'buoy', 'reef']
    return { text: words.concat(Array(doc % 11).fill('harbour')).join(' '), language: 'en', values: {} }
  })
  const opened = [open(rare)]
  for (const asked of [
    'ferry lantern reef harbour',
    'reef ferry',
    'lantern',
    'reef ferry?',
    '"tide lantern"',
    'harb* lantern',
  ]) {
    const plan = parseQuery(asked, ['en'])
    const options = { top: 5, cap: 9999, beginnings: beginningsOf(plan, [rare]), namesOf: () => [] }
    const { hits, total } = runPlan(plan, opened, options)
    const expected = bruteForce(plan, [rare], [], neededOf(plan))
    expect([asked, hits.map(({ doc }) => doc)]).toEqual([asked, expected.slice(0, 5).map(({ doc }) => doc)])
    expect(total).toBe(expected.length)
  }
})

test.each([
  ['reef', 4, 4, false],
  ['reef', 5, 4, false],
  ['reef', 3, 3, true],
  ['reef', 1, 1, true],
  ['language:en', 4, 4, false],
  ['language:en', 3, 3, true],
])('«%s», counted up to %i, is %i texts, and there are more: %s', (asked, cap, total, capped) => {
  const text: IndexedText = { text: 'reef', language: 'en', values: { language: ['en'] } }
  const opened = [open([text, text]), open([text, text]), open([{ ...text, text: 'tide', values: {} }])]
  const plan = parseQuery(asked, ['en'])
  const options = { top: 1, cap, beginnings: new Map(), namesOf: () => [] }
  expect(runPlan(plan, opened, options)).toMatchObject({ total, capped })
  if (plan.wanted.length > 0) expect(countPlan(plan, opened, options)).toEqual({ total, capped })
})

describe('merged', () => {
  test('segments answer as apart, without what is gone', () => {
    fc.assert(
      fc.property(corpus, fc.array(fc.nat(20)), word, (segments, gone, asked) => {
        const built = segments.map((texts) => buildSegment(texts))
        const isGone = (segment: number) => (doc: number) => segment === 0 && gone.includes(doc)
        const { moved, size } = moveTexts(
          built.map(({ lengths }, index) => ({ size: lengths.length, isGone: isGone(index) })),
        )
        const withMoved = <Part>(part: (segment: (typeof built)[number]) => Part) =>
          built.map((segment, index) => ({
            part: part(segment),
            moved: moved[index] as (typeof moved)[number],
          }))
        const lengths = mergeLengths(
          withMoved((segment) => segment.lengths).map(({ part, moved }) => ({ lengths: part, moved })),
          size,
        )
        const left = segments.flatMap((texts, index) => texts.filter((_, doc) => !isGone(index)(doc)))
        const whole = buildSegment(left)
        expect(lengths).toEqual(whole.lengths)
        const column = mergeColumns(
          withMoved((segment) => segment.columns.session).map(({ part, moved }) => ({ column: part, moved })),
        )
        expect(valuesOf(column)).toEqual(valuesOf(whole.columns.session))
        for (const { term } of surfaceWords(asked)) {
          const [writer, out] = [new PostingsWriter(lengths, true), new ByteWriter()]
          for (const { part, moved } of withMoved((segment) => segment.lists.surface.of(term)))
            if (part) appendMoved(part.bytes, moved, writer)
          const list = whole.lists.surface.of(term)
          expect(writer.end(out)).toBe(list?.texts ?? 0)
          if (list) expect(out.view()).toEqual(list.bytes)
        }
      }),
      { seed: 7 },
    )
  })
})

const valuesOf = ({
  sets,
  ordinals,
}: {
  sets: readonly (readonly string[])[]
  ordinals: ArrayLike<number>
}) => Array.from(ordinals, (ordinal) => sets[ordinal])

// Answers a plan from the segments of an index.

import { rarity } from '../bm25.ts'
import { end } from '../postings/cursor.ts'
import type { PostingsList } from '../postings/postings-list.ts'
import { acceptsOf, type NamesOf } from '../query/accepts.ts'
import type { Called, Clause, Leaf, SearchPlan } from '../query/plan.ts'
import type { Field } from '../segment/build-segment.ts'
import type { Column } from '../segment/column.ts'
import { type ColumnName, columns } from '../segment/columns.ts'
import { beginningsIn, type Found, phraseIn } from './find-texts.ts'
import { impactRule, type Statistics } from './impact-rule.ts'
import { anyOf, FoundMatcher, type Matcher, TermMatcher } from './matcher.ts'
import { type Asked, rankSegment, walkSegment } from './rank.ts'
import { type Hit, TopList } from './top-list.ts'

/** A segment with the lists that a plan needs. */
export interface OpenSegment {
  lengths: Uint32Array
  columns: Record<ColumnName, Column>
  /** 1 for each text that is there no more; null where all are. */
  gone: Uint8Array | null
  /** Words of all texts. */
  words: number
  list(field: Field, term: string): PostingsList | undefined
}

export interface RunOptions {
  /** How many of the best texts are wanted. */
  top: number
  /** How many texts are counted; where there are more, the number is not exact. */
  cap: number
  /** Words that begin as a prefix of the plan does. */
  beginnings: ReadonlyMap<string, readonly string[]>
  /** Texts with a symbol, of each segment, by the keys of the plan. */
  symbols?: ReadonlyMap<string, readonly Found[]>
  namesOf: NamesOf
}

export interface RunResult {
  /** The best first. `segment` is an index into the segments given. */
  hits: Hit[]
  /** Texts that were found, up to the cap. */
  total: number
  /** There are more. */
  capped: boolean
  /** True where no text has as many of the words as were asked for, and these have fewer. */
  relaxed: boolean
  /** Of each column, how many of the texts that were counted have a value. */
  facets: Record<ColumnName, Map<string, number>>
}

/** Terms whose lists the segments must have open before `runPlan`. */
export function termsOf(
  plan: SearchPlan,
  beginnings: RunOptions['beginnings'],
): { field: Field; term: string }[] {
  const all = leavesOf(plan).flatMap((leaf) => {
    if (leaf.is === 'term') return { field: leaf.field, term: leaf.term }
    if (leaf.is === 'symbol') return []
    const terms = leaf.is === 'phrase' ? leaf.terms : (beginnings.get(leaf.prefix) ?? [])
    return terms.map((term) => ({ field: 'surface' as const, term }))
  })
  return [...new Map(all.map((each) => [`${each.field} ${each.term}`, each])).values()]
}

const leavesOf = ({ wanted, excluded, called }: SearchPlan): Leaf[] =>
  [...wanted, ...excluded, ...(called?.words ?? [])].flatMap(({ alternatives }) => alternatives)

/**
 * A text must have all of up to three words; of more, or where it is to answer a question, any. Measured on ARCD, whose
 * questions have six words on average: any word is better by .005 of MRR@10 than a third of them, and by .015 than most.
 */
export function neededOf({ wanted, isQuestion }: SearchPlan): number {
  return wanted.length <= 3 && !isQuestion ? Math.max(wanted.length, 1) : 1
}

export function runPlan(
  plan: SearchPlan,
  segments: readonly OpenSegment[],
  { top, cap, beginnings, symbols, namesOf }: RunOptions,
): RunResult {
  const statistics = statisticsOf(segments)
  const leaves = prepare(plan, segments, { beginnings, symbols }, statistics)
  const asked = (what: SearchPlan, needed: number) => (segment: OpenSegment, index: number) =>
    askedOf(what, segment, index, needed, leaves, statistics, namesOf)
  const needed = neededOf(plan)
  const exact = answer(segments, asked(plan, needed), plan, top, cap)
  if (exact.total > 0 || (needed === 1 && !plan.called)) return { ...exact, relaxed: false }
  const loose = asWords(plan)
  const some = answer(segments, asked(loose, 1), loose, top, cap)
  return { ...some, relaxed: some.total > 0 }
}

/** What the text is called is some more of its words. */
const asWords = ({ called, ...plan }: SearchPlan): SearchPlan => ({
  ...plan,
  wanted: [...(called?.words ?? []), ...plan.wanted],
})

/** How many texts have all that is asked for, up to the cap: nothing is ranked. */
export function countPlan(
  plan: SearchPlan,
  segments: readonly OpenSegment[],
  { cap, beginnings, symbols, namesOf }: Omit<RunOptions, 'top'>,
): Pick<RunResult, 'total' | 'capped'> {
  const statistics = statisticsOf(segments)
  const leaves = prepare(plan, segments, { beginnings, symbols }, statistics)
  const needed = neededOf(plan)
  let found = 0
  for (const [index, segment] of segments.entries()) {
    // One more tells whether there are more.
    walkSegment(askedOf(plan, segment, index, needed, leaves, statistics, namesOf), () => ++found <= cap)
    if (found > cap) break
  }
  return { total: Math.min(found, cap), capped: found > cap }
}

export function statisticsOf(segments: readonly OpenSegment[]): Statistics {
  const texts = segments.reduce((sum, { lengths }) => sum + lengths.length, 0)
  const words = segments.reduce((sum, segment) => sum + segment.words, 0)
  return { texts, meanLength: words / Math.max(texts, 1) }
}

/** A leaf with its weight, and where it is no single list, what was found of it in each segment. */
interface Prepared {
  weight: number
  found: Found[] | null
}

function prepare(
  plan: SearchPlan,
  segments: readonly OpenSegment[],
  beforehand: Beforehand,
  statistics: Statistics,
): Map<Leaf, Prepared> {
  return new Map(
    leavesOf(plan).map((leaf) => {
      const found =
        leaf.is === 'term' ? null : segments.map((segment, nth) => findIn(leaf, segment, nth, beforehand))
      const sizes = segments.map((segment, index) =>
        leaf.is === 'term'
          ? (segment.list(leaf.field, leaf.term)?.size ?? 0)
          : (found?.[index]?.docs.length ?? 0),
      )
      const size = sizes.reduce((sum, each) => sum + each, 0)
      // What somebody asks for by its symbol is before whatever names it.
      return [leaf, { weight: rarity(statistics.texts, leaf.is === 'symbol' ? 1 : size), found }]
    }),
  )
}

type Beforehand = Pick<RunOptions, 'beginnings' | 'symbols'>

function findIn(
  leaf: Exclude<Leaf, { is: 'term' }>,
  segment: OpenSegment,
  nth: number,
  { beginnings, symbols }: Beforehand,
): Found {
  if (leaf.is === 'symbol') return symbols?.get(leaf.key)?.[nth] ?? { docs: [], frequencies: [] }
  const listsOf = (terms: readonly string[]) => terms.map((term) => segment.list('surface', term))
  if (leaf.is === 'phrase') return phraseIn(listsOf(leaf.terms), leaf.offsets)
  const lists = listsOf(beginnings.get(leaf.prefix) ?? []).filter((list) => list !== undefined)
  return beginningsIn(lists, segment.lengths.length)
}

function askedOf(
  plan: SearchPlan,
  segment: OpenSegment,
  index: number,
  needed: number,
  leaves: Map<Leaf, Prepared>,
  statistics: Statistics,
  namesOf: NamesOf,
): Asked {
  const impact = impactRule(statistics)
  const matcherOf = (leaf: Leaf, times: number): Matcher | undefined => {
    const { weight: rare, found } = leaves.get(leaf) as Prepared
    const weight = rare * times
    const texts = found?.[index]
    if (texts) return new FoundMatcher(texts.docs, texts.frequencies, weight, segment.lengths, impact)
    const list = leaf.is === 'term' ? segment.list(leaf.field, leaf.term) : undefined
    return list && new TermMatcher(list, weight, segment.lengths, impact)
  }
  const matchersOf = (clauses: readonly Clause[]) =>
    clauses.flatMap(({ alternatives, weight = 1 }) => {
      const matchers = alternatives.flatMap((leaf) => matcherOf(leaf, weight) ?? [])
      return matchers.length === 0 ? [] : anyOf(matchers)
    })
  const accepts = acceptsIn(segment, plan, matchersOf(plan.excluded), namesOf)
  const isCalled = plan.called && calledIn(segment, plan.called, matchersOf(plan.called.words), namesOf)
  return {
    ...{ matchers: matchersOf(plan.wanted), needed },
    accepts: isCalled ? (doc) => accepts(doc) && isCalled(doc) : accepts,
  }
}

/** `own`: of the words that are in the segment at all. */
function calledIn(
  { columns }: OpenSegment,
  { words, filter }: Called,
  own: readonly Matcher[],
  namesOf: NamesOf,
): (doc: number) => boolean {
  const isLetThrough = acceptsOf([filter], columns, namesOf)
  const hasWords = (doc: number) =>
    own.length === words.length && own.every((matcher) => matcher.seek(doc) === doc)
  return (doc) => isLetThrough(doc) || hasWords(doc)
}

function acceptsIn(
  { columns, gone }: OpenSegment,
  { filters }: SearchPlan,
  excluded: readonly Matcher[],
  namesOf: NamesOf,
): (doc: number) => boolean {
  const isLetThrough = acceptsOf(filters, columns, namesOf)
  return (doc) =>
    gone?.[doc] !== 1 && isLetThrough(doc) && !excluded.some((matcher) => matcher.seek(doc) === doc)
}

/** Ranks, and counts by a second walk: the ranking does not see most of the texts. */
function answer(
  segments: readonly OpenSegment[],
  asked: (segment: OpenSegment, index: number) => Asked,
  { wanted, filters }: SearchPlan,
  top: number,
  cap: number,
): Omit<RunResult, 'relaxed'> {
  if (wanted.length === 0 && filters.length === 0) return { ...count([], asked, cap), hits: [] }
  const counted = wanted.length > 0 ? count(segments, asked, cap) : countAll(segments, asked, cap)
  if (wanted.length === 0) return { ...counted, hits: counted.first.slice(0, top) }
  const list = new TopList(top)
  for (const [index, segment] of segments.entries()) rankSegment(asked(segment, index), index, list)
  return { ...counted, hits: list.sorted() }
}

type Walk = (asked: Asked, size: number, found: (doc: number) => boolean) => void

const count = (segments: readonly OpenSegment[], asked: AskedIn, cap: number) =>
  countBy((each, _, found) => walkSegment(each, found), segments, asked, cap)

const countAll = (segments: readonly OpenSegment[], asked: AskedIn, cap: number) =>
  countBy(walkAll, segments, asked, cap)

type AskedIn = (segment: OpenSegment, index: number) => Asked

const walkAll: Walk = ({ accepts }, size, found) => {
  for (let doc = 0; doc < size && doc < end; doc++) if (accepts(doc) && !found(doc)) return
}

function countBy(walk: Walk, segments: readonly OpenSegment[], asked: AskedIn, cap: number) {
  const facets = emptyFacets()
  const first: Hit[] = []
  let total = 0
  let capped = false
  for (const [index, segment] of segments.entries()) {
    const sets = Object.values(segment.columns).map(({ sets }) => new Uint32Array(sets.length))
    const ordinals = Object.values(segment.columns).map((column) => column.ordinals)
    walk(asked(segment, index), segment.lengths.length, (doc) => {
      capped = total >= cap
      if (capped) return false
      total++
      first.push({ segment: index, doc, score: 0 })
      for (let column = 0; column < sets.length; column++) {
        const ordinal = ordinals[column]?.[doc] as number
        const counts = sets[column] as Uint32Array
        counts[ordinal] = (counts[ordinal] as number) + 1
      }
      return true
    })
    addFacets(facets, segment, sets)
    if (capped) break
  }
  return { total, capped, facets, first }
}

const emptyFacets = () => Object.fromEntries(columns.map((name) => [name, new Map()])) as RunResult['facets']

function addFacets(facets: RunResult['facets'], segment: OpenSegment, counts: readonly Uint32Array[]): void {
  for (const [column, [name, { sets }]] of Object.entries(segment.columns).entries()) {
    const facet = facets[name as ColumnName]
    for (const [ordinal, set] of sets.entries()) {
      const count = counts[column]?.[ordinal] as number
      if (count > 0) for (const value of set) facet.set(value, (facet.get(value) ?? 0) + count)
    }
  }
}

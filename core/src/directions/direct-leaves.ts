// Directions about paragraphs and texts are followed when rules have read them, before anything has a name.
import type { Direction } from '../model/directions.ts'
import type { Leaf, ParsedDocument, ParsedWork } from '../parse/parsed-document.ts'
import { checkNumbers } from '../parse/resolution/check-numbers.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import { type SourceMap, sourceMapOf } from '../repair/source-map.ts'
import { fileRangesOf, type Heed, isOfWhole } from './heed.ts'
import { level, number, part } from './leaf-rules.ts'

/** The document as a person says it is. */
export function directLeaves(document: ParsedDocument, repaired: RepairedText, heed: Heed): ParsedDocument {
  const ofLeaves = [...heed.of('number'), ...heed.of('part'), ...heed.of('level')]
  const ofTexts = [...heed.of('kind'), ...heed.of('session')].filter((each) => !isOfWhole(each))
  const ofWhole = heed.of('session').filter(isOfWhole)
  if (ofLeaves.length + ofTexts.length + ofWhole.length === 0) return document
  const map = sourceMapOf(repaired)
  const sessions = stateSession(document, ofWhole, heed)
  const works = sessions.works.map((work) => directWork(work, ofTexts, map, heed))
  return withNumbers(directAll({ ...sessions, works }, ofLeaves, map, heed), ofLeaves.length > 0)
}

/** Of the file, and of texts in it that state no other. */
function stateSession(
  document: ParsedDocument,
  directions: ReturnType<Heed['of']>,
  heed: Heed,
): ParsedDocument {
  const [direction] = directions
  if (direction?.what !== 'session') return document
  heed.follow(direction)
  const session = direction.value
  const works = document.works.map((work) =>
    work.session === null || work.session === document.session ? { ...work, session } : work,
  )
  return { ...document, session, works }
}

function directWork(
  work: ParsedWork,
  directions: readonly Direction[],
  map: SourceMap,
  heed: Heed,
): ParsedWork {
  let directed = work
  for (const direction of directions) {
    const span = map.spanOf(fileRangesOf(direction))
    const isIn =
      span !== null && work.leaves.some((leaf) => startOf(leaf) <= span.start && span.end <= leaf.span.end)
    if (!isIn || (direction.what !== 'kind' && direction.what !== 'session')) continue
    heed.follow(direction)
    directed = { ...directed, [direction.what]: direction.value }
  }
  return directed
}

type OfLeaf = ReturnType<typeof ofLeaf>

function directAll(
  document: ParsedDocument,
  directions: readonly Direction[],
  map: SourceMap,
  heed: Heed,
): ParsedDocument {
  const placed = directions.flatMap((direction) => ofLeaf(direction, map) ?? [])
  const direct = (leaves: Leaf[]) => directThese(leaves, placed, heed)
  const works = document.works.map((work) => ({ ...work, leaves: direct(work.leaves) }))
  return { ...document, leaves: direct(document.leaves), works }
}

function ofLeaf(direction: Direction, map: SourceMap) {
  const span = map.spanOf(fileRangesOf(direction))
  return span && { direction, start: span.start }
}

/** A direction is about the paragraph that begins with its words, never about one that only holds them. */
function directThese(leaves: Leaf[], placed: readonly (OfLeaf & object)[], heed: Heed): Leaf[] {
  const byStart = new Map(leaves.map((leaf, index) => [startOf(leaf), index]))
  const directed = [...leaves]
  for (const { direction, start } of placed) {
    const index = byStart.get(start)
    if (index === undefined) continue
    heed.follow(direction)
    if (direction.what === 'number') number(directed, index, direction.value)
    if (direction.what === 'part') part(directed, index, direction.value)
    if (direction.what === 'level') level(directed, index, direction.value)
  }
  return directed
}

const startOf = ({ marker, span }: Leaf) => marker?.start ?? span.start

const counted = new Set(['number-missing', 'number-unexpected'])
const countedKinds = new Set(['resolution', 'draft-resolution', 'decision'])

/** Numbers are looked at again, as they are now. */
function withNumbers(document: ParsedDocument, isDirected: boolean): ParsedDocument {
  if (!isDirected) return document
  const others = document.diagnostics.filter(({ code }) => !counted.has(code))
  const works = document.works.filter(({ kind }) => countedKinds.has(kind))
  return { ...document, diagnostics: [...others, ...works.flatMap(({ leaves }) => checkNumbers(leaves))] }
}

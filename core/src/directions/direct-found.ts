// Directions about what a text names: followed when the rules have named what they find.
import { groupMechanisms } from '../extract/mechanisms/group-mechanisms.ts'
import type { PlacedMention } from '../extract/mechanisms/mention.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { DirectionOf } from '../model/directions.ts'
import type { Citation } from '../model/extracted.ts'
import type { Paragraph, Publication, Work } from '../model/publication.ts'
import type { Span } from '../model/span.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import { type SourceMap, sourceMapOf } from '../repair/source-map.ts'
import { fileRangesOf, type Heed } from './heed.ts'

/** Citations and mechanisms that a person added, led elsewhere or rejected. */
export function directFound(
  publication: Publication,
  repaired: RepairedText,
  { fold }: LanguagePack,
  heed: Heed,
): Publication {
  const [citations, mechanisms] = [heed.of('citation'), heed.of('mechanism')]
  if (citations.length + mechanisms.length === 0) return publication
  const map = sourceMapOf(repaired)
  const cited = directCitations(publication, spansOf(citations, map), heed)
  return directMechanisms(cited, spansOf(mechanisms, map), fold, heed)
}

interface Placed<Own> {
  direction: Own
  span: Span
}

function spansOf<Own extends DirectionOf<'citation' | 'mechanism'>>(
  directions: readonly Own[],
  map: SourceMap,
): Placed<Own>[] {
  return directions.flatMap((direction) => {
    const span = map.spanOf(fileRangesOf(direction))
    return span ? [{ direction, span }] : []
  })
}

function directCitations(
  publication: Publication,
  placed: readonly Placed<DirectionOf<'citation'>>[],
  heed: Heed,
): Publication {
  if (placed.length === 0) return publication
  const paragraph = (each: Paragraph): Paragraph => {
    const own = placed.filter(({ span }) => isIn(span, each))
    for (const { direction } of own) heed.follow(direction)
    return own.length === 0 ? each : { ...each, citations: citationsOf(each, own) }
  }
  const work = (each: Work): Work => ({
    ...each,
    paragraphs: each.paragraphs.map(paragraph),
    turns: each.turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.map(paragraph) })),
  })
  return { ...publication, works: publication.works.map(work) }
}

function citationsOf(
  { text, span: own, citations }: Paragraph,
  placed: readonly Placed<DirectionOf<'citation'>>[],
): Citation[] {
  const kept = citations.filter(({ span }) => !placed.some((each) => overlap(span, each.span)))
  const said = placed.flatMap(({ direction: { value }, span }): Citation[] => {
    if (value === null) return []
    const words = text.slice(span.start - own.start, span.end - own.start)
    return [{ text: words, span, status: 'unknown', target: value, readings: [] }]
  })
  return [...kept, ...said].sort((a, b) => a.span.start - b.span.start)
}

function directMechanisms(
  publication: Publication,
  placed: readonly Placed<DirectionOf<'mechanism'>>[],
  fold: (text: string) => string,
  heed: Heed,
): Publication {
  const found = placed.flatMap(({ direction, span }) => {
    const place = paragraphAt(publication, span)
    return place ? [{ direction, span, ...place }] : []
  })
  if (found.length === 0) return publication
  for (const { direction } of found) heed.follow(direction)
  const kept = mentionsOf(publication).filter(({ span }) => !found.some((each) => overlap(span, each.span)))
  const said = found.flatMap(({ direction: { value }, span, work, paragraph: { eId, text, span: own } }) => {
    if (value === null) return []
    const words = text.slice(span.start - own.start, span.end - own.start)
    return [{ ...value, key: fold(words), text: words, span, work, eId }]
  })
  const mentions = [...kept, ...said].sort((a, b) => a.span.start - b.span.start)
  return { ...publication, mechanisms: groupMechanisms(mentions) }
}

const mentionsOf = ({ mechanisms }: Publication): PlacedMention[] =>
  mechanisms.flatMap(({ kind, key, organisation, places }) =>
    places.map((place) => ({ kind, key, ...(organisation !== undefined && { organisation }), ...place })),
  )

function paragraphAt({ works }: Publication, span: Span): { work: number; paragraph: Paragraph } | null {
  for (const [index, { paragraphs, turns }] of works.entries()) {
    const all = [...paragraphs, ...turns.flatMap((turn) => turn.paragraphs)]
    const paragraph = all.find((each) => isIn(span, each))
    if (paragraph) return { work: index + 1, paragraph }
  }
  return null
}

const isIn = (span: Span, { span: own }: Paragraph) => own.start <= span.start && span.end <= own.end

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

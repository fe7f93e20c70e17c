import type { Citation } from '../model/extracted.ts'
import type { Link } from '../model/linked.ts'
import type { Paragraph, Publication, Work } from '../model/publication.ts'
import { type KnownWork, keyOfSymbol, knownWorksOf } from './known-works.ts'
import { placedParagraphs, placeOf, placeOfWork } from './text-place.ts'

/** The publications with the status of every citation, as far as the texts read together tell. */
export function resolveCitations(publications: readonly Publication[]): Publication[] {
  const known = knownWorksOf(publications)
  const paragraph = (each: Paragraph): Paragraph =>
    each.citations.length === 0
      ? each
      : { ...each, citations: each.citations.map((citation) => resolve(citation, known)) }
  const work = (each: Work): Work => ({
    ...each,
    paragraphs: each.paragraphs.map(paragraph),
    turns: each.turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.map(paragraph) })),
  })
  return publications.map((publication) => ({ ...publication, works: publication.works.map(work) }))
}

/** A reading that is held settles which of several was meant. */
function resolve(citation: Citation, known: ReadonlyMap<string, KnownWork>): Citation {
  const { status, target, readings } = citation
  if (status === 'ambiguous') {
    const held = readings.filter((reading) => known.has(keyOfSymbol(reading)))
    return held.length === 1 ? { ...citation, status: 'linked', target: held[0] as string } : citation
  }
  if (status !== 'unknown' || target === null || !known.has(keyOfSymbol(target))) return citation
  return { ...citation, status: 'linked' }
}

/** A link for every citation whose text is held, or whose target can be named. */
export function linkCitations(publications: readonly Publication[]): Link[] {
  const known = knownWorksOf(publications)
  return placedParagraphs(publications).flatMap((placed) =>
    placed.paragraph.citations.flatMap((citation): Link[] => {
      const { target, status } = citation
      if (target === null) return []
      const work = known.get(keyOfSymbol(target))
      if (work?.publication === placed.publication && work.order === placed.order) return []
      const to = work === undefined ? null : placeOfWork(publications, work.publication, work.order)
      return [{ from: placeOf(publications, placed, citation), to, target, relation: 'cites', status }]
    }),
  )
}

import type { Citation } from '../model/extracted.ts'
import type { Link } from '../model/linked.ts'
import type { Paragraph, Publication, Work } from '../model/publication.ts'
import { type KnownWorks, keyOfSymbol, knownWorksOf, workOf } from './known-works.ts'
import { placeOf, placeOfWork } from './text-place.ts'
import { type PlacedParagraph, type Texts, textsOf } from './texts.ts'

/** The publications with the status of every citation, as far as the texts read together tell. */
export function resolveCitations(publications: readonly Publication[]): Publication[] {
  const known = knownWorksOf(textsOf(publications))
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
function resolve(citation: Citation, known: KnownWorks): Citation {
  const { status, target, readings } = citation
  if (status === 'ambiguous') {
    const held = readings.filter((reading) => known.has(keyOfSymbol(reading)))
    return held.length === 1 ? { ...citation, status: 'linked', target: held[0] as string } : citation
  }
  if (status !== 'unknown' || target === null || !known.has(keyOfSymbol(target))) return citation
  return { ...citation, status: 'linked' }
}

/** A link for every citation whose text is held, or whose target can be named. Sessions have links of their own. */
export function linkCitations(texts: Texts): Link[] {
  const known = knownWorksOf(texts)
  return texts.paragraphs.flatMap((placed) =>
    placed.paragraph.citations.flatMap((citation) => linkOf(citation, placed, known) ?? []),
  )
}

function linkOf(citation: Citation, placed: PlacedParagraph, known: KnownWorks): Link | null {
  const { target, status } = citation
  if (target === null || isSession(target)) return null
  const held = workOf(known, target, placed.in.source.language)
  if (held === placed.in) return null
  const to = held === undefined ? null : placeOfWork(held)
  return { from: placeOf(placed, citation), to, target, relation: 'cites', status }
}

/** `CFM-38`, and not a symbol: those have a stroke. */
export const isSession = (target: string) => /^[A-Z][A-Z0-9]*-\d{1,4}$/.test(target)

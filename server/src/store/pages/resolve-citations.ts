// Citations as they stand at this moment: what was not held when a text was read may be held now.
import type { Citation, Paragraph } from '@qarar/core'
import type { HeldCitation, ParagraphView } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { findCited } from './find-cited.ts'

/** The paragraphs, each citation with the work that it leads to. */
export async function resolveCitations(
  db: Database,
  paragraphs: readonly Paragraph[],
): Promise<ParagraphView[]> {
  const resolve = await citationResolver(
    db,
    paragraphs.flatMap(({ citations }) => citations),
  )
  return paragraphs.map((paragraph) => ({ ...paragraph, citations: paragraph.citations.map(resolve) }))
}

/** Resolves any of the citations, by one look into the store. */
export async function citationResolver(
  db: Database,
  citations: readonly Citation[],
): Promise<(citation: Citation) => HeldCitation> {
  const held = await findCited(db, [...new Set(citations.flatMap(symbolsOf))])
  const lead = (citation: Citation): HeldCitation => {
    const to = (citation.target !== null && held.get(citation.target)) || null
    return { ...citation, status: to ? 'linked' : citation.status, to }
  }
  return (citation) => {
    if (citation.status !== 'ambiguous') return lead(citation)
    // The one reading that is held settles which of several was meant.
    const [only, ...others] = citation.readings.filter((reading) => held.has(reading))
    return only === undefined || others.length > 0
      ? { ...citation, to: null }
      : lead({ ...citation, target: only })
  }
}

function symbolsOf({ target, readings }: Citation): string[] {
  return target === null ? readings : [target, ...readings]
}

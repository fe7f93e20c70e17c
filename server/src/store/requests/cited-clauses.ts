import { type Citation, readText } from '@qarar/core'
import type { RequestPage } from '@qarar/register/contract'
import type { Database } from '../database.ts'

export interface CitedClause {
  /** `7/1-NAV~para_5`, or the symbol of a text alone. */
  target: string
  /** Words of the note. */
  cited: string
  /** Where the note has them; null where its words were repaired before they were read. */
  span: { start: number; end: number } | null
}

type Note = Pick<RequestPage['request'], 'words' | 'publication'>

/** What the note cites, in its order: of an imported text as it was read, else as its words read now. */
export async function citedClauses(db: Database, { words, publication }: Note): Promise<CitedClause[]> {
  const citations = publication ? await readCitations(db, publication) : citationsIn(words)
  let from = 0
  return citations.flatMap(({ text, target }): CitedClause[] => {
    if (target === null) return []
    const start = words.indexOf(text, from)
    if (start < 0) return [{ target, cited: text, span: null }]
    // «Paragraphs 3 and 5 of resolution 7»: what follows may lie within.
    from = start
    return [{ target, cited: text, span: { start, end: start + text.length } }]
  })
}

async function readCitations(db: Database, publication: string): Promise<Citation[]> {
  const rows = await db
    .selectFrom('expression as e')
    .innerJoin('paragraph as g', 'g.revision', 'e.revision')
    .select('g.citations')
    .where('e.publication', '=', publication)
    .where('e.state', '=', 'listed')
    .orderBy('e.created_at')
    .orderBy('g.position')
    .execute()
  return rows.flatMap(({ citations }) => citations)
}

function citationsIn(words: string): Citation[] {
  const source = { file: 'note', sha256: '0'.repeat(64), bytes: 0, format: 'text', encoding: 'utf-8' }
  const { works, paragraphs } = readText({ text: words, source, replacedChars: 0 }).publication
  const all = [...paragraphs, ...works.flatMap((work) => work.paragraphs)]
  return all.toSorted((one, other) => one.span.start - other.span.start).flatMap(({ citations }) => citations)
}

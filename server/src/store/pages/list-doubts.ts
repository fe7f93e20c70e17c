import type { Doubt } from '@qarar/register/contract'
import type { Database } from '../database.ts'

/** Open doubts, the oldest first. */
export async function listDoubts(db: Database): Promise<Doubt[]> {
  const rows = await db
    .selectFrom('doubt as d')
    .innerJoin('expression as e', 'e.id', 'd.expression')
    .innerJoin('manifestation as m', 'm.id', 'e.manifestation')
    .innerJoin('expression as c', 'c.id', 'd.candidate')
    .innerJoin('publication as p', 'p.id', 'c.publication')
    .leftJoin('revision as r', 'r.id', 'c.revision')
    .select(['d.id', 'd.reason', 'm.file', 'd.expression', 'd.similarity', 'd.asked_at'])
    .select(['p.id as publication', 'c.id as candidate', 'p.symbol', 'r.title'])
    .where('d.decision', 'is', null)
    .orderBy('d.asked_at')
    .orderBy('d.id')
    .execute()
  return rows.map(({ publication, candidate, symbol, title, asked_at, ...doubt }) => ({
    ...doubt,
    candidate: { publication, expression: candidate, symbol, title },
    askedAt: asked_at.toISOString(),
  }))
}

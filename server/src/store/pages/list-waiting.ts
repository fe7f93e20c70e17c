import type { WaitingText } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { getReading } from './get-reading.ts'

/** Texts with questions that nobody has answered, the newest first. */
export async function listWaiting(db: Database): Promise<WaitingText[]> {
  const rows = await askedTexts(db)
  const counted = await Promise.all(rows.map((row) => withoutAnswered(db, row)))
  return counted.filter(({ joins, readings }) => joins + readings > 0).map(({ isAnswered, ...text }) => text)
}

type Asked = WaitingText & { isAnswered: boolean }

/** Counts of what the rules ask, by the rows alone. A decided join is a sure one. */
async function askedTexts(db: Database): Promise<Asked[]> {
  return db
    .selectFrom('expression as e')
    .innerJoin('publication as p', 'p.id', 'e.publication')
    .innerJoin('revision as r', 'r.id', 'e.revision')
    .innerJoin('manifestation as m', 'm.id', 'e.manifestation')
    .select(['p.id as publication', 'e.id as expression', 'e.language', 'p.symbol', 'r.title', 'm.file'])
    .select([
      sql<number>`(select count(*)::int from jsonb_array_elements(r.publication->'joins') j where j->>'certainty' <> 'sure')`.as(
        'joins',
      ),
      sql<number>`(select coalesce(sum(jsonb_array_length(g.proposed_readings)), 0)::int from paragraph g where g.revision = r.id and g.proposed_readings <> '[]')`.as(
        'readings',
      ),
      sql<boolean>`exists (select from decision d join manifestation f on f.id = d.manifestation where f.expression = e.id and d.cause is not null)`.as(
        'isAnswered',
      ),
    ])
    .where('e.state', '=', 'listed')
    .orderBy('e.created_at', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
}

/** Which proposals are answered, the text must say: decisions are anchored to the file. */
async function withoutAnswered(db: Database, text: Asked): Promise<Asked> {
  if (!text.isAnswered || text.readings === 0) return text
  const view = await getReading(db, text.publication, { expression: text.expression, count: 1 })
  return { ...text, readings: text.readings - (view?.progress.readings.answered ?? 0) }
}

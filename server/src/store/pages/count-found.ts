// How much was read out of the paragraphs of a text.
import { type Follow, follows } from '@qarar/core'
import type { FollowCounts, WorkSummary } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

type Found = Pick<WorkSummary, 'acts' | 'mandates' | 'citations'>

/** Of each work its acts, mandates and citations. */
export async function countFound(db: Database, revision: string): Promise<(order: number) => Found> {
  const { rows } = await sql<Found & { order: number }>`
    select work as "order", sum(jsonb_array_length(acts))::int as acts,
      sum(jsonb_array_length(jsonb_path_query_array(acts, '$[*].mandates[*]')))::int as mandates,
      sum(jsonb_array_length(citations))::int as citations
    from paragraph where revision = ${revision} and work is not null group by work`.execute(db)
  const ofWork = new Map(rows.map(({ order, ...found }) => [order, found]))
  return (order) => ofWork.get(order) ?? { acts: 0, mandates: 0, citations: 0 }
}

export async function countFollows(db: Database, revision: string): Promise<FollowCounts> {
  const { rows } = await sql<{ follow: Follow; count: number }>`
    select mandate ->> 'follow' as follow, count(*)::int as count
    from paragraph, jsonb_path_query(acts, '$[*].mandates[*]') mandate
    where revision = ${revision} and work is not null group by 1`.execute(db)
  const counts = new Map(rows.map(({ follow, count }) => [follow, count]))
  return Object.fromEntries(follows.map((follow) => [follow, counts.get(follow) ?? 0])) as FollowCounts
}

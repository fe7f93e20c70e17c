// How open the name of a mechanism is that is printed.
import type { Level } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { heldMechanisms } from './held-mechanisms.ts'
import { levelOfRank } from './record-rows.ts'

interface Named {
  id: string
  name: string
}

/**
 * As open as the most open text that prints this very name; of one that no text prints so, no wider than any text that
 * speaks of the mechanism; of one that no text speaks of, `limited`: a person wrote it, and that stays in the house.
 */
export async function nameLevels(
  db: Database,
  named: readonly Named[],
  log: number | null,
): Promise<Map<string, Level>> {
  if (named.length === 0) return new Map()
  const { rows } = await sql<{ id: string; rank: number }>`
    with ${heldMechanisms(log)}
    select asked.id, coalesce(min(level_rank(p.level)) filter (where lower(t.name) = lower(asked.name)),
      max(level_rank(p.level)), 2)::int as rank
    from unnest(${named.map(({ id }) => id)}::text[], ${named.map(({ name }) => name)}::text[]) as asked (id, name)
    left join parts on parts.whole = asked.id
    left join mechanism_mention t on t.mechanism = parts.id and ${heldAt('t', log)}
    left join expression e on e.id = t.expression
    left join publication_level p on p.id = e.publication
    group by asked.id`.execute(db)
  return new Map(rows.map(({ id, rank }) => [id, levelOfRank[rank] ?? 'secret']))
}

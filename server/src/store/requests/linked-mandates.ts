import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** More editions of one clause than any organ has sessions in a lifetime. */
const mostSteps = 60

interface Clause {
  /** Mandates of the same paragraph, the one that was asked for among them. */
  same: Set<string>
  /** Those of the paragraphs that it renews, or that renew it, over any number of sessions. */
  renewed: Set<string>
}

/** For each mandate the others of its clause, here and at other sessions, as links between texts tell. */
export async function linkedMandates(
  db: Database,
  mandates: readonly string[],
): Promise<Map<string, Clause>> {
  const beside = new Map<string, string[]>()
  const across = new Map<string, string[]>()
  let frontier = [...new Set(mandates)]
  for (let step = 0; frontier.length > 0 && step < mostSteps; step++) {
    const rows = await listEdges(db, frontier)
    for (const id of frontier) if (!beside.has(id)) beside.set(id, [])
    for (const { mandate, other, crosses } of rows) {
      const edges = crosses ? across : beside
      edges.set(mandate, [...(edges.get(mandate) ?? []), other])
    }
    frontier = [...new Set(rows.map(({ other }) => other))].filter((id) => !beside.has(id))
  }
  return new Map(mandates.map((mandate) => [mandate, clauseOf(mandate, beside, across)]))
}

type Edges = ReadonlyMap<string, string[]>

function clauseOf(mandate: string, beside: Edges, across: Edges): Clause {
  const same = new Set([mandate, ...(beside.get(mandate) ?? [])])
  const seen = new Set(same)
  // A set that grows while it is gone through is gone through to its end.
  for (const id of seen) for (const other of across.get(id) ?? []) seen.add(other)
  return { same, renewed: new Set([...seen].filter((id) => !same.has(id))) }
}

interface Edge {
  mandate: string
  other: string
  crosses: boolean
}

/** From some mandates to those of the same paragraph, and to those of the paragraphs that links lead to. */
async function listEdges(db: Database, mandates: readonly string[]): Promise<Edge[]> {
  const { rows } = await sql<Edge>`
    with place as (
      select p.mandate, p.revision, p.position, g.work as "order", g.eid
      from mandate_place p
      join paragraph g on g.revision = p.revision and g.position = p.position
      where p.mandate = any(${[...mandates]}::text[])
    ), led as (
      select place.mandate, l.to_revision as revision, l.to_order as "order", c ->> 'to' as eid
      from place join link l on l.from_revision = place.revision and l.from_order = place."order",
        lateral jsonb_array_elements(l.clauses) c
      where l.relation = 'renews' and c ->> 'from' = place.eid
      union all
      select place.mandate, l.from_revision, l.from_order, c ->> 'from'
      from place join link l on l.to_revision = place.revision and l.to_order = place."order",
        lateral jsonb_array_elements(l.clauses) c
      where l.relation = 'renews' and c ->> 'to' = place.eid
      union all
      select place.mandate, l.to_revision, l.to_order, l.to_eid
      from place join link l on l.from_revision = place.revision and l.from_order = place."order"
        and l.from_eid = place.eid
      where l.relation = 'asks-again'
      union all
      select place.mandate, l.from_revision, l.from_order, l.from_eid
      from place join link l on l.to_revision = place.revision and l.to_order = place."order"
        and l.to_eid = place.eid
      where l.relation = 'asks-again'
    )
    select led.mandate, p.mandate as other, true as crosses from led
    join paragraph g on g.revision = led.revision and g.work = led."order" and g.eid = led.eid
    join mandate_place p on p.revision = g.revision and p.position = g.position
    union
    select place.mandate, p.mandate, false from place
    join mandate_place p on p.revision = place.revision and p.position = place.position
    where p.mandate <> place.mandate`.execute(db)
  return rows
}

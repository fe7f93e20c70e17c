import { type SelectQueryBuilder, sql } from 'kysely'
import type { MandateVersionTable } from '../schema/register-tables.ts'

/** Of versions `v`: the newest text first. */
export const textOrder = sql`v.date desc nulls last, v.publication, v."order", v.position, v.mandate`

/** The same with the requests of a paragraph as they follow each other in it: `v` beside its place `p`, where it has one. */
export const wordOrder = sql`v.date desc nulls last, v.publication, v."order", v.position, p.act, p.item, v.mandate`

export function inOrder<Tables extends { v: MandateVersionTable }, From extends 'v' & keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, From, Row>,
): SelectQueryBuilder<Tables, From, Row> {
  return query.orderBy(textOrder)
}

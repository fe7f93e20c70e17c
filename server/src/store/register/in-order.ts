import { type SelectQueryBuilder, sql } from 'kysely'
import type { MandateVersionTable } from '../schema/register-tables.ts'

/** Of versions `v`: the newest text first. */
export const textOrder = sql`v.date desc nulls last, v.publication, v."order", v.position, v.mandate`

export function inOrder<Tables extends { v: MandateVersionTable }, From extends 'v' & keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, From, Row>,
): SelectQueryBuilder<Tables, From, Row> {
  return query.orderBy(textOrder)
}

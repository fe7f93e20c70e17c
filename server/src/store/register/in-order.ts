import type { ReferenceExpression, SelectQueryBuilder } from 'kysely'
import type { MandateVersionTable } from '../database.ts'

/** Versions `v` in the order of the texts, the newest text first. */
export function inOrder<Tables extends { v: MandateVersionTable }, From extends 'v' & keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, From, Row>,
): SelectQueryBuilder<Tables, From, Row> {
  const column = (name: string) => `v.${name}` as ReferenceExpression<Tables, From>
  return query
    .orderBy(column('date'), (by) => by.desc().nullsLast())
    .orderBy(column('publication'))
    .orderBy(column('order'))
    .orderBy(column('position'))
    .orderBy(column('mandate'))
}

import { sql } from 'kysely'

/** Of versions `v`, or of their keys: the newest text first. */
export const textOrder = sql`v.date desc nulls last, v.publication, v."order", v.position, v.mandate`

/** The same with the requests of a paragraph as they follow each other in it: `v` beside its place `p`, where it has one. */
export const wordOrder = sql`v.date desc nulls last, v.publication, v."order", v.position, p.act, p.item, v.mandate`

import type { ListOrder } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'

/** Of versions `v`, or of their keys: the newest text first. */
export const textOrder = sql`v.date desc nulls last, v.publication, v."order", v.position, v.mandate`

/** The same with the requests of a paragraph as they follow each other in it: `v` beside its place `p`, where it has one. */
export const wordOrder = sql`v.date desc nulls last, v.publication, v."order", v.position, p.act, p.item, v.mandate`

/** An order, and the same from behind: a page near the end is come to from there. */
export interface BothWays {
  fromFirst: RawBuilder<unknown>
  fromLast: RawBuilder<unknown>
}

const fromLast = sql`v.date nulls first, v.publication desc, v."order" desc, v.position desc, v.mandate desc`

/** Of keys `v`: each order of the register is that of an index. */
export const listOrders: Record<ListOrder, BothWays> = {
  newest: { fromFirst: textOrder, fromLast },
  oldest: {
    fromFirst: sql`v.date nulls first, v.publication, v."order", v.position, v.mandate`,
    fromLast: sql`v.date desc nulls last, v.publication desc, v."order" desc, v.position desc, v.mandate desc`,
  },
  due: {
    fromFirst: sql`v.due_date, v.due_place, ${textOrder}`,
    fromLast: sql`v.due_date desc, v.due_place desc, ${fromLast}`,
  },
  session: {
    fromFirst: sql`v.session_place desc nulls last, v.publication, v."order", v.position, v.mandate`,
    fromLast: sql`v.session_place nulls first, v.publication desc, v."order" desc, v.position desc, v.mandate desc`,
  },
}

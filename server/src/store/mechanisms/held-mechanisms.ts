// Mechanisms as they were known at a log entry, as SQL: with those that were merged into them, what they are called and how
// they stand.
import { liveStates } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import { heldAt } from '../register/as-of.ts'

/** States of mechanisms, and of records, that count. */
export const counting = sql`(${sql.join(liveStates.map((state) => sql.lit(state)))})`

/** Of records `table`: those that a person keeps. */
export const isKept = (table: string) =>
  sql<boolean>`${sql.ref(`${table}.state`)} in ('confirmed', 'edited', 'added')`

/** All values of records `table`, those that are kept back too: nothing stands for one that was cleared. */
export const allValues = (table: string) =>
  sql`${sql.ref(`${table}.data`)} || coalesce(${sql.ref(`${table}.sensitive`)} - '', '{}')`

/**
 * Common tables: `held` (versions that hold) and `parts` (every mechanism with the one that it counts for, itself where it
 * was not merged).
 */
export const heldMechanisms = (log: number | null) => sql`
  recursive held as (
    select v.mechanism as id, v.log, v.state, v.fields, v.merged_into, m.kind, m.organisation, m.key
    from mechanism_version v join mechanism m on m.id = v.mechanism
    where ${heldAt('v', log)} and v.state <> 'gone'
  ), parts (id, whole) as (
    select id, id from held where state <> 'merged'
    union all
    select h.id, p.whole from held h join parts p on p.id = h.merged_into where h.state = 'merged'
  )`

/** Of a row `h` of `held`: what a person called it, else the fullest name in the texts, first in the language asked for. */
export const nameOf = (language: string, log: number | null) => sql<string>`coalesce(
  nullif(h.fields -> 'names' ->> ${language}, ''), nullif(h.fields -> 'names' ->> 'en', ''),
  nullif(h.fields -> 'names' ->> 'ar', ''), nullif(h.fields -> 'names' ->> 'fr', ''),
  h.fields -> 'aliases' ->> 0, (
    select t.name from mechanism_mention t join expression e on e.id = t.expression
    where t.mechanism = h.id and ${lastKnown('t', log)}
    order by t.upto is null desc, e.language is not distinct from ${language} desc, length(t.name) desc, t.name limit 1),
  h.id)`

/** Mentions that hold, or of what no text names any more the last ones. */
const lastKnown = (table: string, log: number | null) =>
  log === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(`${table}.log`)} <= ${log}`

/**
 * How the mechanism `id` stands on a day: by the last record of its state. Of those of one day a person's goes before what
 * texts propose, and what was said last before what was said first.
 */
export function standOf(id: RawBuilder<unknown>, log: number | null, asOf: string | undefined) {
  const day = asOf === undefined ? sql`true` : sql`(r.on_first is null or r.on_first <= ${asOf}::date)`
  return sql<string | null>`(
    select r.data ->> 'stand' from parts p join mechanism_record r on r.mechanism = p.id
    left join lateral (
      select t.position from mechanism_mention t where t.id = r.mention and r.state = 'proposed' order by t.log desc limit 1
    ) t on true
    where p.whole = ${id} and r.type = 'state' and ${heldAt('r', log)} and r.state in ${counting} and ${day}
    order by r.on_day desc nulls last, r.state <> 'proposed' desc,
      case when r.state <> 'proposed' then r.log end desc nulls last, t.position desc nulls last, r.id desc
    limit 1)`
}

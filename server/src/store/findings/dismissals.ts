import { sql } from 'kysely'

/** Dismissals that stand: those that were not taken back. */
export const standingDismissals = sql`(
  select d.id, d.finding, d.reason, l.by, l.at from dismissal d join log l on l.number = d.log
  where not exists (select from dismissal_withdrawal w where w.dismissal = d.id)
)`

/** The state of a finding `f`, its standing dismissal being `s`. */
export const stateOfFinding = sql<'open' | 'dismissed' | 'gone'>`
  case when f.state = 'gone' then 'gone' when s.id is null then 'open' else 'dismissed' end`

/** No text of the finding `f` was withdrawn: what is taken back is not shown by way of what was found in it. */
export const isOfListedTexts = sql<boolean>`not exists (
  select from finding_place q join expression e on e.id = q.expression where q.finding = f.id and e.state <> 'listed'
)`

// What became of a mandate from text to text, by the steps that were known then.

import type { LanguageTag } from '@qarar/core'
import { isAnswered, type KnownStep, type LifePlace, lifeOf } from '@qarar/register'
import type { Instrument, Life, MandateWork, RegisterMandate } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { existsOn, heldAt } from '../register/as-of.ts'
import { mandateRows } from '../register/mandate-rows.ts'
import { utcToday } from '../utc-today.ts'
import { standingAdoption } from './standing-adoption.ts'
import { wordsOfMandates } from './words-of-mandates.ts'

interface View {
  /** Null: now. */
  log: number | null
  asOf?: string
  language?: LanguageTag
}

export async function getLife(db: Database, mandate: RegisterMandate, view: View): Promise<Life | null> {
  const rows = await listSteps(db, mandate.id, view)
  const ids = [
    ...new Set([mandate.id, ...rows.flatMap(({ earlier, later }) => [earlier, later ?? []].flat())]),
  ]
  const places = await placesOf(db, ids, view)
  const today = view.asOf ?? utcToday()
  const answered = mandate.reports.length > 0 || isAnswered(mandate, [], today)
  const facts = {
    by: await nextEdition(db, mandate.work.id, view),
    ended: (await standingAdoption(db, mandate.work.id, view.log))?.facts.ended ?? null,
  }
  const steps = rows.map((row) => stepOf(row, places))
  return lifeOf(mandate.id, { places, steps, facts, isAnswered: answered }, today)
}

interface LaterText extends Omit<MandateWork, 'id'> {
  work: string
  revision: string
  publication: string
  expression: string
  language: LanguageTag | null
  order: number
}

interface StepRow extends LaterText, Pick<KnownStep, 'earlier' | 'later' | 'change' | 'signs'> {
  eid: string | null
  text: string | null
  part: NonNullable<LifePlace['place']>['part'] | null
  number: string | null
  marker: string | null
}

/** Of `s`, an edition or a step: the later text as it was followed then. */
const ofLaterText = ({ log, asOf }: View) => sql`
  join followed_at f on f.revision = s.revision and ${heldAt('f', log)}
  join expression e on e.id = f.expression
  join publication b on b.id = f.publication
  join revision r on r.id = s.revision
  join revision_work w on w.revision = s.revision and w."order" = s."order"
  join lateral (select (
      select substring(d.value ->> 'value' from '\\d{4}-\\d{2}-\\d{2}$') from jsonb_array_elements(
        w.dates || coalesce(r.publication -> 'dates', '[]')) with ordinality d (value, at)
      where d.value ->> 'calendar' = 'gregorian' order by d.at limit 1) as date) day
    on ${asOf === undefined ? sql`true` : sql`(day.date is null or day.date <= ${asOf})`}`

const laterText = sql`s.revision, f.publication, f.expression, e.language, s."order",
  coalesce(w.symbol, w.number) as symbol, w.title, b.organisation, w.organ,
  coalesce(w.session, r.publication ->> 'session') as session, day.date`

/** All that is connected: back to the first texts, and on from each of them. */
async function listSteps(db: Database, mandate: string, view: View): Promise<StepRow[]> {
  const held = heldAt('s', view.log)
  const { rows } = await sql<StepRow>`
    with recursive back (id) as (
      select ${mandate}::text
      union select s.earlier from life_step s join back on s.later = back.id where ${held}
    ), onward (id) as (
      select id from back
      union select s.later from life_step s join onward on s.earlier = onward.id
        where ${held} and s.later is not null
    )
    select s.earlier, s.later, s.change, s.signs, s.eid, s.work, ${laterText}, g.text, g.part, g.number, g.marker
    from life_step s join onward on onward.id = s.earlier ${ofLaterText(view)}
    left join lateral (select * from paragraph g where g.revision = s.revision and g.work = s."order" and g.eid = s.eid
      order by g.position limit 1) g on true
    where ${held} order by day.date, s.work`.execute(db)
  return rows
}

function stepOf(row: StepRow, places: ReadonlyMap<string, LifePlace>): KnownStep {
  const { earlier, later, change, signs, text, eid: eId, part } = row
  const { publication, expression, language, order, number, marker } = row
  const at = later === null ? undefined : places.get(later)
  const place = eId && part ? { publication, expression, language, order, eId, part, number, marker } : null
  return {
    ...{ earlier, later, change, signs },
    at: at ?? { work: workOf(row), place, publication, order, text, span: null },
  }
}

function workOf({ work: id, symbol, title, organisation, organ, session, date }: LaterText): MandateWork {
  return { id, symbol, title, organisation, organ, session, date }
}

async function nextEdition(db: Database, work: string, view: View): Promise<Instrument['by']> {
  const { rows } = await sql<LaterText>`
    select s.later as work, ${laterText} from edition s ${ofLaterText(view)}
    where s.earlier = ${work} and ${heldAt('s', view.log)} order by day.date, s.later limit 1`.execute(db)
  const [row] = rows
  return row ? { ...workOf(row), publication: row.publication, order: row.order } : null
}

/** Where mandates stand, in the reader's language where a text has it. */
async function placesOf(db: Database, ids: readonly string[], view: View): Promise<Map<string, LifePlace>> {
  const versions = await db
    .selectFrom('mandate_version as v')
    .selectAll('v')
    .where('v.mandate', 'in', ids)
    .where(heldAt('v', view.log))
    .where(existsOn('v', view.asOf))
    .execute()
  const mandates = await mandateRows(db, versions, view)
  const words = await wordsOfMandates(db, ids, view)
  return new Map(
    mandates.map(({ id, work, place }): [string, LifePlace] => {
      const found = words.get(id)
      const shown = found?.place ?? place
      const { publication = null, order = null } = shown ?? {}
      return [
        id,
        { work, place: shown, publication, order, text: found?.text ?? null, span: found?.span ?? null },
      ]
    }),
  )
}

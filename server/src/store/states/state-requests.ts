import { type AskedOfStates, askedStates, openingOf } from '@qarar/register'
import { liveStates, type MandateFields } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByTexts } from '../once-by-log.ts'
import { textOrder } from '../register/in-order.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { namedMechanisms, textsOfStates } from './texts-about.ts'

/** A version of a mandate; those that are the same to every State share what they ask. */
export interface StateRequest {
  mandate: string
  log: string
  asked: AskedOfStates
}

/**
 * What concerns any State, in the order of the texts: who is asked, and whom the paragraph names. The rule is asked of each
 * for every State, so they are read once until something changes.
 */
export const stateRequests = (db: Database): Promise<StateRequest[]> =>
  onceByTexts(db, 'states', async () => {
    const [days, about, mechanisms] = await Promise.all([
      sessionDays(db, null),
      aboutByWork(db),
      statesByPlace(db),
    ])
    const { rows } = await sql<Row>`
      with mechanism as materialized (
        select distinct r.id as revision, (place ->> 'work')::int as work, place ->> 'eId' as eid
        from followed_at f join revision r on r.id = f.revision
        cross join jsonb_path_query(r.publication, '$.mechanisms[*].places[*]') place
        where f.upto is null
      )
      select v.mandate, v.log, v.work, v.organisation, v.date, v.session, v.fields -> 'addressees' as addressees,
        array(select distinct party ->> 'id' from jsonb_array_elements(p.parties) party
          where party ->> 'id' like 'state:%') as mentioned,
        p.revision || ' ' || p.work || ' ' || p.eid as place,
        exists (select from mechanism m where m.revision = p.revision and m.work = p.work and m.eid = p.eid) as "hasMechanism"
      from mandate_version v
      left join paragraph p on p.revision = v.revision and p.position = v.position
      where v.upto is null and v.state = any(${[...liveStates]}::text[])
        and (p.parties @? '$[*] ? (@.id starts with "state:")' or v.fields @? ${ofStates}::jsonpath
          or v.work = any(${[...about.keys()]}::text[])
          or (p.revision, p.work, p.eid) in (select m.revision, m.work, m.eid from mechanism m))
      order by ${textOrder}`.execute(db)
    const shared = new Map<string, AskedOfStates>()
    return rows.map(({ mandate, log, work, organisation, addressees, place, date, session, ...row }) => {
      const asked = {
        day: date ?? (session === null ? null : openingOf(session, days)),
        ...askedStates(addressees, organisation),
        about: about.get(work) ?? [],
        mentioned: [...new Set([...row.mentioned, ...(mechanisms.get(place ?? '') ?? [])])],
        hasMechanism: row.hasMechanism,
      }
      const key = JSON.stringify(asked)
      const same = shared.get(key) ?? asked
      shared.set(key, same)
      return { mandate, log, asked: same }
    })
  })

/** What each of them asks. */
export const askedByMandate = (db: Database): Promise<ReadonlyMap<string, AskedOfStates>> =>
  onceByTexts(db, 'asked of states', async () => {
    const requests = await stateRequests(db)
    return new Map(requests.map(({ mandate, asked }) => [mandate, asked]))
  })

/** States of which the title of a work speaks, in any of its languages. */
async function aboutByWork(db: Database): Promise<Map<string, string[]>> {
  const works = Map.groupBy(await textsOfStates(db), ({ work }) => work)
  return new Map(
    [...works].map(([work, texts]) => [work, [...new Set(texts.flatMap(({ states }) => states))]]),
  )
}

/** States after which a mechanism in a paragraph is named. */
async function statesByPlace(db: Database): Promise<Map<string, string[]>> {
  const placed = Map.groupBy(
    await namedMechanisms(db),
    ({ revision, order, eId }) => `${revision} ${order} ${eId}`,
  )
  return new Map([...placed].map(([place, named]) => [place, named.flatMap(({ states }) => states)]))
}

/** Addressees that may be States, or classes of them: the rule has the last word. */
const ofStates =
  '$.addressees[*] ? (@.id == null || @.id starts with "state:" || @.id starts with "class:" || @.id like_regex "/members$")'

interface Row extends Pick<StateRequest, 'mandate' | 'log'>, Pick<AskedOfStates, 'hasMechanism'> {
  addressees: MandateFields['addressees']
  mentioned: string[]
  work: string
  organisation: string | null
  /** Revision, work and eId of the paragraph. */
  place: string | null
  date: string | null
  session: string | null
}

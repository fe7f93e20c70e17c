import { type AskedOfStates, askedStates, openingOf } from '@qarar/register'
import { liveStates, type MandateFields } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { textOrder } from '../register/in-order.ts'
import { sessionDays } from '../sessions/session-facts.ts'

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
  onceByLog(db, 'states', async () => {
    const days = await sessionDays(db, null)
    const { rows } = await sql<Row>`
      with mechanism as materialized (
        select distinct r.id as revision, (place ->> 'work')::int as work, place ->> 'eId' as eid
        from followed_at f join revision r on r.id = f.revision
        cross join jsonb_path_query(r.publication, '$.mechanisms[*].places[*]') place
        where f.upto is null
      )
      select v.mandate, v.log, v.date, v.session, v.fields -> 'addressees' as addressees,
        array(select distinct party ->> 'id' from jsonb_array_elements(p.parties) party
          where party ->> 'id' like 'state:%') as mentioned,
        exists (select from mechanism m where m.revision = p.revision and m.work = p.work and m.eid = p.eid) as "hasMechanism"
      from mandate_version v
      left join paragraph p on p.revision = v.revision and p.position = v.position
      where v.upto is null and v.state = any(${[...liveStates]}::text[])
        and (p.parties @? '$[*] ? (@.id starts with "state:")' or v.fields @? ${ofStates}::jsonpath)
      order by ${textOrder}`.execute(db)
    const shared = new Map<string, AskedOfStates>()
    return rows.map(({ mandate, log, addressees, mentioned, hasMechanism, date, session }) => {
      const day = date ?? (session === null ? null : openingOf(session, days))
      const asked = { day, ...askedStates(addressees), mentioned, hasMechanism }
      const key = JSON.stringify(asked)
      const same = shared.get(key) ?? asked
      shared.set(key, same)
      return { mandate, log, asked: same }
    })
  })

/** Addressees that may be States, or classes of them: the rule has the last word. */
const ofStates =
  '$.addressees[*] ? (@.id == null || @.id starts with "state:" || @.id starts with "class:" || @.id like_regex "/members$")'

interface Row extends Pick<StateRequest, 'mandate' | 'log'>, Pick<AskedOfStates, 'hasMechanism'> {
  addressees: MandateFields['addressees']
  mentioned: string[]
  date: string | null
  session: string | null
}

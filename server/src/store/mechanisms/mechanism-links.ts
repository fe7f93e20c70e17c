// What leads to mechanisms from elsewhere: paragraphs, mandates, parties.
import type { LanguageTag } from '@qarar/core'
import type { MechanismLink, MechanismLinks } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { inTime } from '../register/in-time.ts'
import { counting, heldMechanisms, isKept } from './held-mechanisms.ts'
import type { LinksQuery } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { recordRows } from './record-rows.ts'

/** Of a mechanism so many records are told; its page has the others. */
const mostRecords = 5
const mostFound = 5000

interface Found {
  id: string
  /** Of a paragraph. */
  publication: string | null
  order: number
  eId: string
  words: string | null
  record: string | null
}

/** By their names. */
export function mechanismLinks(db: Database, query: LinksQuery): Promise<MechanismLinks> {
  return inTime(db, async (read) => {
    const found = await findLinks(read, query)
    return { links: await linksOf(read, found, query.language) }
  })
}

async function findLinks(db: Database, { places = [], mandate, party }: LinksQuery): Promise<Found[]> {
  const asked = [
    ...(places.length > 0 ? [inMentions(places), inEvidence(places)] : []),
    ...(mandate === undefined ? [] : [inRecords(sql`r.names @> array[${mandate}]`)]),
    ...(party === undefined
      ? []
      : [inRecords(sql`strpos(r.data::text, ${`"id": ${JSON.stringify(party)}`}) > 0`)]),
  ]
  if (asked.length === 0) return []
  const { rows } = await sql<Found>`
    with ${heldMechanisms(null)}
    select found.* from (${sql.join(asked, sql` union all `)}) found
    join held h on h.id = found.id and h.state in ${counting} limit ${mostFound}`.execute(db)
  return rows
}

type Place = { publication: string; order: number }

const placesOf = (places: readonly Place[]) => sql`(select * from unnest(
  ${places.map(({ publication }) => publication)}::text[], ${places.map(({ order }) => order)}::int[]) as w (publication, "order"))`

const inMentions = (places: readonly Place[]) => sql`
  (select p.whole as id, e.publication, t."order", t.eid as "eId", t.name as words, null::text as record
  from ${placesOf(places)} w join expression e on e.publication = w.publication
  join mechanism_mention t on t.expression = e.id and t."order" = w."order" and t.upto is null
  join parts p on p.id = t.mechanism)`

/** Paragraphs that people gave as the proof of a record. */
const inEvidence = (places: readonly Place[]) => sql`
  (select p.whole as id, w.publication, w."order", proof ->> 'eId' as "eId", null as words, r.id as record
  from ${placesOf(places)} w
  join mechanism_record r on r.names @> array[w.publication] and r.upto is null and ${isKept('r')}
  cross join jsonb_array_elements(r.evidence) proof
  join parts p on p.id = r.mechanism
  where proof ->> 'kind' = 'paragraph' and proof ->> 'publication' = w.publication
    and (proof ->> 'order')::int = w."order")`

const inRecords = (condition: RawBuilder<unknown>) => sql`
  (select p.whole as id, null as publication, 0 as "order", null as "eId", null as words, r.id as record
  from mechanism_record r join parts p on p.id = r.mechanism where r.upto is null and ${isKept('r')} and ${condition})`

async function linksOf(
  db: Database,
  found: readonly Found[],
  language: LanguageTag | undefined,
): Promise<MechanismLink[]> {
  const byId = Map.groupBy(found, ({ id }) => id)
  const named = await mechanismRows(db, [...byId.keys()], { log: null, language })
  const told = new Map(
    [...byId].map(([id, all]) => [id, [...new Set(all.flatMap(({ record }) => record ?? []))]]),
  )
  const shown = [...told.values()].flatMap((ids) => ids.slice(0, mostRecords))
  const records = await recordRows(db, {
    where: sql`r.id = any(${shown}::text[]) and r.upto is null order by r.on_day desc nulls last, r.id`,
  })
  const ofRecord = Map.groupBy(records, ({ id }) => id)
  return named
    .map(({ id, kind, name, stand }) => ({
      ...{ mechanism: id, kind, name, stand, places: placesIn(byId.get(id) ?? []) },
      records: (told.get(id) ?? []).flatMap((record) => ofRecord.get(record) ?? []),
      total: told.get(id)?.length ?? 0,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A paragraph once, with the words of the language that came first. */
function placesIn(found: readonly Found[]): MechanismLink['places'] {
  const places = found.flatMap(({ publication, order, eId, words }) =>
    publication === null ? [] : [{ publication, order, eId, words }],
  )
  const byPlace = Map.groupBy(places, ({ publication, order, eId }) => `${publication}/${order}/${eId}`)
  return [...byPlace.values()].flatMap(([first]) => first ?? [])
}

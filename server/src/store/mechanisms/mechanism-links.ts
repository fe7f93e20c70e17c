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

/** A mechanism with all paragraphs that name it or prove its records, and the newest of its records. */
interface Found {
  id: string
  /** A paragraph may come several times. */
  places: MechanismLink['places']
  records: string[]
  total: number
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
    ...(party === undefined ? [] : [inRecords(namesParty(party))]),
  ]
  if (asked.length === 0) return []
  const { rows } = await sql<Found>`
    with ${heldMechanisms(null)}, found as (
      select each.* from (${sql.join(asked, sql` union all `)}) each
      join held h on h.id = each.id and h.state in ${counting}
    ), named as (
      select id, jsonb_agg(jsonb_build_object('publication', publication, 'order', "order", 'eId', "eId", 'words', words)
        order by publication, "order", "eId", words nulls last) as places
      from (select distinct id, publication, "order", "eId", words from found where publication is not null) each group by id
    ), told as (
      select each.id, count(*)::int as total,
        (array_agg(r.id order by r.on_day desc nulls last, r.id))[1:${sql.lit(mostRecords)}] as records
      from (select distinct id, record from found where record is not null) each
      join mechanism_record r on r.id = each.record and r.upto is null group by each.id
    )
    select each.id, coalesce(n.places, '[]') as places, coalesce(t.records, '{}') as records, coalesce(t.total, 0) as total
    from (select distinct id from found) each left join named n on n.id = each.id left join told t on t.id = each.id
    order by each.id`.execute(db)
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

/** As the index of parties has it; the values of a record name parties at any depth. */
export const namesParty = (party: string) =>
  sql`jsonb_path_query_array(r.data, '$.**.id') @> ${JSON.stringify([party])}::jsonb`

const inRecords = (condition: RawBuilder<unknown>) => sql`
  (select p.whole as id, null as publication, 0 as "order", null as "eId", null as words, r.id as record
  from mechanism_record r join parts p on p.id = r.mechanism where r.upto is null and ${isKept('r')} and ${condition})`

async function linksOf(
  db: Database,
  found: readonly Found[],
  language: LanguageTag | undefined,
): Promise<MechanismLink[]> {
  const byId = new Map(found.map((each) => [each.id, each]))
  const named = await mechanismRows(db, [...byId.keys()], { log: null, language })
  const shown = found.flatMap(({ records }) => records)
  const records = await recordRows(db, { where: sql`r.id = any(${shown}::text[]) and r.upto is null` })
  const ofId = new Map(records.map((record) => [record.id, record]))
  return named
    .map(({ id, kind, name, stand }) => {
      const { places, records, total } = byId.get(id) as Found
      const told = records.flatMap((record) => ofId.get(record) ?? [])
      return { mechanism: id, kind, name, stand, places: placesIn(places), records: told, total }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A paragraph once, with the words of the language that came first. */
function placesIn(places: MechanismLink['places']): MechanismLink['places'] {
  const byPlace = Map.groupBy(places, ({ publication, order, eId }) => `${publication}/${order}/${eId}`)
  return [...byPlace.values()].flatMap(([first]) => first ?? [])
}

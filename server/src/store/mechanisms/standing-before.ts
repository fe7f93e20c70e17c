// Places where mechanisms stood in some texts, beside those that are read in them now.
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import type { OldSpot } from './heirs-of.ts'
import { heldMechanisms } from './held-mechanisms.ts'
import type { ReadPlace } from './read-places.ts'

/** Of names as they are read: where they stand in their paragraphs. In the order of `places`. */
export async function placesInParagraphs<Place extends ReadPlace>(change: Change, places: readonly Place[]) {
  const asked = places.map(({ revision, position }) => ({ revision, position }))
  const { rows } = await sql<{ words: string; start: number }>`
    select md5(g.text) as words, g.span_start as start
    from jsonb_array_elements(${JSON.stringify(asked)}::jsonb) with ordinality a (place, at)
    join paragraph g on g.revision = a.place ->> 'revision' and g.position = (a.place ->> 'position')::int
    order by a.at`.execute(change)
  return places.map((place, index) => {
    const { words, start } = rows[index] as { words: string; start: number }
    return { ...place, words, from: place.span_start - start, to: place.span_end - start }
  })
}

/** Whether any mechanism was ever named in them. */
export async function haveStood(change: Change, expressions: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ stood: boolean }>`
    select exists (select from mechanism_mention where expression = any(${[...expressions]}::text[])) as stood`.execute(
    change,
  )
  return rows[0]?.stood ?? false
}

/** Of a mechanism or a record of it: a word of a person, or what a person brought; or that others are this one. */
const isDecided = sql<boolean>`(
  exists (select from mechanism_version v where v.mechanism = m.id and v.upto is null and v.state not in ('proposed', 'gone'))
  or exists (select from mechanism_version o where o.merged_into = m.id and o.upto is null)
  or exists (select from mechanism_record d where d.mechanism = m.id and d.upto is null
    and (d.origin <> 'text' or d.state not in ('proposed', 'gone'))))`

type Stood = Omit<OldSpot, 'group'> & { kind: string; organisation: string | null; key: string }

/**
 * Mentions of those texts, each as it was last. `keyed` are those of mechanisms that another text names as its rules read it.
 * `apart`: texts that do not count there, as they are about to be read.
 */
export async function stoodBefore(
  change: Change,
  places: readonly ReadPlace[],
  apart: readonly string[],
): Promise<Stood[]> {
  const expressions = [...new Set(places.map(({ expression }) => expression))]
  const revisions = [...new Set(places.map(({ revision }) => revision))]
  const { rows } = await sql<Stood>`
    with ${heldMechanisms(null)}, stood as (
      select distinct on (t.id) t.*, f.expression as shown
      from mechanism_mention t join revision r on r.id = t.revision join manifestation f on f.id = r.manifestation
      where f.expression = any(${expressions}::text[]) order by t.id, t.log desc
    )
    select s.mechanism, coalesce(p.whole, s.mechanism) as whole, m.kind, m.organisation, m.key, s.shown as expression, s."order", s.eid, s.name, s.upto is null as stands,
      ${isDecided} as decided, coalesce(w.state = 'rejected', false) as rejected, exists (
        select from mechanism_mention o join revision q on q.id = o.revision
        where o.mechanism = s.mechanism and o.upto is null and o.expression <> all(${[...apart]}::text[])
          and q.rules in (select rules from revision where id = any(${revisions}::text[]))) as keyed,
      md5(g.text) as words, s.span_start - g.span_start as "from", s.span_end - g.span_start as "to"
    from stood s join mechanism m on m.id = s.mechanism
    join paragraph g on g.revision = s.revision and g.position = s.position
    left join parts p on p.id = s.mechanism
    left join held w on w.id = p.whole
    where m.key is not null
    order by s.mechanism, s.id`.execute(change)
  return rows
}

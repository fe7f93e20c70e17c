import type { ParagraphCalled } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { findCited } from '../pages/find-cited.ts'
import { refusal } from '../store-error.ts'

/** A paragraph with its text, and the day that the text states of itself. */
export interface PlaceCalled {
  publication: string
  order: number
  eId: string
  work: string | null
  date: string | null
}

/** The place of each paragraph that was asked for; throws where there is none. */
export type PlacesCalled = (called: ParagraphCalled) => PlaceCalled

/** The paragraph that somebody names by the number of its text and its own; throws where there is none. */
export const paragraphCalled = async (db: Database, called: ParagraphCalled): Promise<PlaceCalled> =>
  (await paragraphsCalled(db, [called]))(called)

/** The same of many at once: however many they are, the store is asked twice. */
export async function paragraphsCalled(
  db: Database,
  called: readonly ParagraphCalled[],
): Promise<PlacesCalled> {
  const texts = await findCited(db, [...new Set(called.map(({ symbol }) => symbol))])
  const asked = called.flatMap(({ symbol, paragraph }) => {
    const text = texts.get(symbol)
    return text ? [{ ...text, eId: eIdOf(paragraph) }] : []
  })
  const places = new Map((await placesOf(db, asked)).map((place) => [keyOf(place), place]))
  return ({ symbol, paragraph }) => {
    const text = texts.get(symbol)
    const place = text && places.get(keyOf({ ...text, eId: eIdOf(paragraph) }))
    if (place) return place
    throw refusal(
      'not-applicable',
      `No text that is held has the number "${symbol}" and a paragraph ${paragraph}: the page of the text says both.`,
      'no-paragraph',
    )
  }
}

type Asked = Pick<PlaceCalled, 'publication' | 'order' | 'eId'>

const keyOf = ({ publication, order, eId }: Asked) => `${publication}/${order}/${eId}`

async function placesOf(db: Database, asked: readonly Asked[]): Promise<PlaceCalled[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<PlaceCalled>`
    with asked as (select distinct * from unnest(${asked.map(({ publication }) => publication)}::text[],
      ${asked.map(({ order }) => order)}::int[], ${asked.map(({ eId }) => eId)}::text[]) as a (publication, "order", eid))
    select distinct on (e.publication, g.work, g.eid)
      e.publication, g.work as "order", g.eid as "eId", x.work, ${dayOf} as date
    from asked a join expression e on e.publication = a.publication and e.state = 'listed'
    join paragraph g on g.revision = e.revision and g.work = a."order" and g.eid = a.eid
    join revision r on r.id = e.revision
    join revision_work w on w.revision = g.revision and w."order" = g.work
    left join work_expression x on x.revision = g.revision and x."order" = g.work
    order by e.publication, g.work, g.eid, e.created_at, e.id`.execute(db)
  return rows
}

/** The last day that a text states of itself. Of `w` and `r`. */
export const dayOf = sql<string | null>`(
  select right(stated ->> 'value', 10) from jsonb_array_elements(w.dates || (r.publication -> 'dates')) with ordinality d (stated, at)
  where stated ->> 'calendar' = 'gregorian' and length(stated ->> 'value') >= 10 order by at limit 1)`

/** «٤» and «§ 4» are the paragraph 4; what is written as the program does is taken so. */
function eIdOf(paragraph: string): string {
  const number = /^\D*?(\d{1,4})\D*$/.exec(paragraph.normalize('NFKC').replaceAll(/[٠-٩]/g, latinDigit))?.[1]
  return number === undefined || paragraph.includes('__') ? paragraph : `para_${Number(number)}`
}

const latinDigit = (digit: string) => String(digit.charCodeAt(0) - 0x660)

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

/** The paragraph that somebody names by the number of its text and its own; throws where there is none. */
export async function paragraphCalled(
  db: Database,
  { symbol, paragraph }: ParagraphCalled,
): Promise<PlaceCalled> {
  const text = (await findCited(db, [symbol])).get(symbol)
  const eId = eIdOf(paragraph)
  const { rows } = await sql<PlaceCalled>`
    select e.publication, g.work as "order", g.eid as "eId", x.work, ${dayOf} as date
    from expression e join paragraph g on g.revision = e.revision
    join revision r on r.id = e.revision
    join revision_work w on w.revision = g.revision and w."order" = g.work
    left join work_expression x on x.revision = g.revision and x."order" = g.work
    where e.state = 'listed' and e.publication = ${text?.publication ?? ''} and g.work = ${text?.order ?? 0} and g.eid = ${eId}
    order by e.created_at, e.id limit 1`.execute(db)
  const [found] = rows
  if (found) return found
  throw refusal(
    'not-applicable',
    `No text that is held has the number "${symbol}" and a paragraph ${paragraph}: the page of the text says both.`,
    'no-paragraph',
  )
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

import type { Act, StatedDate } from '@qarar/core'
import type { IndexedText } from '@qarar/core/search/segment/build-segment.ts'
import { addresseeKey, lastDayOf } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

interface TextRow {
  text: string
  turn: number | null
  acts: Act[]
  kind: string
  language: string | null
  organisation: string | null
  organ: string | null
  session: string | null
  dates: StatedDate[]
}

/** The paragraphs of an expression's shown revision, in the order of their positions, as they go into the index. */
export async function textsOf(db: Database, expression: string): Promise<IndexedText[]> {
  const { rows } = await sql<TextRow>`
    select p.text, p.turn, p.acts, coalesce(w.kind, r.kind) as kind, e.language, b.organisation, w.organ, w.session,
      case when jsonb_array_length(w.dates) > 0 then w.dates else r.publication -> 'dates' end as dates
    from expression e
    join publication b on b.id = e.publication
    join revision r on r.id = e.revision
    join paragraph p on p.revision = r.id
    left join revision_work w on w.revision = p.revision and w."order" = p.work
    where e.id = ${expression}
    order by p.position`.execute(db)
  return rows.map(indexed)
}

function indexed({
  text,
  turn,
  acts,
  kind,
  language,
  organisation,
  organ,
  session,
  dates,
}: TextRow): IndexedText {
  const addressees = acts.flatMap(({ mandates }) =>
    mandates.flatMap((mandate) => mandate.addressees.map(addresseeKey)),
  )
  return {
    text,
    language: language ?? '',
    values: {
      type: [turn === null ? 'paragraph' : 'turn'],
      kind: [kind],
      language: listed(language),
      organisation: listed(organisation),
      organ: listed(organ),
      session: listed(session),
      date: listed(dayOf(dates)),
      addressee: [...new Set(addressees)].sort(),
      act: [...new Set(acts.map((act) => act.class))].sort(),
    },
  }
}

const listed = (value: string | null) => (value === null ? [] : [value])

function dayOf(dates: readonly StatedDate[] | null): string | null {
  const stated = dates?.find(({ calendar }) => calendar === 'gregorian')
  return stated ? lastDayOf(stated.value) : null
}

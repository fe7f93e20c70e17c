// What later texts seem to tell of mandates, and nobody has answered.
import type { LanguageTag } from '@qarar/core'
import { type ClosingPage, type ClosingProposal, liveStates } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { inTime } from '../register/in-time.ts'
import { mandateRows, type VersionRow } from '../register/mandate-rows.ts'

export interface ClosingQuery {
  mandate?: string
  /** Session of the text that asked. */
  session?: string
  /** Code of the organisation whose text asked. */
  organisation?: string
  language?: LanguageTag
  /** The first of the page, from 1, and how many: 100 where none is given. */
  from?: number
  count?: number
}

interface Row extends Omit<ClosingProposal, 'work'> {
  work: string
  title: string | null
  printed: string | null
  organisation: string | null
  organ: string | null
  session: string | null
  day: string | null
}

/**
 * Open: the text is held, the mandate counts, and no word of a person stands, neither on the proposal nor on the same fact
 * of the mandate.
 */
const open = sql`
  from closing_proposal o
  join mandate_version v on v.mandate = o.mandate and v.upto is null and v.state = any(${[...liveStates]}::text[])
  join followed f on f.revision = o.revision
  join publication b on b.id = f.publication
  join revision r on r.id = o.revision
  join revision_work w on w.revision = o.revision and w."order" = o."order"
  join work_expression x on x.revision = o.revision and x."order" = o."order"
  where not exists (select from closing c where (c.proposal = o.id or (c.mandate = o.mandate and c.kind = o.kind))
    and not exists (select from closing_withdrawal t where t.closing = c.id))`

const proposal = sql`o.id, o.mandate, o.kind, f.publication, o."order", o.eid as "eId", o.quote, o.symbol, o.date,
  x.work, w.title, coalesce(w.symbol, w.number) as printed, b.organisation, w.organ,
  coalesce(w.session, r.publication ->> 'session') as session, null::text as day`

/** Of one mandate in the order of the texts. */
export async function listProposals(
  db: Database,
  { mandate }: { mandate: string },
): Promise<ClosingProposal[]> {
  const { rows } = await sql<Row>`
    select ${proposal} ${open} and o.mandate = ${mandate} order by o.date nulls last, o.kind, o.id`.execute(
    db,
  )
  return rows.map(proposalOf)
}

function proposalOf({
  work: id,
  title,
  printed,
  organisation,
  organ,
  session,
  day,
  ...row
}: Row): ClosingProposal {
  return { ...row, work: { id, symbol: printed, title, organisation, organ, session, date: day } }
}

/** Of all mandates, in the order of the register. */
export function listClosingPage(db: Database, query: ClosingQuery = {}): Promise<ClosingPage> {
  return inTime(db, async (read) => {
    const { from = 1, count = 100 } = query
    const of = conditions(query)
    const { rows: counted } = await sql<{
      total: number
    }>`select count(*)::int as total ${open} and ${of}`.execute(read)
    const total = counted[0]?.total ?? 0
    if (total === 0) return { total, from, proposals: [] }
    const { rows } = await sql<Row>`
      select ${proposal} ${open} and ${of}
      order by v.date desc nulls last, v.publication, v."order", v.position, o.mandate, o.date nulls last, o.kind, o.id
      offset ${from - 1} limit ${count}`.execute(read)
    return { total, from, proposals: await withAsked(read, rows, query.language) }
  })
}

function conditions({ mandate, session, organisation }: ClosingQuery): RawBuilder<boolean> {
  const is = (column: string, value: string | undefined) =>
    value === undefined ? sql`true` : sql`${sql.ref(column)} = ${value}`
  const all = [is('o.mandate', mandate), is('v.session', session), is('v.organisation', organisation)]
  return sql<boolean>`${sql.join(all, sql` and `)}`
}

async function withAsked(db: Database, rows: readonly Row[], language?: LanguageTag) {
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map(({ mandate }) => mandate))]
  const versions: VersionRow[] = await db
    .selectFrom('mandate_version')
    .selectAll()
    .where('mandate', 'in', ids)
    .where('upto', 'is', null)
    .execute()
  const mandates = new Map(
    (await mandateRows(db, versions, { log: null, language })).map((each) => [each.id, each]),
  )
  return rows.flatMap((row) => {
    const asked = mandates.get(row.mandate)
    if (!asked) return []
    const { work, place, fields } = asked
    return [{ ...proposalOf(row), asked: { work, place, action: fields.action } }]
  })
}

import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows, type JsonRow } from '../insert-rows.ts'
import { type AnchoredFinding, type AnchoredPlace, keptQuote } from './anchor-places.ts'
import { recogniseFindings } from './recognise-findings.ts'

/** What is found is open; what was found before and is not any more, gone. */
export async function keepFindings(change: Change, anchored: readonly AnchoredFinding[]): Promise<void> {
  const found = await recogniseFindings(change, anchored)
  const ids = found.map(({ id }) => id)
  await sql`update finding set state = 'gone' where state = 'open' and not id = any(${ids}::text[])`.execute(
    change,
  )
  await change.deleteFrom('finding_place').where('finding', 'in', arrayOf(ids)).execute()
  const known = await change.selectFrom('finding').select('id').where('id', 'in', arrayOf(ids)).execute()
  const knownIds = new Set(known.map(({ id }) => id))
  const rows = found.map(findingRow)
  await insertRows(
    change,
    'finding',
    rows.filter(({ id }) => !knownIds.has(id)),
  )
  await renew(
    change,
    rows.filter(({ id }) => knownIds.has(id)),
  )
  await insertRows(
    change,
    'finding_place',
    found.flatMap(({ id, places }) => places.map((place, index) => placeRow(id, place, index + 1))),
  )
}

const arrayOf = (ids: string[]) => sql<string>`(select unnest(${ids}::text[]))`

type FindingRow = JsonRow & { id: string }

function findingRow({ id, finding: { code, params } }: AnchoredFinding, index: number): FindingRow {
  return { id, code, params, state: 'open', position: index + 1 }
}

/** Numbers that a finding states may be others now: «3 of the 7 texts beside it». */
async function renew(change: Change, rows: readonly FindingRow[]): Promise<void> {
  await sql`
    update finding f set params = n.params, position = n.position, state = 'open'
    from jsonb_populate_recordset(null::finding, ${JSON.stringify(rows)}::jsonb) n
    where n.id = f.id and (f.params, f.position, f.state) is distinct from (n.params, n.position, 'open')`.execute(
    change,
  )
}

function placeRow(finding: string, { text, place, quote, before, after }: AnchoredPlace, position: number) {
  const { expression, revision } = text
  return {
    ...{ finding, position, expression, revision, order: place.work, eid: place.eId },
    span_start: place.span?.start ?? null,
    span_end: place.span?.end ?? null,
    first_line: place.sourceLines?.[0] ?? null,
    last_line: place.sourceLines?.[1] ?? null,
    ...{ quote: keptQuote(quote), before, after },
  }
}

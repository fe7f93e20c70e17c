// The paragraphs of mandates in every language that is held, as people verified them.
import type { LanguageTag, ProposedReading } from '@qarar/core'
import { type Clause, fieldsOfMandate, verifiedText } from '@qarar/register'
import type { PlacedReading } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { verifiedIn } from '../decisions/place-readings.ts'
import { heldAt } from '../register/as-of.ts'

type Clauses = Partial<Record<LanguageTag, Clause>>

/** By mandate; of two texts in one language the newer one. */
export async function clausesOf(
  db: Database,
  mandates: readonly string[],
  log: number | null,
): Promise<Map<string, Clauses>> {
  const rows = await readRows(db, mandates, log)
  const readings = await readingsOf(db, rows, log)
  const clauses = new Map<string, Clauses>()
  for (const row of rows) {
    const { language, mandate } = row
    const clause = clauseOf(row, readings.get(row.expression) ?? [])
    if (language && clause) clauses.set(mandate, { [language]: clause, ...clauses.get(mandate) })
  }
  return clauses
}

async function readRows(db: Database, mandates: readonly string[], log: number | null) {
  if (mandates.length === 0) return []
  return db
    .selectFrom('mandate_place_at as p')
    .innerJoin('followed_at as f', 'f.revision', 'p.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select(['p.mandate', 'p.act', 'p.item', 'p.revision', 'f.publication', 'f.expression', 'e.language'])
    .select(['e.manifestation', 'g.work as order', 'g.eid as eId', 'g.part', 'g.number', 'g.marker'])
    .select(['g.acts', 'g.text', 'g.span_start', 'g.span_end', 'g.proposed_readings'])
    .where(isAny('p.mandate', mandates))
    .where(heldAt('p', log))
    .where(heldAt('f', log))
    .orderBy('e.created_at', 'desc')
    .execute()
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

/** Where a text is shown from. */
type ShownRow = Pick<Row, 'expression' | 'publication' | 'language' | 'manifestation'> & {
  revision: string | null
}

/** Requests that are asked about at once: the annex of a large report has very many. */
const atOnce = 5000

/** The same paragraphs in a language of the same publication, whether or not a request was read in it there; by mandate. */
export async function alignedTexts(
  db: Database,
  mandates: readonly string[],
  { language, log }: { language: LanguageTag; log: number | null },
): Promise<Map<string, Pick<Clause, 'text' | 'doubtful'>>> {
  const found: (readonly [string, Pick<Clause, 'text' | 'doubtful'>])[] = []
  for (let start = 0; start < mandates.length; start += atOnce) {
    const rows = await alignedRows(db, mandates.slice(start, start + atOnce), { language, log })
    const readings = await readingsOf(db, rows, log)
    for (const row of rows) found.push([row.mandate, wordsIn(row, readings.get(row.expression) ?? [])])
  }
  return new Map(found)
}

const alignedRows = (
  db: Database,
  mandates: readonly string[],
  { language, log }: { language: LanguageTag; log: number | null },
) =>
  db
    .selectFrom('mandate_place_at as p')
    .innerJoin('followed_at as f', 'f.revision', 'p.revision')
    .innerJoin('paragraph as o', (join) =>
      join.onRef('o.revision', '=', 'p.revision').onRef('o.position', '=', 'p.position'),
    )
    .innerJoin('followed_at as t', 't.publication', 'f.publication')
    .innerJoin('expression as e', 'e.id', 't.expression')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 't.revision').onRef('g.work', '=', 'o.work').onRef('g.eid', '=', 'o.eid'),
    )
    .select(['p.mandate', 't.publication', 't.expression', 't.revision', 'e.language', 'e.manifestation'])
    .select(['g.text', 'g.span_start', 'g.proposed_readings'])
    .where(isAny('p.mandate', mandates))
    .where('e.language', '=', language)
    .where(heldAt('p', log))
    .where(heldAt('f', log))
    .where(heldAt('t', log))
    .orderBy('e.created_at')
    .execute()

/** As one value: a statement has room for 65,535. */
const isAny = (column: string, values: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${[...values]}::text[])`

/** Verified readings by expression: a text is loaded only where somebody verified something in it. */
async function readingsOf(
  db: Database,
  rows: readonly ShownRow[],
  log: number | null,
): Promise<Map<string, PlacedReading[]>> {
  const texts = new Map(rows.map((row) => [row.expression, row]))
  const placed = new Map<string, PlacedReading[]>()
  for (const [id, { publication, language, revision, manifestation }] of texts) {
    if (manifestation === null || revision === null) continue
    const shown = { id, publication, language, revision, manifestation }
    placed.set(id, (await verifiedIn(db, shown, log)).placed)
  }
  return placed
}

function clauseOf(row: Row, readings: readonly PlacedReading[]): Clause | null {
  const { act, item, acts, order, publication, expression, language, eId, part, number, marker } = row
  const said = acts[act - 1]
  const asked = said?.mandates[item - 1]
  if (!said || !asked || order === null) return null
  return {
    place: { publication, expression, language, order, eId, part, number, marker },
    fields: fieldsOfMandate(said, asked),
    ...wordsIn(row, readings),
  }
}

/** As people verified them, and which of them nobody has. */
const wordsIn = (
  row: Pick<Row, 'text' | 'span_start' | 'language' | 'proposed_readings'>,
  readings: readonly PlacedReading[],
): Pick<Clause, 'text' | 'doubtful'> => ({
  text: verifiedText(row.text, row.span_start, readings, row.language),
  doubtful: row.proposed_readings.filter(isOpen(readings)).map((proposal) => wordsOf(proposal, row)),
})

/** Nobody has answered it. */
const isOpen =
  (readings: readonly PlacedReading[]) =>
  ({ span }: ProposedReading) =>
    !readings.some((reading) => reading.span.start < span.end && span.start < reading.span.end)

const wordsOf = ({ span }: ProposedReading, { text, span_start }: Pick<Row, 'text' | 'span_start'>) =>
  text.slice(span.start - span_start, span.end - span_start)

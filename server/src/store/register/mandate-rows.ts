// Versions of mandates as the contract has them.
import type { LanguageTag } from '@qarar/core'
import { addresseeClassesOf, dueOf } from '@qarar/register'
import type { CurrentOwner, MandatePlace, RegisterMandate } from '@qarar/register/contract'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../database.ts'
import { reportFactsOf } from '../life/report-facts.ts'
import type { MandateVersionTable } from '../schema/register-tables.ts'
import { heldAt } from './as-of.ts'
import { type PlacedWords, placesInLanguage } from './places-in-language.ts'
import { statusesOf } from './statuses-of.ts'

export type VersionRow = Selectable<MandateVersionTable>

export interface View {
  log: number | null
  asOf?: string | undefined
  /** The words in this language, where a listed text has them. */
  language?: LanguageTag | undefined
  /** Texts, too, are called as their versions in this language are: lists do, what is written of them does not. */
  named?: boolean
  /** Only what they are judged by: neither where they stand nor who sees to them. */
  isBare?: boolean
}

export async function mandateRows(
  db: Database,
  versions: readonly VersionRow[],
  { log, asOf, language, named = false, isBare = false }: View,
): Promise<RegisterMandate[]> {
  const ids = versions.map(({ mandate }) => mandate)
  const [statuses, reports, owners, places, words] = await Promise.all([
    statusesOf(db, ids, { log, asOf }),
    reportFactsOf(db, ids, { log, asOf }),
    isBare ? new Map<string, CurrentOwner>() : ownersOf(db, ids, log),
    isBare ? new Map<string, MandatePlace>() : placesOf(db, versions, log),
    language ? placesInLanguage(db, ids, language, log) : new Map(),
  ])
  return versions.map((row) => {
    const inLanguage = words.get(row.mandate)
    const read = row.state === 'proposed' ? inLanguage?.fields : undefined
    const fields = read ?? row.fields
    return {
      ...{
        id: row.mandate,
        version: Number(row.log),
        state: row.state,
        ...namedIn(row, named ? inLanguage : undefined),
      },
      place: inLanguage?.place ?? places.get(row.mandate) ?? null,
      ...{ fields, classes: addresseeClassesOf(fields.addressees) },
      due: read ? dueOf(read) : { session: row.due_session, date: row.due_date },
      statuses: statuses.get(row.mandate) ?? [],
      reports: reports.get(row.mandate) ?? [],
      owner: owners.get(row.mandate) ?? null,
    }
  })
}

function workOf({ work: id, symbol, title, organisation, organ, session, date }: VersionRow) {
  return { id, symbol, title, organisation, organ, session, date }
}

/** The text as its version in the reader's language is called; as it is followed where that says nothing else. */
function namedIn(row: VersionRow, there: PlacedWords | undefined) {
  const work = workOf(row)
  const symbol = there?.symbol ?? work.symbol
  const title = there?.title ?? work.title
  const other = work.symbol !== null && symbol !== work.symbol ? { otherSymbol: work.symbol } : {}
  return { work: { ...work, symbol, title }, ...other }
}

async function ownersOf(db: Database, mandates: readonly string[], log: number | null) {
  if (mandates.length === 0) return new Map<string, CurrentOwner>()
  const rows = await db
    .selectFrom('assignment as a')
    .select(['a.mandate', 'a.post', 'a.person', 'a.due_by as by'])
    .where(sql<boolean>`a.mandate = any(${mandates}::text[])`)
    .where(heldAt('a', log))
    .execute()
  return new Map(
    rows.flatMap(({ mandate, post, ...owner }) =>
      post === null ? [] : [[mandate, { post, ...owner }] as const],
    ),
  )
}

/** In the text as it was followed then: what is shown of a mandate does not change afterwards. */
async function placesOf(
  db: Database,
  versions: readonly VersionRow[],
  log: number | null,
): Promise<Map<string, MandatePlace>> {
  const placed = versions.filter(({ revision }) => revision !== null)
  if (placed.length === 0) return new Map()
  const of = (name: 'mandate' | 'revision' | 'position') => placed.map((row) => row[name])
  const { rows } = await sql<MandatePlace & { mandate: string; order: number | null }>`
    select seen.mandate, f.publication, f.expression, f.language, g.work as "order", g.eid as "eId", g.part, g.number, g.marker
    from unnest(${of('mandate')}::text[], ${of('revision')}::text[], ${of('position')}::int[])
      as seen (mandate, revision, position)
    join paragraph g on g.revision = seen.revision and g.position = seen.position
    join (
      select f.revision, f.publication, f.expression, e.language
      from followed_at f join expression e on e.id = f.expression
      where f.revision = any(${[...new Set(of('revision'))]}::text[]) and ${heldAt('f', log)} offset 0
    ) f on f.revision = seen.revision`.execute(db)
  return new Map(
    rows.flatMap(({ mandate, order, ...place }) =>
      order === null ? [] : [[mandate, { ...place, order }] as const],
    ),
  )
}

// Which mandates a revision has: those that were known before, and new ones for the rest.
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import { matchDecided, type OpenRead } from './match-decided.ts'
import { keyOf, matchMandates, type PlacedMandate, placedIn } from './match-mandates.ts'
import { readMandates } from './read-mandates.ts'

/** By `keyOf`. */
type Placed = ReadonlyMap<string, PlacedMandate>
type KnownIds = ReadonlyMap<string, string>

/** Under `lockChanges`. A revision that was followed before keeps its places but in works that are others now. */
export async function placeMandates(change: Change, revision: string, log: number): Promise<void> {
  const paragraphs = await readMandates(change, revision)
  const reads = paragraphs.flatMap(({ work, mandates }) => mandates.map((read) => ({ ...read, work })))
  const before = await placedIn(change, revision)
  const kept = keptOf(reads, before)
  if (kept.size === reads.length && kept.size === before.size) return
  const known = await matchMandates(change, revision, paragraphs, kept)
  for (const [key, mandate] of await movedAlong(change, revision, reads, before, known))
    known.set(key, mandate)
  const taken = new Set(known.values())
  const left = reads.filter((read) => !kept.has(keyOf(read)))
  const open = openReads(left, known, await goneOf(change, taken))
  for (const [read, id] of await matchDecided(change, revision, open, taken)) known.set(keyOf(read), id)
  await endPlaces(change, revision, new Set(kept.values()), log)
  await insertPlaces(change, revision, left, known, log)
}

function keptOf(reads: readonly OpenRead[], before: Placed): KnownIds {
  return new Map(
    reads.flatMap((read) => {
      const place = before.get(keyOf(read))
      return place?.work === read.work ? [[keyOf(read), place.mandate] as const] : []
    }),
  )
}

/** Those whose work is another one now go along with it, unless another text has them in another work still. */
async function movedAlong(
  change: Change,
  revision: string,
  reads: readonly OpenRead[],
  before: Placed,
  known: KnownIds,
): Promise<[string, string][]> {
  const taken = new Set(known.values())
  const open = reads.flatMap((read) => {
    const place = known.has(keyOf(read)) ? undefined : before.get(keyOf(read))
    return place && !taken.has(place.mandate) ? { key: keyOf(read), id: place.mandate, work: read.work } : []
  })
  const elsewhere = await worksElsewhere(
    change,
    revision,
    open.map(({ id }) => id),
  )
  return open
    .filter(({ id, work }) => (elsewhere.get(id) ?? []).every((other) => other === work))
    .map(({ key, id }) => [key, id])
}

/** Of mandates, the works in which other listed texts have them. */
async function worksElsewhere(
  change: Change,
  revision: string,
  mandates: readonly string[],
): Promise<Map<string, string[]>> {
  if (mandates.length === 0) return new Map()
  const rows = await change
    .selectFrom('mandate_place as p')
    .innerJoin('followed as f', 'f.revision', 'p.revision')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .innerJoin('work_expression as x', (join) =>
      join.onRef('x.revision', '=', 'g.revision').onRef('x.order', '=', 'g.work'),
    )
    .select(['p.mandate', 'x.work'])
    .where('p.mandate', 'in', mandates)
    .where('p.revision', '<>', revision)
    .execute()
  const works = Map.groupBy(rows, ({ mandate }) => mandate)
  return new Map([...works].map(([mandate, all]) => [mandate, all.map(({ work }) => work)]))
}

/** Mandates that no text had any more, and nobody had decided about. */
async function goneOf(change: Change, mandates: ReadonlySet<string>): Promise<Set<string>> {
  if (mandates.size === 0) return new Set()
  const rows = await change
    .selectFrom('mandate_version')
    .select('mandate')
    .where('mandate', 'in', [...mandates])
    .where('upto', 'is', null)
    .where('state', '=', 'gone')
    .execute()
  return new Set(rows.map(({ mandate }) => mandate))
}

/** What no other reading leads to, or only to a mandate that was gone: in between a person may have added it. */
function openReads(reads: readonly OpenRead[], known: KnownIds, gone: ReadonlySet<string>): OpenRead[] {
  return reads.filter((read) => {
    const id = known.get(keyOf(read))
    return id === undefined || gone.has(id)
  })
}

async function endPlaces(
  change: Change,
  revision: string,
  kept: ReadonlySet<string>,
  log: number,
): Promise<void> {
  await change
    .updateTable('mandate_place_at')
    .set({ upto: String(log) })
    .where('revision', '=', revision)
    .where('upto', 'is', null)
    .where(sql<boolean>`mandate <> all(${[...kept]}::text[])`)
    .execute()
}

async function insertPlaces(
  change: Change,
  revision: string,
  reads: readonly OpenRead[],
  known: KnownIds,
  log: number,
): Promise<void> {
  const places = reads.map((read) => {
    const { position, act, item, work } = read
    const mandate = known.get(keyOf(read)) ?? newId('mandate')
    return { revision, position, act, item, mandate, work, log, upto: null }
  })
  const added = places.filter((_, index) => !known.has(keyOf(reads[index] as OpenRead)))
  const rows = added.map(({ mandate, work }) => ({ id: mandate, work }))
  await insertRows(change, 'mandate', rows)
  await insertRows(change, 'mandate_place_at', places)
}

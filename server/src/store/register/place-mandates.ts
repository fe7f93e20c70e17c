// Which mandates a revision has: those that were known by another reading of the file, by another file or in another
// language, and new ones for the rest.
import { alignParagraphs } from '@qarar/core/link/versions/align-paragraphs.ts'
import { pairMandates } from '@qarar/core/link/versions/mandate-keys.ts'
import { sourceMapOf } from '@qarar/core/repair/source-map.ts'
import { matchPlaces, matchWords } from '@qarar/register'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { unpackSourceMap } from '../import/pack-source-map.ts'
import { insertRows, type JsonRow } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import { matchDecided, type OpenRead } from './match-decided.ts'
import { type AskingParagraph, type ReadMandate, readMandates } from './read-mandates.ts'

/** Keyed by `place:item`, see `keyOf`. */
type KnownIds = Map<string, string>

interface Basis {
  revision: string
  sameFile: boolean
  sameLanguage: boolean
}

/** Under `lockChanges`. A revision that was followed before keeps its places, unless its works are others now. */
export async function placeMandates(change: Change, revision: string, log: number): Promise<void> {
  const paragraphs = await readMandates(change, revision)
  if (await isPlaced(change, revision, paragraphs)) return
  await endPlaces(change, revision, log)
  const known: KnownIds = new Map()
  const taken = new Set<string>()
  const count = paragraphs.reduce((sum, { mandates }) => sum + mandates.length, 0)
  for (const basis of await listBases(change, revision, paragraphs)) {
    if (known.size === count) break
    const before = await idsIn(change, basis.revision)
    for (const [key, same] of await matchOf(basis)(change, revision, basis.revision)) {
      const id = before.get(same)
      if (id === undefined || known.has(key) || taken.has(id)) continue
      known.set(key, id)
      taken.add(id)
    }
  }
  const open = openReads(paragraphs, known, await goneOf(change, taken))
  for (const [read, id] of await matchDecided(change, revision, open, taken)) known.set(keyOf(read), id)
  await insertPlaces(change, revision, paragraphs, known, log)
}

function matchOf({ sameFile, sameLanguage }: Basis) {
  if (sameFile) return matchInFile
  return sameLanguage ? matchByWords : matchInText
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
function openReads(
  paragraphs: readonly AskingParagraph[],
  known: KnownIds,
  gone: ReadonlySet<string>,
): OpenRead[] {
  const reads = paragraphs.flatMap(({ work, mandates }) => mandates.map((read) => ({ ...read, work })))
  return reads.filter((read) => {
    const id = known.get(keyOf(read))
    return id === undefined || gone.has(id)
  })
}

async function endPlaces(change: Change, revision: string, log: number): Promise<void> {
  await change
    .updateTable('mandate_place_at')
    .set({ upto: String(log) })
    .where('revision', '=', revision)
    .where('upto', 'is', null)
    .execute()
}

const keyOf = ({ position, act, item }: Pick<ReadMandate, 'position' | 'act' | 'item'>) =>
  `${position}:${act}:${item}`

async function isPlaced(change: Change, revision: string, paragraphs: AskingParagraph[]): Promise<boolean> {
  const rows = await change
    .selectFrom('mandate_place as p')
    .innerJoin('mandate as m', 'm.id', 'p.mandate')
    .select(['p.position', 'm.work'])
    .where('p.revision', '=', revision)
    .execute()
  const count = paragraphs.reduce((sum, { mandates }) => sum + mandates.length, 0)
  const workAt = new Map(paragraphs.map(({ position, work }) => [position, work]))
  return rows.length === count && rows.every(({ position, work }) => workAt.get(position) === work)
}

/**
 * Other revisions with mandates of these works: of the same file first, then those that are listed, then those that were;
 * newest first.
 */
async function listBases(change: Change, revision: string, paragraphs: AskingParagraph[]): Promise<Basis[]> {
  const works = [...new Set(paragraphs.map(({ work }) => work))]
  if (works.length === 0) return []
  const { rows } = await sql<Basis>`
    select r.id as revision, m.id = own.id as "sameFile",
      coalesce(e.language = own.language, e.id = own.expression) as "sameLanguage"
    from revision r join manifestation m on m.id = r.manifestation join expression e on e.id = m.expression,
      (select om.id, om.expression, oe.language from revision o join manifestation om on om.id = o.manifestation
        join expression oe on oe.id = om.expression where o.id = ${revision}) own
    where r.id <> ${revision}
      and exists (select from work_expression x where x.revision = r.id and x.work = any(${works}))
      and exists (select from mandate_place p where p.revision = r.id)
    order by "sameFile" desc, exists (select from followed f where f.revision = r.id) desc, r.read_at desc, r.id
  `.execute(change)
  return rows
}

async function idsIn(change: Change, revision: string): Promise<KnownIds> {
  const rows = await change
    .selectFrom('mandate_place')
    .select(['position', 'act', 'item', 'mandate'])
    .where('revision', '=', revision)
    .execute()
  return new Map(rows.map((row) => [keyOf(row), row.mandate]))
}

/** Under other rules the same words of the file are the same mandate. */
async function matchInFile(change: Change, revision: string, basis: string): Promise<[string, string][]> {
  const [after, before] = [await placesInFile(change, revision), await placesInFile(change, basis)]
  return [...matchPlaces(before, after)].map(([{ key }, other]) => [key, other.key])
}

async function placesInFile(change: Change, revision: string) {
  const { text, source_map } = await change
    .selectFrom('revision')
    .select(['text', 'source_map'])
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const map = sourceMapOf(unpackSourceMap(text, source_map))
  const mandates = (await readMandates(change, revision)).flatMap((paragraph) => paragraph.mandates)
  return mandates.map((read) => {
    const ranges = [read.said.span, read.mandate.action.span].flatMap(({ start, end }) =>
      map.ranges(start, end),
    )
    return { key: keyOf(read), ranges: ranges.map(({ from, to }) => [from, to] as const) }
  })
}

/** Another file: what is asked in each work, in the same words or nearly so, wherever it stands by now. */
async function matchByWords(change: Change, revision: string, basis: string): Promise<[string, string][]> {
  const [after, before] = [await readMandates(change, revision), await readMandates(change, basis)]
  const beforeOf = Map.groupBy(before, ({ work }) => work)
  return [...Map.groupBy(after, ({ work }) => work)].flatMap(([work, paragraphs]) => {
    const asked = (all: AskingParagraph[] = []) => all.flatMap(({ mandates }) => mandates)
    const matched = matchWords(asked(beforeOf.get(work)), asked(paragraphs))
    return [...matched].map(([one, other]) => [keyOf(one), keyOf(other)] as [string, string])
  })
}

/** Another language: paragraph beside paragraph of the same work. */
async function matchInText(change: Change, revision: string, basis: string): Promise<[string, string][]> {
  const [after, before] = await Promise.all([
    readMandates(change, revision, { all: true }),
    readMandates(change, basis, { all: true }),
  ])
  const basisOf = Map.groupBy(before, ({ work }) => work)
  return [...Map.groupBy(after, ({ work }) => work)].flatMap(([work, paragraphs]) =>
    alignParagraphs(paragraphs, basisOf.get(work) ?? []).flatMap(([one, other]) =>
      one && other ? pairs(one.mandates, other.mandates) : [],
    ),
  )
}

function pairs(after: ReadMandate[], before: ReadMandate[]): [string, string][] {
  const key = (all: ReadMandate[]) => new Map(all.map((read) => [read.mandate, keyOf(read)]))
  const [keys, others] = [key(after), key(before)]
  const paired = pairMandates([...keys.keys()], [...others.keys()])
  return paired.map(([one, other]) => [keys.get(one) as string, others.get(other) as string])
}

async function insertPlaces(
  change: Change,
  revision: string,
  paragraphs: AskingParagraph[],
  known: KnownIds,
  log: number,
): Promise<void> {
  const added: JsonRow[] = []
  const places = paragraphs.flatMap(({ work, mandates }) =>
    mandates.map(({ position, act, item }) => {
      const id = known.get(keyOf({ position, act, item })) ?? newId('mandate')
      if (!known.has(keyOf({ position, act, item }))) added.push({ id, work })
      return { revision, position, act, item, mandate: id, log, upto: null }
    }),
  )
  await insertRows(change, 'mandate', added)
  await insertRows(change, 'mandate_place_at', places)
}

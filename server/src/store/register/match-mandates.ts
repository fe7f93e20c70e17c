// Which mandates the requests of a revision are: by another reading of the file, by another file, in another language.
import { alignParagraphs } from '@qarar/core/link/versions/align-paragraphs.ts'
import { pairMandates } from '@qarar/core/link/versions/mandate-keys.ts'
import { sourceMapOf } from '@qarar/core/repair/source-map.ts'
import { matchPlaces, matchWords } from '@qarar/register'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { unpackSourceMap } from '../import/pack-source-map.ts'
import { type AskingParagraph, type ReadMandate, readMandates } from './read-mandates.ts'

/** Where a mandate was said, and in which work it counted there. */
export interface PlacedMandate {
  mandate: string
  work: string
}

/** Request of the revision, what it is elsewhere, and whether the two are in the same work. */
interface Match {
  key: string
  known: PlacedMandate
  sameWork: boolean
}

interface Basis {
  revision: string
  sameFile: boolean
  sameLanguage: boolean
}

export const keyOf = ({ position, act, item }: Pick<ReadMandate, 'position' | 'act' | 'item'>) =>
  `${position}:${act}:${item}`

/** What a revision has by now, keyed by `keyOf`. */
export async function placedIn(change: Change, revision: string): Promise<Map<string, PlacedMandate>> {
  const rows = await change
    .selectFrom('mandate_place')
    .select(['position', 'act', 'item', 'mandate', 'work'])
    .where('revision', '=', revision)
    .execute()
  return new Map(rows.map(({ mandate, work, ...place }) => [keyOf(place), { mandate, work }]))
}

/**
 * By `keyOf`, those of `known` among them. Words of one work go before words that another reading of the same file had
 * in another work: rules that find a number make another work of the same words.
 */
export async function matchMandates(
  change: Change,
  revision: string,
  paragraphs: AskingParagraph[],
  known: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const matched = new Map(known)
  const taken = new Set(known.values())
  const take = ({ key, known: { mandate } }: Match) => {
    if (matched.has(key) || taken.has(mandate)) return
    matched.set(key, mandate)
    taken.add(mandate)
  }
  const elsewhere: Match[] = []
  const count = paragraphs.reduce((sum, { mandates }) => sum + mandates.length, 0)
  for (const basis of await listBases(change, revision, paragraphs)) {
    if (matched.size === count) break
    const matches = await matchesIn(change, revision, basis, paragraphs)
    for (const match of matches.filter(({ sameWork }) => sameWork)) take(match)
    elsewhere.push(...matches.filter(({ sameWork }) => !sameWork))
  }
  for (const match of elsewhere) take(match)
  return matched
}

async function matchesIn(
  change: Change,
  revision: string,
  basis: Basis,
  paragraphs: AskingParagraph[],
): Promise<Match[]> {
  const before = await placedIn(change, basis.revision)
  const reads = paragraphs.flatMap(({ work, mandates }) =>
    mandates.map((read) => [keyOf(read), work] as const),
  )
  const workAt = new Map(reads)
  return (await matchOf(basis)(change, revision, basis.revision)).flatMap(([key, same]) => {
    const known = before.get(same)
    return known ? { key, known, sameWork: known.work === workAt.get(key) } : []
  })
}

function matchOf({ sameFile, sameLanguage }: Basis) {
  if (sameFile) return matchInFile
  return sameLanguage ? matchByWords : matchInText
}

/**
 * Other revisions of the same file first, then those with mandates of these works: those that are listed, then those that
 * were; newest first.
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
      and (m.id = own.id
        or exists (select from work_expression x where x.revision = r.id and x.work = any(${works})))
      and exists (select from mandate_place p where p.revision = r.id)
    order by "sameFile" desc, exists (select from followed f where f.revision = r.id) desc, r.read_at desc, r.id
  `.execute(change)
  return rows
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

// Which mechanism a text means: that of its key; else the one that stood there, under a key that other rules gave it; else a
// new one.
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { sha256 } from '../import/fingerprint.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { declaredKinds } from './declared-kinds.ts'
import { heirsOf } from './heirs-of.ts'
import type { KnownPlace } from './keep-mentions.ts'
import { type ReadPlace, readPlaces } from './read-places.ts'
import { haveStood, placesInParagraphs, stoodBefore } from './standing-before.ts'

interface Known {
  kind: string
  organisation: string | null
  key: string
}

/** By what they are known by, in one string. */
type Keys = ReadonlyMap<string, Known>

/** Texts that are read now, and those that are read after them: what is held of either says nothing any more. */
interface Texts {
  now: readonly string[]
  later: readonly string[]
}

const keyOf = ({ kind, organisation, key }: Known) => JSON.stringify([kind, organisation, key])
const groupOf = ({ kind, organisation }: Omit<Known, 'key'>) => JSON.stringify([kind, organisation])

/** What texts name of kinds that some declaration reads, each with its mechanism, which is made where it is new. */
export async function knowMechanisms(
  change: Change,
  texts: Texts,
  at: () => Promise<number>,
): Promise<KnownPlace[]> {
  const places = placesOf(await readPlaces(change, texts.now))
  const keys = keysOf(places)
  const ids = await idsOf(change, keys)
  for (const find of [takeOver, makeNew]) {
    const fresh = new Map([...keys].filter(([known]) => !ids.has(known)))
    if (fresh.size === 0) break
    const open = places.filter(({ known }) => fresh.has(known))
    for (const [known, id] of await find(change, { fresh, open, texts, given: new Set(ids.values()), at }))
      ids.set(known, id)
  }
  return places.map(({ place, known }) => ({ ...place, mechanism: ids.get(known) as string }))
}

type Place = ReturnType<typeof placesOf>[number]

function placesOf(read: readonly ReadPlace[]) {
  const kinds = new Map(declaredKinds().flatMap(({ id, reads }) => reads.map((each) => [each, id] as const)))
  return read.flatMap((place) => {
    const kind = kinds.get(place.kind)
    if (kind === undefined) return []
    const own = { kind, organisation: place.organisation, key: place.key }
    return [{ place, own, known: keyOf(own) }]
  })
}

const keysOf = (places: readonly Place[]): Keys => new Map(places.map(({ known, own }) => [known, own]))

/** Of those that the store knows: by their own keys, else by keys that they took over. */
async function idsOf(change: Change, keys: Keys): Promise<Map<string, string>> {
  const { rows } = await sql<Known & { id: string }>`
    select id, kind, organisation, key from mechanism
    where key = any(${[...new Set([...keys.values()].map(({ key }) => key))]}::text[])`.execute(change)
  const own = new Map(rows.map(({ id, ...known }) => [keyOf(known), id]))
  const others = [...keys.keys()].filter((known) => !own.has(known))
  return new Map([...own, ...(await idsTakenOver(change, others))].filter(([known]) => keys.has(known)))
}

async function idsTakenOver(change: Change, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const hashes = new Map(keys.map((known) => [sha256(known), known]))
  const { rows } = await sql<{ hash: string; id: string }>`
    select k.key as hash, k.value as id from log l cross join lateral jsonb_each_text(l.details -> 'keys') k
    where l.what = 'follow-mechanisms' and k.key = any(${[...hashes.keys()]}::text[]) order by l.number`.execute(
    change,
  )
  return new Map(rows.map(({ hash, id }) => [hashes.get(hash) as string, id]))
}

interface Fresh {
  fresh: Keys
  open: readonly Place[]
  texts: Texts
  /** Mechanisms whose keys are still read. */
  given: ReadonlySet<string>
  at: () => Promise<number>
}

/**
 * By keys, mechanisms that stood in the same places and that nothing names by a key of theirs any more; by those of texts that
 * are read later too, so that it is the same whichever are read first. Kept in the log, as the row of a mechanism is never
 * altered; by hashes, as it keeps no words of a text that may be removed.
 */
async function takeOver(change: Change, { open, texts, given }: Fresh): Promise<Map<string, string>> {
  const apart = [...texts.now, ...texts.later]
  if (!(await haveStood(change, apart))) return new Map()
  const later = placesOf(await readPlaces(change, texts.later))
  const coming = await idsOf(change, keysOf(later))
  const all = [...open, ...later.filter(({ known }) => !coming.has(known))]
  const read = all.map(({ place }) => place)
  const stillGiven = new Set([...given, ...coming.values()])
  const before = (await stoodBefore(change, read, apart)).map((each) => {
    const keyed = each.keyed || stillGiven.has(each.mechanism)
    return { ...each, keyed, group: groupOf(each) }
  })
  const spots = (await placesInParagraphs(change, read)).map((spot, index) => {
    const { known, own } = all[index] as Place
    return { ...spot, known, group: groupOf(own) }
  })
  const taken = heirsOf(spots, before)
  if (taken.size === 0) return taken
  const keys = Object.fromEntries([...taken].map(([known, id]) => [sha256(known), id]))
  await appendLog(change, {
    ...{ by: 'qarar', what: 'follow-mechanisms', ids: [...new Set(taken.values())], details: { keys } },
  })
  return taken
}

async function makeNew(change: Change, { fresh, at }: Fresh): Promise<Map<string, string>> {
  const log = await at()
  const made = [...fresh].map(([known, own]) => ({ known, row: { id: newId('mechanism'), log, ...own } }))
  await insertRows(
    change,
    'mechanism',
    made.map(({ row }) => row),
  )
  return new Map(made.map(({ known, row }) => [known, row.id]))
}

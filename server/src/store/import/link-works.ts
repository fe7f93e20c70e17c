import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { type DecidedWork, decidedWorks } from '../decisions/decided-works.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import { type WorkIdentity, workIdentities } from './identity-keys.ts'

/** Says which works a revision has: those that are known, and new ones for the rest. Said anew when it moves. */
export async function linkWorks(change: Change, revision: string, publication: string): Promise<void> {
  const { organisation } = await change
    .selectFrom('publication')
    .select('organisation')
    .where('id', '=', publication)
    .executeTakeFirstOrThrow()
  const works = await change
    .selectFrom('revision_work')
    .select(['order', 'kind', 'number', 'organ', 'session'])
    .where('revision', '=', revision)
    .orderBy('order')
    .execute()
  const identities = workIdentities(works, organisation)
  const known = await findKnownWorks(change, identities, organisation, publication)
  const unknown = identities.filter((identity) => !known.has(keyOf(identity)))
  const added = unknown.map((identity) => ({
    id: newId('work'),
    ...workColumns(identity, organisation, publication),
  }))
  await insertRows(change, 'work', added)
  for (const [index, { id }] of added.entries()) known.set(keyOf(unknown[index] as WorkIdentity), id)
  const own = identities.map((identity) => known.get(keyOf(identity)) as string)
  const said = await decidedWorks(change, revision)
  const ids = await decideWorks(change, own, said, { works, publication })
  await change.deleteFrom('work_expression').where('revision', '=', revision).execute()
  const rows = works.map(({ order }, index) => ({ revision, order, work: ids[index] }))
  await insertRows(change, 'work_expression', rows)
}

interface Works {
  works: readonly { order: number; kind: string }[]
  publication: string
}

/** What a person said goes before what numbers say, but no two texts of a file are one work. */
async function decideWorks(
  change: Change,
  own: readonly string[],
  said: ReadonlyMap<number, DecidedWork>,
  { works, publication }: Works,
): Promise<string[]> {
  const ids = [...own]
  for (const [index, { order, kind }] of works.entries()) {
    const decided = said.get(order)
    if (decided && 'apart' in decided && decided.from === own[index])
      ids[index] = await workApart(change, { kind, place: `apart ${decided.apart}` }, publication)
  }
  for (const [index, { order }] of works.entries()) {
    const decided = said.get(order)
    if (decided && 'work' in decided && !ids.includes(decided.work)) ids[index] = decided.work
  }
  return ids
}

/** One that a person parted from another is a work of its own. */
async function workApart(
  change: Change,
  identity: { kind: string; place: string },
  publication: string,
): Promise<string> {
  const found = await change
    .selectFrom('work')
    .select('id')
    .where('publication', '=', publication)
    .where('place', '=', identity.place)
    .executeTakeFirst()
  if (found) return found.id
  const id = newId('work')
  await insertRows(change, 'work', [{ id, ...workColumns(identity, null, publication) }])
  return id
}

/** Those of the works that are held, by identity. */
async function findKnownWorks(
  change: Change,
  identities: WorkIdentity[],
  organisation: string | null,
  publication: string,
): Promise<Map<string, string>> {
  const numbers = identities.flatMap((identity) => ('number' in identity ? identity.number : []))
  const known = await change
    .selectFrom('work')
    .select(['id', 'kind', 'number', 'organ', 'session', 'place'])
    .where((is) =>
      is.or([
        is.and([is('organisation', '=', organisation), sql<boolean>`number = any(${numbers})`]),
        is('publication', '=', publication),
      ]),
    )
    .execute()
  return new Map(
    known.map(({ id, kind, number, organ, session, place }) => [
      keyOf(number ? { kind, number, organ, session } : { kind, place: place ?? '' }),
      id,
    ]),
  )
}

function keyOf(identity: WorkIdentity): string {
  if ('place' in identity) return `place ${identity.place}`
  const { kind, number, organ, session } = identity
  return JSON.stringify([kind, number, organ, session])
}

function workColumns(identity: WorkIdentity, organisation: string | null, publication: string) {
  const byNumber = { organisation: null, number: null, organ: null, session: null }
  if ('place' in identity) return { ...byNumber, ...identity, publication }
  return { ...identity, organisation, publication: null, place: null }
}

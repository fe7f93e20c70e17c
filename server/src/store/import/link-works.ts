import { sql } from 'kysely'
import type { Change } from '../database.ts'
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
  await change.deleteFrom('work_expression').where('revision', '=', revision).execute()
  await insertRows(
    change,
    'work_expression',
    works.map(({ order }, index) => ({
      revision,
      order,
      work: known.get(keyOf(identities[index] as WorkIdentity)),
    })),
  )
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

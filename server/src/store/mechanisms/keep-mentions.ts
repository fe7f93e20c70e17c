// Mentions as the listed texts have them, kept from one log entry to the next: what has not changed is not written again.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import { matchMentions } from './match-mentions.ts'
import type { ReadPlace } from './read-places.ts'

/** A place whose mechanism is known. */
export type KnownPlace = ReadPlace & { mechanism: string }

const columns = [
  ...(['mechanism', 'expression', 'revision', 'order', 'eid'] as const),
  ...(['position', 'name', 'span_start', 'span_end', 'stand', 'records'] as const),
]

/**
 * Of some expressions, in place of those before but for what is left as it was. Returns the mechanisms of which something is
 * other than it was.
 */
export async function keepMentions(
  change: Change,
  expressions: readonly string[],
  places: readonly KnownPlace[],
  at: () => Promise<number>,
  isLeft: (mention: Pick<Mention, 'mechanism' | 'revision'>) => boolean,
): Promise<Set<string>> {
  const known = await change
    .selectFrom('mechanism_mention')
    .selectAll()
    .where('expression', 'in', expressions)
    .where('upto', 'is', null)
    .orderBy('position')
    .orderBy('span_start')
    .execute()
  const matched = matchMentionsOf(expressions, known, places)
  const isSame = (place: KnownPlace) => {
    const before = matched.get(place)
    return before !== undefined && columns.every((column) => isDeepStrictEqual(before[column], place[column]))
  }
  const changed = places.filter((place) => !isSame(place))
  const staying = new Set(places.filter(isSame).map((place) => matched.get(place)?.id))
  const ended = known.filter((mention) => !staying.has(mention.id) && !isLeft(mention))
  if (changed.length + ended.length > 0) {
    const log = await at()
    await endMentions(
      change,
      ended.map(({ id }) => id),
      log,
    )
    const rows = changed.map((place) => ({
      ...{ id: matched.get(place)?.id ?? newId('mention'), log, upto: null },
      ...Object.fromEntries(columns.map((column) => [column, place[column]])),
    }))
    await insertRows(change, 'mechanism_mention', rows)
  }
  return new Set([...changed, ...ended].map(({ mechanism }) => mechanism))
}

type Mention = Omit<KnownPlace, 'stand' | 'kind' | 'key' | 'organisation'> & {
  id: string
  stand: string | null
}

function matchMentionsOf(
  expressions: readonly string[],
  known: readonly Mention[],
  places: readonly KnownPlace[],
): Map<KnownPlace, Mention> {
  const before = Map.groupBy(known, ({ expression }) => expression)
  const read = Map.groupBy(places, ({ expression }) => expression)
  return new Map(expressions.flatMap((id) => [...matchMentions(before.get(id) ?? [], read.get(id) ?? [])]))
}

async function endMentions(change: Change, ids: readonly string[], log: number): Promise<void> {
  await sql`update mechanism_mention set upto = ${log} where upto is null and id = any(${[...ids]}::text[])`.execute(
    change,
  )
}

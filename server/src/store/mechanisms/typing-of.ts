import type { Typing } from '@qarar/register'
import type { KindRecord, MechanismKindDeclaration, RecordValues } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { recordTypeIn } from './declared-kinds.ts'
import { listsOf } from './given-values.ts'
import { isKept } from './held-mechanisms.ts'
import { withAddedEntries } from './list-kinds.ts'
import { titleOf, titleOfBefore } from './title-of.ts'

/** What has to be known to read values of a mechanism's records: its lists, and what other fields may name. */
export async function typingOf(
  db: Database,
  mechanism: string,
  kind: MechanismKindDeclaration,
  type: KindRecord,
): Promise<Omit<Typing, 'language'>> {
  const has = (wanted: string) => type.fields.some((field) => field.type === wanted)
  const named = new Map<string, Map<string, string>>()
  for (const field of type.fields)
    if (field.type === 'record' && field.record !== undefined)
      named.set(field.id, await recordsByTitle(db, mechanism, kind.id, field.record))
  const documents = has('document') ? await publicationsBySymbol(db) : new Map<string, string>()
  const held = has('mechanism') || has('mandate') ? await heldIds(db) : new Set<string>()
  return {
    list: listsOf(await withAddedEntries(db, kind)),
    find: (field, typed) => {
      if (field.type === 'record') return named.get(field.id)?.get(keyOf(typed)) ?? null
      if (field.type === 'document') return documents.get(keyOf(typed)) ?? null
      return held.has(typed) ? typed : null
    },
  }
}

const keyOf = (words: string) => words.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()

/** By their ids, and by what they are called where only one is called so. */
async function recordsByTitle(
  db: Database,
  mechanism: string,
  kind: string,
  type: string,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('mechanism_record as r')
    .select(['r.id', 'r.data'])
    .where('r.mechanism', '=', mechanism)
    .where('r.type', '=', type)
    .where('r.upto', 'is', null)
    .where(isKept('r'))
    .execute()
  const declared = recordTypeIn(kind, type)
  const titled = rows.flatMap(({ id, data }) =>
    (declared ? [...titlesOf(declared, data)] : []).map((title) => ({ title, id })),
  )
  const alone = [...Map.groupBy(titled, ({ title }) => title)].flatMap(([title, [row, ...others]]) =>
    row === undefined || others.length > 0 || title === '' ? [] : [[title, row.id] as const],
  )
  return new Map([...alone, ...rows.map(({ id }) => [keyOf(id), id] as const)])
}

/** A file that was written before names it as was usual then. */
const titlesOf = (type: KindRecord, values: RecordValues) =>
  new Set([titleOf(type, values), titleOfBefore(type, values)].map(keyOf))

async function publicationsBySymbol(db: Database): Promise<Map<string, string>> {
  const rows = await db.selectFrom('publication').select(['id', 'symbol']).execute()
  return new Map(
    rows.flatMap(({ id, symbol }) => [
      [keyOf(id), id] as const,
      ...(symbol === null ? [] : [[keyOf(symbol), id] as const]),
    ]),
  )
}

async function heldIds(db: Database): Promise<Set<string>> {
  const { rows } = await sql<{
    id: string
  }>`select id from mechanism union all select id from mandate`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

import { kindFaultSentence } from '@qarar/register'
import type {
  KindWords,
  ListedKind,
  MechanismKindDeclaration,
  MechanismKindsPage,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import { kindsInUse } from '../../kinds/read-kinds.ts'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { inTime } from '../register/in-time.ts'
import { declaredKinds } from './declared-kinds.ts'
import { allValues, counting, heldMechanisms } from './held-mechanisms.ts'

interface Counted {
  kind: string
  mechanisms: number
  waiting: number
}

/** All that are declared, and those of which the store has mechanisms though nothing declares them any more. */
export const listKinds = (db: Database): Promise<MechanismKindsPage> =>
  onceByLog(db, 'kinds', () => readKinds(db))

function readKinds(db: Database): Promise<MechanismKindsPage> {
  return inTime(db, async (read) => {
    const counted = new Map((await countKinds(read)).map((each) => [each.kind, each]))
    const entries = await addedEntries(read)
    const declared = declaredKinds().map((kind): ListedKind => {
      const { mechanisms = 0, waiting = 0 } = counted.get(kind.id) ?? {}
      return { declaration: withEntries(kind, entries), declared: true, mechanisms, waiting }
    })
    const known = new Set(declared.map(({ declaration }) => declaration.id))
    const lost = [...counted.values()].filter(({ kind }) => !known.has(kind))
    return { kinds: [...declared, ...(await lostKinds(read, lost))], faults: faultsTold() }
  })
}

async function countKinds(db: Database): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with ${heldMechanisms(null)}
    select h.kind, count(*)::int as mechanisms,
      count(*) filter (where h.state = 'proposed' or exists (
        select from parts p join mechanism_record r on r.mechanism = p.id
        where p.whole = h.id and r.upto is null and r.state = 'proposed'))::int as waiting
    from held h where h.state in ${counting} group by h.kind order by h.kind`.execute(db)
  return rows
}

interface AddedEntry {
  kind: string
  list: string
  id: string
  words: KindWords
}

/** A kind with what people added to its lists. */
export const withAddedEntries = async (db: Database, kind: MechanismKindDeclaration) =>
  withEntries(kind, await addedEntries(db))

async function addedEntries(db: Database): Promise<AddedEntry[]> {
  return db
    .selectFrom('mechanism_list_entry')
    .select(['kind', 'list', 'id', 'words'])
    .orderBy('log')
    .execute()
}

/** Lists with what people added to them. */
function withEntries(kind: MechanismKindDeclaration, added: readonly AddedEntry[]): MechanismKindDeclaration {
  const own = added.filter((entry) => entry.kind === kind.id)
  if (own.length === 0) return kind
  const lists = Object.entries(kind.lists).map(([list, declared]) => {
    const more = own.filter((entry) => entry.list === list).map(({ id, words }) => ({ id, words }))
    return [list, { ...declared, entries: [...declared.entries, ...more] }]
  })
  return { ...kind, lists: Object.fromEntries(lists) }
}

/** What can be told of a kind without its declaration: the types of its records and their fields, by their ids. */
async function lostKinds(db: Database, lost: readonly Counted[]): Promise<ListedKind[]> {
  if (lost.length === 0) return []
  const { rows } = await sql<LostType & { kind: string }>`
    select m.kind, r.type, array_agg(distinct field order by field) as fields,
      coalesce(array_agg(distinct field) filter (where r.sensitive ? field), '{}') as sensitive
    from mechanism m join mechanism_record r on r.mechanism = m.id and r.upto is null
    cross join lateral jsonb_object_keys(${allValues('r')}) field
    where m.kind = any(${lost.map(({ kind }) => kind)}::text[]) group by 1, 2 order by 1, 2`.execute(db)
  return lost.map(({ kind, ...counted }) => {
    const records = rows.filter((row) => row.kind === kind)
    return { declaration: plainKind(kind, records), declared: false, ...counted }
  })
}

interface LostType {
  type: string
  fields: string[]
  /** Those that were marked so while it was declared stay masked. */
  sensitive: string[]
}

const calledBy = (id: string): KindWords => ({ ar: id, en: id, fr: id })

function plainKind(id: string, types: readonly LostType[]): MechanismKindDeclaration {
  const records = types.map(({ type, fields, sensitive }) => ({
    ...{ id: type, one: calledBy(type), many: calledBy(type), title: fields.slice(0, 1) },
    fields: fields.map((field) => ({
      ...{
        id: field,
        type: 'text' as const,
        words: calledBy(field),
        required: false,
        sensitive: sensitive.includes(field),
        everyYear: false,
      },
    })),
  }))
  return {
    ...{ id, one: calledBy(id), many: calledBy(id), help: calledBy(id), reads: [], order: 1000, records },
    ...{ lists: {}, answers: [], picture: { of: 'timeline', record: types[0]?.type ?? 'state' } },
    chapter: { heading: calledBy(id), answers: [], records: types.map(({ type }) => type) },
  }
}

/** A declaration with a mistake is left out alone. */
const faultsTold = () =>
  kindsInUse().faults.map(({ file, fault }) => ({ file, message: kindFaultSentence(fault, 'en', file) }))

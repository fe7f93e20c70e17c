// Records that the texts propose, kept from one log entry to the next; what a person decided is never written over.

import { isDeepStrictEqual } from 'node:util'
import type { ReadRecord, StatedDate } from '@qarar/core'
import { lastDayOf } from '@qarar/register'
import type { DateValue, MechanismStand, RecordValues } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import { recordTypeIn } from './declared-kinds.ts'
import { derivedColumns } from './derived-columns.ts'
import { heldMechanisms } from './held-mechanisms.ts'
import { valuesOfReading } from './values-of-reading.ts'

interface Mentioned {
  id: string
  mechanism: string
  kind: string
  /** The paragraph, whatever language it is in. */
  place: string
  /** False: no text that is listed has it any more. */
  current: boolean
  stand: MechanismStand | null
  records: ReadRecord[]
  dates: StatedDate[]
  head: StatedDate[]
  text: string
}

interface Proposal {
  type: string
  values: RecordValues
  mechanism: string
  kind: string
  mention: string
  /** Which of those of the mention it is. */
  source: string
  quote: string
}

/** Of all mentions of some mechanisms; what is proposed of one paragraph in several languages is proposed once. */
export async function keepProposals(
  change: Change,
  mechanisms: readonly string[],
  at: () => Promise<number>,
): Promise<void> {
  if (mechanisms.length === 0) return
  const mentions = await mentionsOf(change, mechanisms)
  const places = new Map(mentions.map(({ id, mechanism, place }) => [id, `${mechanism} ${place}`]))
  const slotOf = ({ mention, source }: Pick<Proposal, 'mention' | 'source'>) =>
    `${places.get(mention)} ${source}`
  const known = new Map((await standing(change, mechanisms)).map((row) => [slotOf(row), row]))
  const proposed = new Map(
    mentions
      .filter(({ current }) => current)
      .flatMap(proposalsOf)
      .reverse()
      .map((proposal) => [slotOf(proposal), proposal]),
  )
  const said = await saidOfParts(change, mechanisms)
  const isOpen = (slot: string) => known.get(slot)?.state === 'proposed' || !said.has(slot)
  const changed = [...proposed].filter(
    ([slot, proposal]) => isOpen(slot) && isOther(known.get(slot), proposal),
  )
  const gone = [...known].filter(([slot, { state }]) => state === 'proposed' && !proposed.has(slot))
  if (changed.length + gone.length === 0) return
  const log = await at()
  const before = changed.flatMap(([slot]) => known.get(slot)?.id ?? [])
  await endRecords(change, [...before, ...gone.map(([, { id }]) => id)], log)
  await insertRows(
    change,
    'mechanism_record',
    changed.map(([slot, proposal]) => rowOf(proposal, known.get(slot)?.id ?? newId('record'), log)),
  )
  await insertRows(
    change,
    'mechanism_record',
    gone.map(([, row]) => ({ ...row, state: 'gone', log, upto: null })),
  )
}

type Standing = Awaited<ReturnType<typeof standing>>[number]

/** Where nothing stands, or a proposal says something else. */
const isOther = (known: Standing | undefined, { values, mention, quote }: Proposal) =>
  known === undefined ||
  known.state === 'gone' ||
  (known.state === 'proposed' &&
    !(known.mention === mention && known.quote === quote && isDeepStrictEqual(known.data, values)))

const standing = async (change: Change, mechanisms: readonly string[]) => {
  const rows = await change
    .selectFrom('mechanism_record')
    .selectAll()
    .where('mechanism', 'in', mechanisms)
    .where('mention', 'is not', null)
    .where('upto', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, mention: row.mention as string, source: row.source as string }))
}

export async function endRecords(change: Change, ids: readonly string[], log: number): Promise<void> {
  await sql`update mechanism_record set upto = ${log} where upto is null and id = any(${[...ids]}::text[])`.execute(
    change,
  )
}

function rowOf({ mechanism, kind, type, values, mention, source, quote }: Proposal, id: string, log: number) {
  return {
    ...{ id, log, upto: null, mechanism, type, state: 'proposed', data: values, evidence: [] },
    ...{ mention, source, quote, origin: 'text' },
    ...derivedColumns({ mechanism, kind, type, values, evidence: [] }),
  }
}

/** Of a mention `t` and the work `x` of its text. */
const placeOf = sql`coalesce(x.work, t.revision || '/' || t."order") || '/' || t.eid`

/** What people said of records of those that were merged with these, where these are named in their place now. */
async function saidOfParts(change: Change, mechanisms: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ slot: string }>`
    with ${heldMechanisms(null)}
    select o.id || ' ' || ${placeOf} || ' ' || d.source as slot
    from parts o join parts p on p.whole = o.whole and p.id <> o.id
    join mechanism_record d on d.mechanism = p.id and d.upto is null and d.state not in ('proposed', 'gone')
    join lateral (select * from mechanism_mention where id = d.mention order by log desc limit 1) t on t.upto is not null
    left join work_expression x on x.revision = t.revision and x."order" = t."order"
    where o.id = any(${[...mechanisms]}::text[])`.execute(change)
  return new Set(rows.map(({ slot }) => slot))
}

/** The last of each mention, so that one that comes back is known again. */
async function mentionsOf(change: Change, mechanisms: readonly string[]): Promise<Mentioned[]> {
  const { rows } = await sql<Mentioned>`
    select t.id, t.mechanism, m.kind, ${placeOf} as place,
      t.upto is null as current, t.stand, t.records, w.dates, r.publication -> 'dates' as head, left(g.text, 2000) as text
    from (
      select distinct on (id) * from mechanism_mention where mechanism = any(${[...mechanisms]}::text[])
      order by id, log desc
    ) t
    join mechanism m on m.id = t.mechanism
    join expression e on e.id = t.expression
    join revision r on r.id = t.revision
    join revision_work w on w.revision = t.revision and w."order" = t."order"
    join paragraph g on g.revision = t.revision and g.position = t.position
    left join work_expression x on x.revision = t.revision and x."order" = t."order"
    order by t.mechanism, e.created_at, e.id, t.position, t.span_start, t.id`.execute(change)
  return rows
}

function proposalsOf({ id, mechanism, kind, stand, records, text, ...at }: Mentioned): Proposal[] {
  const common = { mechanism, kind, mention: id, quote: text }
  const read = records.flatMap(({ type, values }, index) => {
    const declared = recordTypeIn(kind, type)
    const held = declared ? valuesOfReading(declared, values) : {}
    const source = `${type}:${index + 1}`
    return Object.keys(held).length === 0 ? [] : [{ ...common, type, values: held, source }]
  })
  if (stand === null) return read
  const date = dateOf(at)
  const values: RecordValues = date === null ? { stand } : { stand, date }
  return [{ ...common, type: 'state', values, source: `state:${stand}` }, ...read]
}

/** Of the text: the day on which it says so. */
function dateOf({ dates, head }: Pick<Mentioned, 'dates' | 'head'>): DateValue | null {
  const stated = [...dates, ...head].find(({ calendar }) => calendar === 'gregorian')
  const value = stated === undefined ? null : lastDayOf(stated.value)
  return stated === undefined || value === null
    ? null
    : { value, calendar: 'gregorian', printed: stated.text.slice(0, 200) }
}

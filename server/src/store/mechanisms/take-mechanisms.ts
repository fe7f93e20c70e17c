// A file of mechanisms with their records, taken all together: what is wrong says where, and then nothing is kept.
import { partyGiven, recordTypeOf } from '@qarar/register'
import type {
  GivenEvidence,
  MechanismFields,
  MechanismsFile,
  MechanismsTaken,
  ParagraphCalled,
  WrittenMechanism,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { refusal, StoreError } from '../store-error.ts'
import { addMechanism } from './add-mechanism.ts'
import { addRecord } from './add-record.ts'
import { decideMechanism } from './decide-mechanism.ts'
import { kindCalled } from './declared-kinds.ts'
import { heldMechanisms, nameOf } from './held-mechanisms.ts'
import { mechanismNow } from './mechanism-now.ts'
import { type PlaceCalled, type PlacesCalled, paragraphsCalled } from './paragraph-called.ts'

type WrittenRecord = WrittenMechanism['records'][number]

interface Taking {
  organisation: string | null
  by: string
  /** What the file calls its mechanisms, and the records of the one that is taken. */
  ids: Map<string, string>
  /** Of all paragraphs that the file names. */
  placeOf: PlacesCalled
}

export function takeMechanisms(
  db: Database,
  { organisation, mechanisms, by }: MechanismsFile & { by: string },
): Promise<MechanismsTaken> {
  return changeStore(db, async (change) => {
    const taking: Taking = {
      ...{ organisation: organisation?.trim().toLowerCase() || null, by, ids: new Map() },
      placeOf: await paragraphsCalled(change, mechanisms.flatMap(calledIn)),
    }
    const answer: MechanismsTaken = { taken: [], left: [] }
    for (const [at, written] of mechanisms.entries())
      await told(`mechanisms › ${at + 1}`, () => takeOne(change, written, taking, answer))
    return answer
  })
}

/** Paragraphs that a mechanism of the file names itself, as proofs, and as the place of a mandate. */
const calledIn = ({ kind, paragraphs, records }: WrittenMechanism): ParagraphCalled[] => [
  ...paragraphs,
  ...records.flatMap(({ type, paragraph, values }) => [
    ...(paragraph ? [paragraph] : []),
    ...Object.entries(values).flatMap(([field, value]) =>
      typeof value === 'string' && fieldType({ kind, type, field }) === 'mandate'
        ? (placeTyped(value) ?? [])
        : [],
    ),
  ]),
]

/** What is refused says where in the file it stands. */
async function told<Result>(where: string, take: () => Promise<Result>): Promise<Result> {
  try {
    return await take()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw refusal(error.code, `${where}: ${error.message}`, error.reason, error.faults)
  }
}

async function takeOne(change: Change, written: WrittenMechanism, taking: Taking, answer: MechanismsTaken) {
  const { kind, records } = written
  const fields = fieldsOf(written)
  const proposed = await proposedAs(change, written, taking)
  const held = proposed.find(({ state }) => state !== 'proposed')
  if (held) {
    if (written.id) taking.ids.set(written.id, held.id)
    answer.left.push({ id: held.id, kind, name: held.name })
    return
  }
  const id = await keepMechanism(change, { kind, fields, proposed: proposed.map((each) => each.id) }, taking)
  if (written.id) taking.ids.set(written.id, id)
  const own = { ...taking, ids: new Map(taking.ids) }
  for (const [at, record] of records.entries())
    await told(`records › ${at + 1} (${record.type})`, () =>
      takeRecord(change, { mechanism: id, written, record }, own),
    )
  answer.taken.push({ id, kind, name: nameIn(fields) ?? id, records: records.length })
}

const nameIn = ({ names, aliases }: MechanismFields) => names.en ?? names.ar ?? names.fr ?? aliases[0]

function fieldsOf({ names, aliases, body, mandate, seat }: WrittenMechanism): MechanismFields {
  const given = body === null ? null : partyGiven(body)
  const id = given === null || given.startsWith('name:') ? null : given
  return {
    names,
    aliases,
    mandate,
    seat,
    body: body === null ? null : { id, text: body.replace(/^name:/, '') },
  }
}

/** Of its kind and organisation: what people keep by one of its names, and what texts propose by one or in its paragraphs. */
async function proposedAs(
  change: Change,
  { kind, names, aliases, paragraphs }: WrittenMechanism,
  { organisation, placeOf }: Taking,
) {
  const called = [...Object.values(names), ...aliases].flatMap((name) => name?.trim().toLowerCase() || [])
  const places = paragraphs.map(placeOf)
  const [works, eIds] = [places.map(({ work }) => work), places.map(({ eId }) => eId)]
  const { rows } = await sql<{ id: string; state: string; name: string }>`
    with ${heldMechanisms(null)}
    select h.id, h.state, ${nameOf('en', null)} as name from held h
    where h.kind = ${kind} and h.organisation is not distinct from ${organisation}
      and h.state in ('proposed', 'confirmed', 'edited', 'added') and (
        exists (select from jsonb_each_text(h.fields -> 'names') n where lower(n.value) = any(${called}::text[]))
        or h.state = 'proposed' and exists (
          select from mechanism_mention t
          left join work_expression x on x.revision = t.revision and x."order" = t."order"
          where t.mechanism = h.id and t.upto is null and (lower(t.name) = any(${called}::text[])
            or (x.work, t.eid) in (select work, eid from unnest(${works}::text[], ${eIds}::text[]) as p (work, eid)))))
    order by (select count(*) from mechanism_mention t where t.mechanism = h.id and t.upto is null) desc, h.id`.execute(
    change,
  )
  return rows
}

interface Keeping {
  kind: string
  fields: MechanismFields
  /** Ids of proposals that it is. */
  proposed: readonly string[]
}

/** The proposal that most paragraphs name becomes it; the others are it by other names. */
async function keepMechanism(
  change: Change,
  { kind, fields, proposed }: Keeping,
  { organisation, by }: Taking,
): Promise<string> {
  const [id, ...others] = proposed
  if (id === undefined) return (await addMechanism(change, { kind, organisation, fields, by })).id
  await decideMechanism(change, id, { kind: 'edited', version: await versionOf(change, id), fields, by })
  for (const other of others)
    await decideMechanism(change, other, {
      ...{ kind: 'merged', version: await versionOf(change, other), into: id, by },
    })
  return id
}

const versionOf = async (change: Change, id: string) => Number((await mechanismNow(change, id)).log)

interface OneRecord {
  mechanism: string
  written: WrittenMechanism
  record: WrittenRecord
}

async function takeRecord(
  change: Change,
  { mechanism, written, record }: OneRecord,
  { ids, by, placeOf }: Taking,
): Promise<void> {
  const { type, paragraph, document, values } = record
  const typed: Record<string, string | string[]> = {}
  for (const [field, value] of Object.entries(values))
    typed[field] = await withIds(change, { kind: written.kind, type, field, value }, { ids, placeOf })
  const evidence: GivenEvidence[] = document === undefined ? [] : [{ kind: 'document', text: document }]
  if (paragraph) evidence.push(proofOf(placeOf(paragraph)))
  const given = { type, values: {}, typed, language: written.language, evidence, by }
  const added = await addRecord(change, mechanism, given)
  if (record.id !== undefined) ids.set(record.id, added.id)
}

const proofOf = ({ publication, order, eId }: PlaceCalled): GivenEvidence => ({
  ...{ kind: 'paragraph', publication, order, eId },
})

interface Field {
  kind: string
  type: string
  field: string
}

function fieldType({ kind, type, field }: Field): string | undefined {
  const declared = kindCalled(kind)
  return declared && recordTypeOf(declared, type)?.fields.find(({ id }) => id === field)?.type
}

/** What the file calls a record or mechanism by, and the paragraph of a mandate, as the ids that the store gave them. */
async function withIds(
  change: Change,
  { value, ...field }: Field & { value: string | string[] },
  { ids, placeOf }: Pick<Taking, 'ids' | 'placeOf'>,
): Promise<string | string[]> {
  if (typeof value !== 'string') return value
  const of = fieldType(field)
  if (of === 'record' || of === 'mechanism') return ids.get(value) ?? value
  const called = of === 'mandate' ? placeTyped(value) : null
  return called ? ((await firstMandate(change, placeOf(called))) ?? value) : value
}

/** «7/1-NAV §3». */
function placeTyped(typed: string): ParagraphCalled | null {
  const [, symbol, paragraph] = /^(.+?)\s*§\s*(.+)$/.exec(typed) ?? []
  return symbol && paragraph ? { symbol, paragraph } : null
}

/** The first mandate of a paragraph. */
async function firstMandate(
  change: Change,
  { publication, order, eId }: PlaceCalled,
): Promise<string | undefined> {
  const { rows } = await sql<{ mandate: string }>`
    select p.mandate from expression e
    join paragraph g on g.revision = e.revision and g.work = ${order} and g.eid = ${eId}
    join mandate_place p on p.revision = g.revision and p.position = g.position
    where e.publication = ${publication} and e.state = 'listed' order by e.created_at, e.id, p.act, p.item limit 1`.execute(
    change,
  )
  return rows[0]?.mandate
}

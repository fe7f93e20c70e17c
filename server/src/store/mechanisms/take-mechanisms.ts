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
import { addRecord, twinOf } from './add-record.ts'
import { decideMechanism } from './decide-mechanism.ts'
import { kindCalled } from './declared-kinds.ts'
import { type KnownMechanism, type Match, matchWritten, type WrittenWithPlaces } from './match-written.ts'
import { mechanismNow } from './mechanism-now.ts'
import { type PlaceCalled, type PlacesCalled, paragraphsCalled } from './paragraph-called.ts'

type WrittenRecord = WrittenMechanism['records'][number]

interface Taking {
  organisation: string | null
  by: string
  /** What the file calls its mechanisms, and the records of the one that is taken. */
  ids: Map<string, string>
  /** Those that were taken, by kind and name. */
  named: Map<string, { id: string; name: string }>
  /** Of all paragraphs that the file names. */
  placeOf: PlacesCalled
}

export function takeMechanisms(
  db: Database,
  { organisation, mechanisms, again, by }: MechanismsFile & { by: string },
): Promise<MechanismsTaken> {
  return changeStore(db, async (change) => {
    const taking: Taking = {
      ...{ organisation: organisation?.trim().toLowerCase() || null, by },
      ...{ ids: new Map(), named: new Map() },
      placeOf: await paragraphsCalled(change, mechanisms.flatMap(calledIn)),
    }
    const answer: MechanismsTaken = { taken: [], left: [] }
    const placed: WrittenWithPlaces[] = []
    for (const [at, written] of mechanisms.entries())
      placed.push(
        await told(whereIn(at), async () => ({ written, places: written.paragraphs.map(taking.placeOf) })),
      )
    const matches = await matchWritten(change, placed, taking.organisation, again)
    for (const [at, match] of matches.entries())
      await told(whereIn(at), () => takeOne(change, match, taking, answer))
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

const whereIn = (at: number) => `mechanisms › ${at + 1}`

/** What is refused says where in the file it stands. */
async function told<Result>(where: string, take: () => Promise<Result>): Promise<Result> {
  try {
    return await take()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw refusal(error.code, `${where}: ${error.message}`, error.reason, error.faults)
  }
}

async function takeOne(change: Change, match: Match, taking: Taking, answer: MechanismsTaken) {
  const { written, proposals } = match
  const { kind, records } = written
  const fields = fieldsOf(written)
  const held = match.held ?? takenByName(fields, kind, taking)
  if (held) {
    if (written.id) taking.ids.set(written.id, held.id)
    answer.left.push({ id: held.id, kind, name: held.name, ...refusalOf(match.held) })
    return
  }
  const id = await keepMechanism(change, { kind, fields, proposed: proposals }, taking)
  const isRevived = proposals.some(({ refused }) => refused)
  if (written.id) taking.ids.set(written.id, id)
  for (const name of namesIn(fields)) taking.named.set(`${kind} ${name.toLowerCase()}`, { id, name })
  const own = { ...taking, ids: new Map(taking.ids) }
  for (const [at, record] of records.entries())
    await told(`records › ${at + 1} (${record.type})`, () =>
      takeRecord(change, { mechanism: id, written, record, isRevived }, own),
    )
  answer.taken.push({
    ...{ id, kind, name: nameIn(fields) ?? id, records: records.length },
    proposals: proposals.map((each) => ({ id: each.id, name: each.name })),
  })
}

const refusalOf = (held: Match['held']) => (held?.refused ? { refused: { reason: held.reason } } : {})

/** The same one a second time in the file. */
const takenByName = (fields: MechanismFields, kind: string, { named }: Taking) =>
  namesIn(fields).flatMap((name) => named.get(`${kind} ${name.toLowerCase()}`) ?? [])[0]

const namesIn = ({ names }: MechanismFields) => Object.values(names).flatMap((name) => name?.trim() || [])

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

interface Keeping {
  kind: string
  fields: MechanismFields
  /** Proposals that it is, and what was rejected and is taken all the same. */
  proposed: readonly KnownMechanism[]
}

/** The proposal that most paragraphs name becomes it; the others are it by other names. */
async function keepMechanism(
  change: Change,
  { kind, fields, proposed }: Keeping,
  { organisation, by }: Taking,
): Promise<string> {
  for (const each of proposed) if (each.state === 'rejected') await reviveMechanism(change, each.id, by)
  const [id, ...others] = proposed.map((each) => each.id)
  if (id === undefined) return (await addMechanism(change, { kind, organisation, fields, by })).id
  await decideMechanism(change, id, { kind: 'edited', version: await versionOf(change, id), fields, by })
  for (const other of others)
    await decideMechanism(change, other, {
      ...{ kind: 'merged', version: await versionOf(change, other), into: id, by },
    })
  return id
}

/** The word that refused it is taken back: its history keeps it, with its reason. */
async function reviveMechanism(change: Change, id: string, by: string): Promise<void> {
  const version = await versionOf(change, id)
  await decideMechanism(change, id, {
    kind: 'withdrawn',
    version,
    reason: 'Taken from a file all the same.',
    by,
  })
}

const versionOf = async (change: Change, id: string) => Number((await mechanismNow(change, id)).log)

interface OneRecord {
  mechanism: string
  written: WrittenMechanism
  record: WrittenRecord
  /** What was taken before may stand there still. */
  isRevived: boolean
}

async function takeRecord(
  change: Change,
  { mechanism, written, record, isRevived }: OneRecord,
  { ids, by, placeOf }: Taking,
): Promise<void> {
  const { type, paragraph, document, values } = record
  const typed: Record<string, string | string[]> = {}
  for (const [field, value] of Object.entries(values))
    typed[field] = await withIds(change, { kind: written.kind, type, field, value }, { ids, placeOf })
  const evidence: GivenEvidence[] = document === undefined ? [] : [{ kind: 'document', text: document }]
  if (paragraph) evidence.push(proofOf(placeOf(paragraph)))
  const given = { type, values: {}, typed, language: written.language, evidence, by }
  const twin = isRevived ? await twinOf(change, mechanism, given) : null
  const id = twin ?? (await addRecord(change, mechanism, given)).id
  if (record.id !== undefined) ids.set(record.id, id)
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

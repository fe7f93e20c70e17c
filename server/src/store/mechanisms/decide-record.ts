// A person's word on a record: it is so, it is so otherwise, it is not so, or it counts no more.

import type { LanguageTag } from '@qarar/core'
import type {
  KindRecord,
  MechanismKindDeclaration,
  NewRecordDecision,
  RecordState,
  RecordValues,
} from '@qarar/register/contract'
import { liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { declaredType, refuseProofs, sensitiveIn } from './add-record.ts'
import { refuseUnkept } from './check-all.ts'
import { missingIn, readGiven, refuseFaults } from './given-values.ts'
import { isKept } from './held-mechanisms.ts'
import { type RecordNow, recordSeen } from './mechanism-now.ts'
import type { Answered } from './mechanism-queries.ts'
import { refuseDoubled } from './refuse-doubled.ts'
import { typingOf } from './typing-of.ts'
import { type RecordToWrite, writeRecords } from './write-records.ts'

/** Throws where it has changed since the person saw it. */
export function decideRecord(
  db: Database,
  id: string,
  { by, ...said }: NewRecordDecision & { by: string },
): Promise<Answered> {
  return changeStore(db, async (change) => {
    const now = await recordSeen(change, id, said.version)
    const word = await wordOf(change, now, said)
    const { kind, mechanism, type, mention, source, quote, origin, evidence } = now
    const record: RecordToWrite = {
      ...{ id, mechanism, kind, type, evidence, mention, source, quote, origin, values: allValues(now) },
      ...{ reason: null, ...word },
    }
    const sensitive = new Set(Object.keys(now.sensitive ?? {}).filter((field) => field !== ''))
    const fields = word.fields ?? sensitive
    const version = await writeRecords(change, [withoutFields(record)], fields, { by, what: 'decide-record' })
    return { id, version }
  })
}

interface Word extends Partial<Pick<RecordToWrite, 'values' | 'evidence' | 'reason'>> {
  state: RecordState
  /** Sensitive fields of its type, where the type was looked at. */
  fields?: ReadonlySet<string>
}

const withoutFields = ({ fields: _, ...record }: RecordToWrite & { fields?: unknown }): RecordToWrite =>
  record

async function wordOf(change: Change, now: RecordNow, said: NewRecordDecision): Promise<Word> {
  const reason = 'reason' in said ? (said.reason?.trim() ?? null) : null
  if (reason !== null) refuseControls(reason, 'reason')
  switch (said.kind) {
    case 'confirmed': {
      refuseState(now, ['proposed'])
      const { kind, type } = declaredType(now.kind, now.type)
      const { language = 'en' } = said
      await refuseWrong(change, now, { kind, type, language }, allValues(now))
      if (!said.doubled) await refuseDoubled(change, now, { kind, type, language }, allValues(now))
      return { state: 'confirmed', fields: sensitiveIn(type) }
    }
    case 'edited':
      return edit(change, now, said)
    case 'rejected':
      refuseState(now, ['proposed'])
      await refuseNamed(change, now.id)
      return { state: 'rejected', reason }
    case 'withdrawn':
      await refuseNamed(change, now.id)
      return { ...(await wordBefore(change, now)), reason }
  }
}

function refuseState({ id, state }: RecordNow, wanted: readonly RecordNow['state'][]): void {
  if (wanted.includes(state)) return
  throw refusal(
    'not-applicable',
    `Record ${id} is ${state}: ${wanted.includes('proposed') && wanted.length === 1 ? 'edit it, or take that back' : 'take that back first'}.`,
    'record-not-live',
  )
}

/** What others are a part of, or answer, does not go from under them. */
async function refuseNamed(change: Change, id: string): Promise<void> {
  const others = await change
    .selectFrom('mechanism_record as r')
    .select('r.id')
    .where(sql<boolean>`r.names @> array[${id}]`)
    .where('r.upto', 'is', null)
    .where(isKept('r'))
    .limit(5)
    .execute()
  if (others.length === 0) return
  const named = others.map((other) => other.id).join(', ')
  throw refusal(
    'not-applicable',
    `Other records name record ${id} (${named}): take them back first.`,
    'record-named',
  )
}

async function edit(
  change: Change,
  now: RecordNow,
  { without, evidence, doubled, ...given }: Extract<NewRecordDecision, { kind: 'edited' }>,
): Promise<Word> {
  refuseState(now, liveStates)
  const { kind, type } = declaredType(now.kind, now.type)
  const read = readGiven(type, given, await typingOf(change, now.mechanism, kind, type))
  const blank = Object.entries(given.typed).flatMap(([field, typed]) =>
    [typed].flat().every((part) => part.trim() === '') ? field : [],
  )
  const kept = Object.entries(allValues(now)).filter(([field]) => ![...without, ...blank].includes(field))
  const values = { ...Object.fromEntries(kept), ...read.values }
  refuseFaults([...read.faults, ...missingIn(type, values, read.faults)], type, given.language)
  await refuseWrong(change, now, { kind, type, language: given.language }, values)
  if (now.state === 'proposed' && !doubled)
    await refuseDoubled(change, now, { kind, type, language: given.language }, values)
  if (evidence) await refuseProofs(change, evidence)
  const state = now.origin === 'text' ? 'edited' : 'added'
  return { state, values, fields: sensitiveIn(type), ...(evidence ? { evidence } : {}) }
}

interface Declared {
  kind: MechanismKindDeclaration
  type: KindRecord
  language: LanguageTag
}

/** Throws where it may not be kept so. */
async function refuseWrong(
  change: Change,
  { id, mechanism }: RecordNow,
  { kind, type, language }: Declared,
  values: RecordValues,
): Promise<void> {
  refuseFaults(missingIn(type, values), type, language)
  const { list } = await typingOf(change, mechanism, kind, type)
  await refuseUnkept(change, { mechanism, kind, type, list, language }, { id, type: type.id, values })
}

/** With the sensitive ones, which go on to a row of the same kind. */
function allValues({ data, sensitive }: RecordNow): RecordValues {
  const hidden = Object.entries(sensitive ?? {}).filter(([field]) => field !== '')
  return { ...data, ...Object.fromEntries(hidden) }
}

/** What the texts propose is a proposal again; what a person added counts no more. */
async function wordBefore(change: Change, now: RecordNow): Promise<Word> {
  if (now.state === 'proposed' || now.state === 'withdrawn')
    throw refusal(
      'not-applicable',
      `Record ${now.id} is ${now.state}: there is nothing to take back.`,
      'record-not-live',
    )
  if (now.origin !== 'text') return { state: 'withdrawn' }
  const proposed = await change
    .selectFrom('mechanism_record')
    .select(['data'])
    .where('id', '=', now.id)
    .where('state', '=', 'proposed')
    .orderBy('log', 'desc')
    .executeTakeFirst()
  return { state: 'proposed', values: proposed?.data ?? now.data, evidence: [] }
}

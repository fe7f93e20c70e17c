import type { KindRecord, MechanismKindDeclaration, NewRecord } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { newId } from '../new-id.ts'
import { refuseUnplaced } from '../register/record-status.ts'
import { refuseEvidence } from '../register/refuse-status.ts'
import { refusal } from '../store-error.ts'
import { refuseUnkept } from './check-all.ts'
import { kindCalled, recordTypeIn } from './declared-kinds.ts'
import { type GivenValues, missingIn, readGiven, refuseFaults } from './given-values.ts'
import { allValues, isKept } from './held-mechanisms.ts'
import { mechanismNow, refuseNotLive } from './mechanism-now.ts'
import type { Answered } from './mechanism-queries.ts'
import { typingOf } from './typing-of.ts'
import { writeRecords } from './write-records.ts'

export function addRecord(
  db: Database,
  mechanism: string,
  { by, type: called, evidence, ...given }: NewRecord & { by: string },
): Promise<Answered> {
  return changeStore(db, async (change) => {
    const { kind, type, typing, values, faults } = await readNew(change, mechanism, called, given)
    refuseFaults([...faults, ...missingIn(type, values, faults)], type, given.language)
    await refuseProofs(change, evidence)
    const id = newId('record')
    const { language } = given
    const checking = { mechanism, kind, type, list: typing.list, language }
    await refuseUnkept(change, checking, { id, type: type.id, values })
    const record = {
      ...{ id, mechanism, kind: kind.id, type: type.id, state: 'added' as const, values, evidence },
      ...{ mention: null, source: null, quote: null, origin: 'person' as const, reason: null },
    }
    return {
      id,
      version: await writeRecords(change, [record], sensitiveIn(type), { by, what: 'add-records' }),
    }
  })
}

async function readNew(change: Change, mechanism: string, called: string, given: GivenValues) {
  const now = await mechanismNow(change, mechanism)
  refuseNotLive(now)
  const { kind, type } = declaredType(now.kind, called)
  const typing = await typingOf(change, mechanism, kind, type)
  return { kind, type, typing, ...readGiven(type, given, typing) }
}

/** A record that a person keeps there with the very same values; null: none. */
export async function twinOf(
  change: Change,
  mechanism: string,
  { type: called, evidence: _, ...given }: NewRecord,
): Promise<string | null> {
  const { type, values } = await readNew(change, mechanism, called, given)
  const { rows } = await sql<{ id: string }>`
    select id from mechanism_record r where r.mechanism = ${mechanism} and r.type = ${type.id} and r.upto is null
      and ${isKept('r')} and ${allValues('r')} = ${JSON.stringify(values)}::jsonb
    order by id limit 1`.execute(change)
  return rows[0]?.id ?? null
}

export const sensitiveIn = ({ fields }: KindRecord): ReadonlySet<string> =>
  new Set(fields.filter(({ sensitive }) => sensitive).map(({ id }) => id))

/** Throws where nothing declares it any more: what there is of it is kept and shown. */
export function declaredType(
  kind: string,
  type: string,
): { kind: MechanismKindDeclaration; type: KindRecord } {
  const declared = kindCalled(kind)
  if (!declared)
    throw refusal(
      'not-applicable',
      `The kind "${kind}" is declared no more: its records are kept as they are, and none is added or changed.`,
      'kind-gone',
    )
  const record = recordTypeIn(kind, type)
  if (record) return { kind: declared, type: record }
  const known = declared.records.map(({ id }) => id).join(', ')
  throw refusal(
    'not-applicable',
    `The kind "${kind}" has no records of the type "${type}"; it has ${known}.`,
    'no-such-type',
  )
}

export async function refuseProofs(change: Change, evidence: NewRecord['evidence']): Promise<void> {
  for (const each of evidence) {
    refuseEvidence(each)
    await refuseUnplaced(change, each)
  }
}

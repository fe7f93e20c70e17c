import type { LanguageTag } from '@qarar/core'
import { duplicateKey, recordFaultSentence, repeatedBy } from '@qarar/register'
import type { KindRecord, MechanismKindDeclaration, RecordValues } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { refusal } from '../store-error.ts'
import { allValues, heldMechanisms, isKept } from './held-mechanisms.ts'
import { type NameWords, nameAndDays } from './title-of.ts'
import { typingOf } from './typing-of.ts'

interface Declared {
  kind: MechanismKindDeclaration
  type: KindRecord
  language: LanguageTag
}

/** Throws where a kept record of the mechanism says all that this one does: kept twice, it would count twice. */
export async function refuseDoubled(
  change: Change,
  { id, mechanism }: { id: string; mechanism: string },
  { kind, type, language }: Declared,
  values: RecordValues,
): Promise<void> {
  const key = duplicateKey(type, values)
  if (key === null) return
  const kept = await keptOfType(change, mechanism, type.id)
  const same = kept.find((other) => other.id !== id && repeatedBy(type, other.values).includes(key))
  if (!same) return
  const words: NameWords = { ...(await typingOf(change, mechanism, kind, type)), language }
  const found = `${type.one[language]} ${same.id}: ${nameAndDays(type, same.values, words)}`
  const message = recordFaultSentence({ code: 'said-already', found }, language)
  throw refusal('not-applicable', message, 'record-doubled', [{ field: null, message }])
}

/** Of the mechanism, and of what was merged with it. */
async function keptOfType(change: Change, mechanism: string, type: string) {
  const { rows } = await sql<{ id: string; values: RecordValues }>`
    with ${heldMechanisms(null)}
    select r.id, ${allValues('r')} as values
    from parts own join parts p on p.whole = own.whole join mechanism_record r on r.mechanism = p.id
    where own.id = ${mechanism} and r.type = ${type} and r.upto is null and ${isKept('r')}
    order by r.log, r.id`.execute(change)
  return rows
}

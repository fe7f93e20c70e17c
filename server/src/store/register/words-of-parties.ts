import type { LanguageTag } from '@qarar/core'
import { addresseeKey } from '@qarar/register'
import type { MandateFields } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { isLive } from './docket-rows.ts'
import { placesInLanguage } from './places-in-language.ts'

/** Of so many mandates of a party one has its words in another language, or none is looked for any more. */
const looked = 5

interface Row {
  key: string
  mandate: string
  fields: MandateFields
}

/**
 * What parties that no list has are called in a language: as a text in it names whom a mandate of theirs addresses. The key
 * of such a party is its words in the language that came first.
 */
export async function wordsOfParties(
  db: Database,
  keys: readonly string[],
  language: LanguageTag | undefined,
): Promise<Map<string, string>> {
  const unlisted = keys.filter((key) => key.startsWith('name:'))
  if (language === undefined || unlisted.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select k.key, v.mandate, w.fields from unnest(${unlisted}::text[]) k (key)
    cross join lateral (
      select v.mandate, v.log from version_key v
      where ${isLive({ asOf: undefined, log: null })} and v.addressees && array[k.key]
      order by v.mandate limit ${looked}
    ) v
    join mandate_version w on w.mandate = v.mandate and w.log = v.log`.execute(db)
  const ids = [...new Set(rows.map(({ mandate }) => mandate))]
  const there = await placesInLanguage(db, ids, language, null)
  return new Map(
    rows.toReversed().flatMap(({ key, mandate, fields }) => {
      const words = sameAddressee(key, fields, there.get(mandate)?.fields)
      return words === null ? [] : [[key, words] as const]
    }),
  )
}

/** In the same place of the list: where one has more than the other, nobody knows who is who. */
function sameAddressee(key: string, own: MandateFields, other: MandateFields | undefined): string | null {
  if (other === undefined || own.addressees.length !== other.addressees.length) return null
  const at = own.addressees.findIndex((party) => addresseeKey(party) === key)
  return other.addressees[at]?.text ?? null
}

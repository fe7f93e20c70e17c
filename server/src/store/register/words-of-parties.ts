import { addresseeKey } from '@qarar/register'
import type { MandateFields } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { isLive } from './docket-rows.ts'
import type { View } from './mandate-rows.ts'
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
  { language, log, asOf }: Pick<View, 'language' | 'log' | 'asOf'>,
): Promise<Map<string, string>> {
  const unlisted = keys.filter((key) => key.startsWith('name:'))
  if (language === undefined || unlisted.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select k.key, v.mandate, w.fields from unnest(${unlisted}::text[]) k (key)
    cross join lateral (
      select v.mandate, v.log from version_key v
      where ${isLive({ asOf, log })} and v.addressees && array[k.key]
      order by v.mandate limit ${looked}
    ) v
    join mandate_version w on w.mandate = v.mandate and w.log = v.log`.execute(db)
  const ids = [...new Set(rows.map(({ mandate }) => mandate))]
  const there = await placesInLanguage(db, ids, language, log)
  return new Map(
    rows.toReversed().flatMap(({ key, mandate, fields }) => {
      const words = sameAddressee(key, fields, there.get(mandate)?.fields)
      return words === null ? [] : [[key, words] as const]
    }),
  )
}

/** Who is who is known only where each language names one party that no list has, beside the same listed ones. */
export function sameAddressee(
  key: string,
  own: MandateFields,
  other: MandateFields | undefined,
): string | null {
  const [here, there] = [unlistedOf(own), other && unlistedOf(other)]
  if (!here || !there || addresseeKey(here.party) !== key || here.beside !== there.beside) return null
  return there.party.text
}

/** The one that no list has, and the ids of the others; null where there are several or none. */
function unlistedOf({ addressees }: MandateFields) {
  const [party, another] = addressees.filter(({ id }) => id === null)
  if (!party || another) return null
  const ids = addressees.flatMap(({ id }) => id ?? [])
  return { party, beside: ids.sort().join(' ') }
}

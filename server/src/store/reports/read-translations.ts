import type { LanguageTag } from '@qarar/core'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'

/** By language and the exact words of the source. */
export type Translations = ReadonlyMap<LanguageTag, ReadonlyMap<string, string>>

export async function readTranslations(
  db: Database,
  volume: string,
  log: number | null,
): Promise<Translations> {
  const rows = await db
    .selectFrom('segment_text as s')
    .select(['s.language', 's.source', 's.text'])
    .where('s.volume', '=', volume)
    .where('s.text', 'is not', null)
    .where(heldAt('s', log))
    .execute()
  const byLanguage = Map.groupBy(rows, ({ language }) => language)
  return new Map(
    [...byLanguage].map(([language, all]) => [
      language,
      new Map(all.map(({ source, text }) => [source, text as string])),
    ]),
  )
}

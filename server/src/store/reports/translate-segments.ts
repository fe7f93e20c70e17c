import type { LanguageTag } from '@qarar/core'
import type { NewTranslations } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { linesOf } from '../letters/read-typed.ts'
import { heldAt } from '../register/as-of.ts'
import { refusal } from '../store-error.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenVolume } from './open-volume.ts'
import { keyOfWords } from './words-key.ts'

/** A person's translations of sentences of the volume, by their exact words. An empty one is taken back. */
export function translateSegments(
  db: Database,
  volume: string,
  given: NewTranslations & { by: string },
): Promise<{ segments: number }> {
  return changeStore(db, async (change) => {
    const { languages } = await getOpenVolume(change, volume)
    if (!languages.includes(given.language))
      throw refusal(
        'not-applicable',
        `The report is not in "${given.language}": it is in ${languages.join(', ')}.`,
        'other-language',
      )
    return { segments: await keepSegments(change, volume, given) }
  })
}

/** Under the lock, of an open volume. */
export async function keepSegments(
  change: Change,
  volume: string,
  { language, segments, by }: NewTranslations & { by: string },
): Promise<number> {
  const rows = segments.map(({ source, text }) => ({
    ...{ volume, language, source_key: keyOfWords(source), source },
    text: linesOf(text, 'translation'),
  }))
  const once = [...new Map(rows.map((row) => [row.source_key, row])).values()]
  const key = ['volume', 'language', 'source_key']
  await keepHeld(
    change,
    'segment_text',
    key,
    {
      by,
      what: 'translate-segments',
      ids: [volume, ...once.map((row) => row.source_key)],
    },
    once,
  )
  return once.length
}

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

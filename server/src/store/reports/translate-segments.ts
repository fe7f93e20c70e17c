import type { NewTranslations } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { linesOf } from '../letters/read-typed.ts'
import { refusal } from '../store-error.ts'
import { standingSources } from './awaiting-segments.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenVolume } from './open-volume.ts'
import { readTranslations } from './read-translations.ts'
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
  await refuseFrozen(change, volume, { language, segments: once })
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

/**
 * What a frozen item says in another language stays as it is, like all that it says. Words in it that wait for their
 * translation may still get it: nothing that it says changes.
 */
async function refuseFrozen(
  change: Change,
  volume: string,
  {
    language,
    segments,
  }: Pick<NewTranslations, 'language'> & { segments: { source: string; text: string | null }[] },
): Promise<void> {
  const held = (await readTranslations(change, volume, null)).get(language)
  const changed = segments.filter(({ source, text }) => held?.has(source) && held.get(source) !== text)
  if (changed.length === 0) return
  const standing = await standingSources(change, await getOpenVolume(change, volume), language)
  const frozen = changed.filter(({ source }) => standing.get(source) === 'frozen')
  if (frozen.length > 0)
    throw refusal(
      'not-applicable',
      `Items that are frozen have this translation: open them again first, and say why: “${frozen[0]?.source.slice(0, 80)}”.`,
      'item-frozen',
    )
}

import type { LanguageTag } from '@qarar/core'
import type { DraftItem, ReportItemHead, VolumeHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { draftsOf } from './draft-items.ts'
import { getVolumeHead } from './open-volume.ts'
import { readTranslations } from './read-translations.ts'
import { readItems } from './read-volumes.ts'
import type { WaitingSegment } from './report-store.ts'
import { titleIn } from './title-in.ts'

interface Asked {
  items: readonly ReportItemHead[]
  language: LanguageTag
  log: number | null
}

/** Each once, in the order of the volume. */
export async function awaitingSegments(
  db: Database,
  volume: VolumeHead,
  { items, language, log }: Asked,
): Promise<WaitingSegment[]> {
  const held = (await readTranslations(db, volume.id, log)).get(language)
  const waiting = new Map<string, WaitingSegment>()
  for await (const drafts of draftsOf(db, volume, items, { log, language }))
    for (const segment of awaitingIn(drafts, held))
      if (!waiting.has(segment.source)) waiting.set(segment.source, segment)
  return [...waiting.values()]
}

/** Of items in the language into which is translated. `held`: translations, by the exact words of the source. */
export const awaitingIn = (
  drafts: readonly DraftItem[],
  held: ReadonlyMap<string, string> | undefined,
): WaitingSegment[] =>
  drafts.flatMap(({ id: item, language, title, sections }) => [
    ...titleIn(title, language, held).map((own) => ({ ...own, item })),
    ...sections.flatMap(({ sentences }) =>
      sentences.flatMap(({ text: source, language: own }) =>
        own === language || held?.has(source) ? [] : [{ source, language: own, item }],
      ),
    ),
  ])

/** Sentences and titles that are, or have to be, translated; `frozen` where an item that has them is. */
export async function standingSources(
  db: Database,
  volume: VolumeHead,
  language: LanguageTag,
): Promise<Map<string, 'open' | 'frozen'>> {
  const items = await readItems(db, { volume: volume.id, log: null })
  const standing = new Map<string, 'open' | 'frozen'>()
  for await (const drafts of draftsOf(db, volume, items, { log: null, language }))
    for (const draft of drafts)
      for (const { source } of awaitingIn([draft], undefined))
        if (draft.frozen || !standing.has(source)) standing.set(source, draft.frozen ? 'frozen' : 'open')
  return standing
}

export const getStandingSources = async (
  db: Database,
  volume: string,
  language: LanguageTag,
): Promise<ReadonlyMap<string, 'open' | 'frozen'>> =>
  standingSources(db, await getVolumeHead(db, volume), language)

export async function listAwaiting(
  db: Database,
  volume: string,
  language: LanguageTag,
): Promise<WaitingSegment[]> {
  const head = await getVolumeHead(db, volume)
  const items = await readItems(db, { volume, log: null })
  return awaitingSegments(db, head, { items, language, log: null })
}

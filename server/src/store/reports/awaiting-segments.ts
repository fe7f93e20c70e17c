import type { LanguageTag } from '@qarar/core'
import type { ReportItemHead, VolumeHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { draftsOf } from './draft-items.ts'
import { getVolumeHead } from './open-volume.ts'
import { readItems } from './read-volumes.ts'
import type { WaitingSegment } from './report-store.ts'
import { readTranslations } from './translate-segments.ts'

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
  const segments = new Map<string, WaitingSegment>()
  for await (const some of draftsOf(db, volume, items, { log, language })) {
    const sentences = some.flatMap(({ id, sections }) =>
      sections.flatMap((section) => section.sentences.map((sentence) => ({ ...sentence, item: id }))),
    )
    for (const { text, language: own, item } of sentences)
      if (own !== language && !held?.has(text) && !segments.has(text))
        segments.set(text, { source: text, language: own, item })
  }
  return [...segments.values()]
}

export async function listAwaiting(
  db: Database,
  volume: string,
  language: LanguageTag,
): Promise<WaitingSegment[]> {
  const head = await getVolumeHead(db, volume)
  const items = await readItems(db, { volume, log: null })
  return awaitingSegments(db, head, { items, language, log: null })
}

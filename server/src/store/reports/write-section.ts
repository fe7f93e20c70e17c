import { keepSources, type SectionHand } from '@qarar/register'
import type { NewSectionText, ReportSectionKey, ReportSentence } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { linesOf } from '../letters/read-typed.ts'
import { readDrafts } from './draft-items.ts'
import { refuseOtherSection } from './form-of.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenItem, type OpenItem, refuseUnseen } from './open-volume.ts'

interface Place {
  item: string
  section: ReportSectionKey
}

/** A section as a person leaves it; sentences that stay keep what they rest on. Null: it follows the register again. */
export function writeSection(
  db: Database,
  place: Place,
  { seen, paragraphs, sources, by }: NewSectionText & { by: string },
): Promise<{ version: number }> {
  return changeStore(db, async (change) => {
    const open = await getOpenItem(change, place.item)
    refuseOtherSection(open.volume, place.section)
    await refuseUnseen(change, { ...place, seen })
    const person = { kind: 'person', by, post: null, file: null } as const
    const version =
      paragraphs === null
        ? await resetSection(change, place, by)
        : await keepSection(change, place, { open, paragraphs, hand: { person, sources }, by })
    return { version }
  })
}

interface Written {
  open: OpenItem
  paragraphs: readonly string[]
  hand: Omit<SectionHand, 'language'>
  by: string
  /** Id of the document in which it came back. */
  draft?: string
}

/** Under the lock, of an item that is open. */
export async function keepSection(
  change: Change,
  place: Place,
  { open, paragraphs, hand, by, draft }: Written,
): Promise<number> {
  const [language = 'en'] = open.volume.languages
  const [drafted] = await readDrafts(change, open.volume, [open.item], { log: null })
  const stood = drafted?.sections.find(({ key }) => key === place.section)?.sentences ?? []
  const lines = paragraphs.flatMap((text) => linesOf(text, 'text of the report')?.split(/\n{2,}/) ?? [])
  const sentences = keepSources(stood, lines, { language, ...hand })
  return keepSentences(change, place, { sentences, draft: draft ?? null }, by)
}

const resetSection = (change: Change, place: Place, by: string) =>
  keepSentences(change, place, { sentences: null, draft: null }, by)

/** Under the lock, of an item that is open. No sentences: it follows the register. */
export function keepSentences(
  change: Change,
  { item, section }: Place,
  text: { sentences: ReportSentence[] | null; draft: string | null },
  by: string,
): Promise<number> {
  const what = text.sentences === null ? 'reset-section' : 'write-section'
  return keepHeld(change, 'section_text', ['item', 'section'], { by, what, ids: [item] }, [
    { item, section, ...text },
  ])
}

import type { NewClearance, ReportSectionKey } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { readDrafts } from './draft-items.ts'
import { refuseOtherSection } from './form-of.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenItem, refuseUnseen } from './open-volume.ts'
import { wordsKey } from './words-key.ts'

/** A post stands for a section as its words are now; when they change, it has to be cleared again. */
export function clearSection(
  db: Database,
  { item, section }: { item: string; section: ReportSectionKey },
  { seen, post: typed, by }: NewClearance & { by: string },
): Promise<{ post: string }> {
  return changeStore(db, async (change) => {
    const open = await getOpenItem(change, item)
    refuseOtherSection(open.volume, section)
    await refuseUnseen(change, { item, section, seen })
    refuseControls(typed, 'post')
    const post = typed.trim()
    if (post === '') throw refusal('not-applicable', 'Say which post clears the section.', 'no-post')
    const [draft] = await readDrafts(change, open.volume, [open.item], { log: null })
    const sentences = draft?.sections.find(({ key }) => key === section)?.sentences ?? []
    const row = { item, section, post, words_key: wordsKey(sentences) }
    const entry = { by, what: 'clear-section', ids: [item] }
    await keepHeld(change, 'section_clearance', ['item', 'section'], entry, [row])
    return { post }
  })
}

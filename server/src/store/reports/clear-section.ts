import type { NewClearance } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { keepHeld } from './keep-rows.ts'
import { getSeenSections, type SectionPlace, type SeenSection } from './seen-section.ts'
import { wordsKey } from './words-key.ts'

type Who = Pick<NewClearance, 'post'> & { by: string }

/** A post stands for a section as it was seen; when its words change, it has to be cleared again. */
export const clearSection = (
  db: Database,
  { item, section }: SectionPlace,
  { seen, ...who }: NewClearance & { by: string },
): Promise<{ post: string }> => clearSections(db, item, [{ section, seen }], who)

/** Several of one item, all or none. */
export function clearSections(
  db: Database,
  item: string,
  seen: readonly SeenSection[],
  { post: typed, by }: Who,
): Promise<{ post: string }> {
  return changeStore(db, async (change) => {
    refuseControls(typed, 'post')
    const post = typed.trim()
    if (post === '') throw refusal('not-applicable', 'Say which post clears the section.', 'no-post')
    const { stood } = await getSeenSections(change, item, seen)
    const rows = stood.map(({ key, sentences }) => ({
      item,
      section: key,
      post,
      words_key: wordsKey(sentences),
    }))
    const entry = { by, what: 'clear-section', ids: [item] }
    await keepHeld(change, 'section_clearance', ['item', 'section'], entry, rows)
    return { post }
  })
}

import type { NewClearance } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { keepHeld } from './keep-rows.ts'
import { getSeenSection, type SectionPlace } from './seen-section.ts'
import { wordsKey } from './words-key.ts'

/** A post stands for a section as it was seen; when its words change, it has to be cleared again. */
export function clearSection(
  db: Database,
  place: SectionPlace,
  { seen, post: typed, by }: NewClearance & { by: string },
): Promise<{ post: string }> {
  return changeStore(db, async (change) => {
    refuseControls(typed, 'post')
    const post = typed.trim()
    if (post === '') throw refusal('not-applicable', 'Say which post clears the section.', 'no-post')
    const { stood } = await getSeenSection(change, place, seen)
    const row = { ...place, post, words_key: wordsKey(stood.sentences) }
    const entry = { by, what: 'clear-section', ids: [place.item] }
    await keepHeld(change, 'section_clearance', ['item', 'section'], entry, [row])
    return { post }
  })
}

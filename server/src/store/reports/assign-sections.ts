import type { NewSectionOwner, ReportSectionKey } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { dayOf } from '../letters/read-typed.ts'
import { refuseControls } from '../refuse-controls.ts'
import { sectionsOf } from './form-of.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenItem } from './open-volume.ts'

/** Says who writes sections, until when; all that people write where none is named. */
export function assignSections(
  db: Database,
  { items, sections, by: limit, recordedBy: by, ...given }: NewSectionOwner & { recordedBy: string },
): Promise<{ sections: number }> {
  return changeStore(db, async (change) => {
    const owner = ownerOf({ ...given, limit })
    const rows: Record<string, unknown>[] = []
    for (const item of new Set(items)) {
      const { volume } = await getOpenItem(change, item)
      const keys = sections.length > 0 ? sections : sectionsOf(volume).filter(isForPeople)
      rows.push(...[...new Set(keys)].map((section) => ({ item, section, ...owner })))
    }
    await keepHeld(
      change,
      'report_owner',
      ['item', 'section'],
      { by, what: 'assign-sections', ids: [...new Set(items)] },
      rows,
    )
    return { sections: rows.length }
  })
}

/** What every item begins with follows from the register alone. */
const isForPeople = (section: ReportSectionKey) => section !== 'legal-basis' && section !== 'period'

function ownerOf({
  post,
  person,
  limit,
}: Pick<NewSectionOwner, 'post' | 'person'> & { limit: string | null }) {
  for (const word of [post, person]) if (word) refuseControls(word, 'post')
  const named = post?.trim() || null
  if (named === null) return { post: null, person: null, due_by: null }
  const due_by = limit?.trim() ? dayOf(limit, 'internal time limit') : null
  return { post: named, person: person?.trim() || null, due_by }
}

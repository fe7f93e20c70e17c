import type { NewSectionOwner, ReportSectionKey } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { dayOf } from '../letters/read-typed.ts'
import { refuseControls } from '../refuse-controls.ts'
import { sectionsOf } from './form-of.ts'
import { keepHeld } from './keep-rows.ts'
import { getOpenItem } from './open-volume.ts'

/**
 * Says who writes sections, until when; all that people write where none is named. Without a day that which a section has
 * stays; an empty one takes it off.
 */
export function assignSections(
  db: Database,
  { items, sections, by: limit, recordedBy: by, ...given }: NewSectionOwner & { recordedBy: string },
): Promise<{ sections: number }> {
  return changeStore(db, async (change) => {
    const owner = ownerOf({ ...given, limit })
    const isKept = limit === null && owner.post !== null
    const days = isKept ? await daysOf(change, items) : new Map<string, string | null>()
    const rows: Record<string, unknown>[] = []
    for (const item of new Set(items)) {
      const { volume } = await getOpenItem(change, item)
      const keys = sections.length > 0 ? sections : sectionsOf(volume).filter(isForPeople)
      rows.push(
        ...[...new Set(keys)].map((section) => ({
          ...{ item, section, ...owner },
          due_by: owner.due_by ?? days.get(`${item} ${section}`) ?? null,
        })),
      )
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

/** Until when the sections of items are asked for, by item and section. */
async function daysOf(db: Database, items: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('report_owner')
    .select(['item', 'section', 'due_by'])
    .where('item', 'in', items)
    .where('upto', 'is', null)
    .execute()
  return new Map(rows.map(({ item, section, due_by }) => [`${item} ${section}`, due_by]))
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

import type { DraftSection, ReportSectionKey } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { refusal } from '../store-error.ts'
import { readDrafts } from './draft-items.ts'
import { refuseOtherSection } from './form-of.ts'
import { getOpenItem, type OpenItem } from './open-volume.ts'

export interface SectionPlace {
  item: string
  section: ReportSectionKey
}

/** A section of an item that may still change, as the person saw it: its words, whoever or whatever made them. */
export async function getSeenSection(
  change: Change,
  { item, section }: SectionPlace,
  seen: number,
): Promise<OpenItem & { stood: DraftSection }> {
  const open = await getOpenItem(change, item)
  refuseOtherSection(open.volume, section)
  const [draft] = await readDrafts(change, open.volume, [open.item], { log: null })
  const stood = draft?.sections.find(({ key }) => key === section)
  if (stood?.version === seen) return { ...open, stood }
  throw refusal(
    'not-applicable',
    'This section says something else than when you saw it: look at it again, then say it again.',
    'section-changed',
  )
}

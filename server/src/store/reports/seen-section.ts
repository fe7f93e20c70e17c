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

/** A section, and its version that a person saw. */
export interface SeenSection {
  section: ReportSectionKey
  seen: number
}

/** A section of an item that may still change, as the person saw it: its words, whoever or whatever made them. */
export async function getSeenSection(
  change: Change,
  { item, section }: SectionPlace,
  seen: number,
): Promise<OpenItem & { stood: DraftSection }> {
  const { stood, ...open } = await getSeenSections(change, item, [{ section, seen }])
  return { ...open, stood: stood[0] as DraftSection }
}

/** Several of one item: what an item is made of is looked for once. */
export async function getSeenSections(
  change: Change,
  item: string,
  wanted: readonly SeenSection[],
): Promise<OpenItem & { stood: DraftSection[] }> {
  const open = await getOpenItem(change, item)
  for (const { section } of wanted) refuseOtherSection(open.volume, section)
  const [draft] = await readDrafts(change, open.volume, [open.item], { log: null })
  return { ...open, stood: wanted.map((each) => seenIn(draft?.sections ?? [], each)) }
}

function seenIn(sections: readonly DraftSection[], { section, seen }: SeenSection): DraftSection {
  const stood = sections.find(({ key }) => key === section)
  if (stood?.version === seen) return stood
  throw refusal(
    'not-applicable',
    'This section says something else than when you saw it: look at it again, then say it again.',
    'section-changed',
  )
}

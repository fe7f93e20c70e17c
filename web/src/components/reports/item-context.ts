import type { DraftItem, DraftSection, VolumeOutline } from '@qarar/register'
import { createContext, use } from 'react'
import type { Past } from '../../register/past.ts'
import { isPast } from '../../register/past.ts'
import type { Refused } from '../../register/refused.ts'
import type { SectionStart } from '../../reports/section-start.ts'

/** What every part of an item's page needs. */
export interface ItemShown {
  item: DraftItem
  outline: VolumeOutline
  past: Past
  person: string
  posts: readonly string[]
  /** With which words the form of a section begins. */
  start: SectionStart | null
  /** The change that was not taken, with what was typed. */
  refused: Refused | null
}

export const ItemContext = createContext<ItemShown | null>(null)

export function useItem(): ItemShown {
  const shown = use(ItemContext)
  if (!shown) throw new Error('a part of the page of an item is rendered outside it')
  return shown
}

/** Whether its volume may still change. */
export function useIsVolumeOpen(): boolean {
  const { outline, past } = useItem()
  return !isPast(past) && outline.volume.withdrawn === null && outline.submission === null
}

/** Whether sections may be written here: not of a frozen item, nor in a translated copy. */
export function useCanWrite(): boolean {
  const { item, outline } = useItem()
  const isOpen = useIsVolumeOpen()
  return isOpen && item.frozen === null && item.language === outline.volume.languages[0]
}

/** What was typed into a form that came back; nothing where it was another form. */
export function useTypedItem(marks: Record<string, string>): Record<string, string> | null {
  const { refused } = useItem()
  const isMine = refused && Object.entries(marks).every(([name, value]) => refused.fields[name] === value)
  return isMine ? refused.fields : null
}

/** Where a sentence stands on the page. */
export const sentenceAnchor = (section: DraftSection['key'], id: string) =>
  `${section}.${id.replaceAll(/\s/g, '_')}`

/** The fragment of an address. */
export const toAnchor = (anchor: string) => `#${encodeURIComponent(anchor)}`

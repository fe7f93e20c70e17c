import { plainWords } from '../sentences/plain-words.ts'
import type { DraftUnit } from './field-texts.ts'
import type { LayoutPart } from './layout-of.ts'
import { matchOrder } from './match-order.ts'
import type { ReadDraft } from './read-draft.ts'

/** Words that were added outside of fields. */
export interface AddedUnit extends DraftUnit {
  /** Name of the field beside which they stand. */
  near: string | null
  /** Whether they stand before what came back in the field. */
  isBefore: boolean
}

/** What stands outside of fields: what was added, and what was sent and is gone. */
export function placeOutside(
  read: ReadDraft,
  units: readonly DraftUnit[],
  layout: readonly LayoutPart[],
): { added: AddedUnit[]; gone: string[] } {
  const sent = layout.flatMap((part, at) => ('text' in part ? [{ text: part.text, at }] : []))
  const outside = units.filter(({ field }) => field === null)
  const matched = matchOrder(
    sent.map(({ text }) => text),
    outside.map(({ text }) => plainWords(text)),
  )
  const there = new Set(matched)
  const placeOf = new Map(outside.map((unit, at) => [unit, sent[matched[at] ?? -1]?.at ?? null]))
  return {
    added: addedUnits(read, units, layout, placeOf),
    gone: sent.flatMap(({ text }, at) => (there.has(at) ? [] : [text])),
  }
}

/** Follows the draft and the layout together: the field behind which one is, or else the next one, is near. */
function addedUnits(
  read: ReadDraft,
  units: readonly DraftUnit[],
  layout: readonly LayoutPart[],
  placeOf: ReadonlyMap<DraftUnit, number | null>,
): AddedUnit[] {
  const fieldAt = new Map(layout.flatMap((part, at) => ('field' in part ? [[part.field, at] as const] : [])))
  const added: AddedUnit[] = []
  let here = -1
  for (const unit of units) {
    const own = unit.field === null ? undefined : fieldAt.get(read.fields[unit.field]?.name ?? '')
    const place = unit.field === null ? placeOf.get(unit) : own
    if (typeof place === 'number') here = place
    else if (unit.field === null) added.push({ ...unit, ...nearest(layout, here) })
  }
  return added
}

function nearest(layout: readonly LayoutPart[], here: number): Pick<AddedUnit, 'near' | 'isBefore'> {
  const behind = layout[here]
  if (behind && 'field' in behind) return { near: behind.field, isBefore: false }
  const next = layout[here + 1]
  return { near: next && 'field' in next ? next.field : null, isBefore: true }
}

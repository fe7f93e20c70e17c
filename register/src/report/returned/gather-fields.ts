import type { DraftFault } from '../../contract/returned-drafts.ts'
import { type DraftUnit, textsOf, unitsOf } from './field-texts.ts'
import { fieldParts, type LayoutPart, sentOutside } from './layout-of.ts'
import { type AddedUnit, placeOutside } from './place-outside.ts'
import type { ReadDraft } from './read-draft.ts'
import { addedRemarks, draftFault, indexRemarks, joinRemarks, type ToldRemarks } from './told-remarks.ts'

/** What came back in a field. */
export interface GatheredField {
  /** Whether its name is in the document. */
  isThere: boolean
  /** Paragraphs: of each of its places where they differ; the first is what came back. None: nothing stands in it. */
  copies: string[][]
  /** Words that stood beside it and were taken into it. */
  beside: string[]
  told: ToldRemarks
}

export interface GatheredDraft {
  /** Of all names that are in the document, or that something was taken for. */
  fields: Map<string, GatheredField>
  outside: { text: string; near: string | null }[]
  gone: string[]
  /** Outside of all fields, and of the whole document. */
  told: ToldRemarks
}

/** All that came back, by field: every word of the document is in a field or outside. */
export function gatherFields(read: ReadDraft, layout: readonly LayoutPart[]): GatheredDraft {
  const units = unitsOf(read)
  const remarks = indexRemarks(read)
  const parts = fieldParts(layout)
  const places = placesOf(read, units)
  const { added, gone } = placeOutside(read, units, layout)
  const takes = ({ near }: AddedUnit) =>
    near !== null && (isOfLibreOffice(read) || isEmpty(places.get(near) ?? [], parts.get(near)?.empty))
  const beside = Map.groupBy(added.filter(takes), ({ near }) => near as string)
  const outside = added.filter((unit) => !takes(unit))
  const names = new Set([...places.keys(), ...beside.keys()])
  const gathered = (name: string): GatheredField => {
    const [own, around] = [places.get(name) ?? [], beside.get(name) ?? []]
    return {
      isThere: own.length > 0,
      copies: copiesOf(read, own, around, parts.get(name)?.empty),
      beside: around.map(({ text }) => text),
      told: joinRemarks([
        addedRemarks(remarks.inFields(own.map(({ field }) => field)), parts.get(name)?.remarks ?? []),
        remarks.outside(around.map(({ paragraph }) => paragraph)),
      ]),
    }
  }
  return {
    fields: new Map([...names].map((name) => [name, gathered(name)])),
    outside: outside.map(({ text, near }) => ({ text, near })),
    gone,
    told: joinRemarks([
      addedRemarks(remarks.outside([null]), sentOutside(layout)),
      remarks.outside(outside.map(({ paragraph }) => paragraph)),
    ]),
  }
}

/** One place of a field, with its paragraphs. */
interface Place {
  field: number
  texts: string[]
}

function placesOf(read: ReadDraft, units: readonly DraftUnit[]): Map<string, Place[]> {
  const own = Map.groupBy(units, ({ field }) => field)
  return Map.groupBy(
    read.fields.map(({ place }) => ({ field: place, texts: textsOf(read, own.get(place) ?? []) })),
    ({ field }) => read.fields[field]?.name ?? '',
  )
}

/**
 * Words beside a field are meant for it where its name is lost, where nothing stands in it, or where LibreOffice lets a
 * bookmark begin too late; else a person looks at them.
 */
const isEmpty = (places: readonly Place[], empty = '') =>
  places.every(({ texts }) => texts.every((text) => text === empty))

const isOfLibreOffice = ({ program }: ReadDraft) => program?.startsWith('LibreOffice') ?? false

/** What stands beside goes to the first place. The same words are told once. */
function copiesOf(
  read: ReadDraft,
  places: readonly Place[],
  beside: readonly AddedUnit[],
  empty: string | undefined,
): string[][] {
  const [first = [], ...others] = places
    .map(({ texts }) => texts.filter((text) => text !== empty))
    .filter(({ length }) => length > 0)
  const around = (isBefore: boolean) =>
    textsOf(
      read,
      beside.filter((unit) => unit.isBefore === isBefore),
    )
  const whole = [...around(true), ...first, ...around(false)]
  const all = [whole, ...others].filter(({ length }) => length > 0)
  return [...new Map(all.map((each) => [each.join('\n'), each])).values()]
}

/** A field that is not in the document. */
export const lostField: GatheredField = {
  ...{ isThere: false, copies: [], beside: [] },
  told: { comments: [], changes: [], notes: [], faults: [] },
}

/** What is to be known of how it came back. */
export const gatheredFaults = ({ isThere, copies, beside }: GatheredField): DraftFault[] => [
  ...(isThere ? [] : [draftFault('deleted')]),
  ...(copies.length > 1 ? [draftFault('doubled', String(copies.length))] : []),
  ...beside.map((text) => draftFault('by-place', text)),
]

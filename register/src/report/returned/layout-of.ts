import { plainWords } from '../sentences/plain-words.ts'
import { type DraftUnit, textsOf, unitsWithin } from './field-texts.ts'
import type { DraftPiece, ReadDraft } from './read-draft.ts'
import { indexRemarks, remarkLines } from './told-remarks.ts'

/**
 * A document as it went out: words outside of fields, and where fields stand, in order. Kept with what was sent, so that
 * what comes back is compared with it.
 */
export type LayoutPart =
  | { text: string }
  /** `remarks`: what our own footnotes, comments and tables in it are when they are read. */
  | FieldPart
  /** The same outside of fields. */
  | { remarks: string[] }

export interface FieldPart {
  field: string
  /** The words that it shows when it is empty; '' where it is not. */
  empty: string
  paragraphs: string[]
  remarks: string[]
}

/** Of what was written, read as it will be read when it comes back. */
export function layoutOf(read: ReadDraft): LayoutPart[] {
  const layout: LayoutPart[] = []
  const remarks = indexRemarks(read)
  const fields = new Map<number, FieldPart>()
  const units = new Map<FieldPart, DraftUnit[]>()
  const fieldOf = (place: number) => {
    const known = fields.get(place)
    if (known) return known
    const own = remarkLines(remarks.inFields([place]))
    const part = { field: read.fields[place]?.name ?? '', empty: '', paragraphs: [], remarks: own }
    fields.set(place, part)
    units.set(part, [])
    layout.push(part)
    return part
  }
  for (const [at, { pieces }] of read.paragraphs.entries()) {
    for (const piece of pieces) addPrompt(piece, fieldOf)
    for (const unit of unitsWithin(pieces, at))
      if (unit.field === null) layout.push({ text: plainWords(unit.text) })
      else units.get(fieldOf(unit.field))?.push(unit)
  }
  for (const [part, own] of units) part.paragraphs = textsOf(read, own)
  return [...layout, { remarks: remarkLines(remarks.outside([null])) }]
}

function addPrompt({ field, text, isPrompt }: DraftPiece, fieldOf: (place: number) => FieldPart): void {
  if (field === null) return
  const part = fieldOf(field)
  if (isPrompt) part.empty = plainWords(part.empty + text)
}

export const fieldParts = (layout: readonly LayoutPart[]): Map<string, FieldPart> =>
  new Map(layout.flatMap((part) => ('field' in part ? [[part.field, part] as const] : [])))

export const sentOutside = (layout: readonly LayoutPart[]): string[] =>
  layout.flatMap((part) => ('remarks' in part && !('field' in part) ? part.remarks : []))

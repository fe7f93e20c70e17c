import { foldDigits } from '../languages/fold-arabic.ts'
import type { TextLine } from './document-view.ts'

/** The number, letter or bullet that a paragraph opens with. */
export interface Marker {
  kind: 'number' | 'letter' | 'roman' | 'bullet'
  /** As printed, without the space after it: `- 5-`, «أ)», `(iv)`. */
  printed: string
  /** `5`, `a` (also for «أ»), `iv`; null for a bullet. */
  value: string | null
  /** Characters up to the first word. */
  length: number
}

// Five printed forms of a number: `5.` `5-` `- 5-` `- 5 -` `5 -`, in any digits; and `5)`.
const number =
  /^((?:[-–—•*]\s*)?([0-9\u0660-\u0669]{1,3})\s?(?:[.)]|[-–—])(?:\s?-)?)\s*(?=[^\s\d\u0660-\u0669])/
// A point or bracket and a space: the words may open with a number of their own.
const numberBeforeNumber = /^([0-9\u0660-\u0669]{1,3}[.)])\s+(?=\d)/
const roman = /^(\(?((?:x{0,3})(?:ix|iv|v?i{0,3}))\s?[).])\s*(?=\S)/
// Long lists go on behind the last letter with doubled ones: `(aa)`, «(أ أ)».
const latinLetter = /^(\(?(([a-z])\3?)\s?(?:\)|\.(?=\s)))\s*(?=\S)/
const arabicLetter =
  /^(\(?\s?(([أابجدهوزحطيكلمنسعفصقرشتثخذض])(?:\s?\3)?|هـ)\s?(?:\)|\.|-|–)(?:\s?-)?)\s+(?=\S)/
const bullet = /^([-–—•▪·*◀►●○]+(?:\s*[◀►▪•●○])?)\s+(?=\S)/

/** The marker that opens a line, or null. */
export function readMarker({ text }: Pick<TextLine, 'text'>): Marker | null {
  return (
    markerFrom(number.exec(text) ?? numberBeforeNumber.exec(text), 'number') ??
    markerFrom(roman.exec(text), 'roman') ??
    markerFrom(latinLetter.exec(text), 'letter') ??
    markerFrom(arabicLetter.exec(text), 'letter') ??
    markerFrom(bullet.exec(text), 'bullet')
  )
}

function markerFrom(match: RegExpExecArray | null, kind: Marker['kind']): Marker | null {
  if (match === null || match[1] === undefined) return null
  if (kind === 'roman' && !match[2]) return null
  const value = match[2] === undefined ? null : markerValue(match[2])
  return { kind, printed: match[1], value, length: match[0].length }
}

// Arabic lists count in the old order of the letters; the value is the Latin letter at the same place, so that
// the same item has the same id in every language.
const abjad = 'ابجدهوزحطيكلمنسعفصقرشتثخذض'

function markerValue(printed: string): string {
  const letters = printed.replaceAll('أ', 'ا').replace(/[ـ\s]/g, '')
  const place = abjad.indexOf(letters.charAt(0))
  if (place >= 0) return String.fromCharCode(97 + place).repeat(letters.length)
  return /^[0-9\u0660-\u0669]+$/.test(printed) ? String(Number(foldDigits(printed))) : printed
}

// What the forms of a correction say, as the API takes it.
import { type NewDirection, type NewLink, newDirection, newLink } from '@qarar/register'
import type { Typed } from './typed-fields.ts'

/** Null where it is none: a word is missing, or a number is none. */
export function directionFrom(typed: Typed): NewDirection | null {
  const { what = '' } = typed
  const parsed = newDirection.safeParse({ what, value: saidValue(what, typed), place: placeOf(typed) })
  return parsed.success ? parsed.data : null
}

/** `p-…/3` is the third text of a publication, as its address has it: …/publications/p-…/works/3. */
export function linkFrom({ order, to = '', relation, holds }: Typed): NewLink | null {
  const [, publication, other] = /(p-[0-9a-z]+)\/(?:works\/)?(\d+)/.exec(to) ?? []
  const place = { publication, order: Number(other) }
  const link = newLink.safeParse({ relation, holds: holds === 'yes', order: Number(order), to: place })
  return link.success ? link.data : null
}

/** An empty field says that there is none; that words cite nothing is said by a button of its own. */
function saidValue(what: string, typed: Typed): unknown {
  const value = typed[`${what}_value`]?.trim() || null
  if (what === 'level') return Number(value)
  if (what === 'citation' && value === null && typed.none !== 'yes') return undefined
  if (what !== 'mechanism' || value === null) return value
  return { kind: value, state: typed.mechanism_state || null }
}

function placeOf({ of, order, eId, quote, at, lines }: Typed): unknown {
  if (of === 'file') return { whole: true }
  if (of === 'text') return { order: Number(order) }
  if (of === 'lines') return { lines: linesOf(lines ?? '') }
  const paragraph = { order: Number(order), eId }
  if (of === 'paragraph') return paragraph
  return { ...paragraph, quote: quote?.trim(), ...(at && { at: Number(at) }) }
}

/** `120-122`, in any digits; one line is from itself to itself. */
function linesOf(given: string): number[] | null {
  const numbers = given.normalize('NFKC').match(/\p{Nd}+/gu) ?? []
  const [first, last = first] = numbers.map((each) => Number(latin(each)))
  return first === undefined || last === undefined || numbers.length > 2 ? null : [first, last]
}

const latin = (digits: string) =>
  digits.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))

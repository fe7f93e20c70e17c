import { numberOf } from '../../languages/digits.ts'
import type { ProposedReading } from '../../model/publication.ts'
import type { DocumentView } from '../document-view.ts'

// Resolutions of the United Nations are numbered by session and serial number: «67/264». Some texts have them from left
// to right: «264/67». A session that the record cannot know of yet settles it. Where both numbers may be sessions, and
// the text has others in the wrong order, it is said that the number is ambiguous. Other organisations put the session
// last («44/36»): outside texts of the United Nations only the numbers of a named organ of theirs are looked at.

const pairs = /(?<![\p{Nd}\p{L}/.-])(\p{Nd}{1,3})\/(\p{Nd}{1,3})(?![\p{Nd}\p{L}/]|\s?[-–—])/gu
/** Characters around a number in which its resolution and its organ are looked for. */
const around = 80
/** Earlier sessions had another numbering: 3379 (XXX). */
const firstNumbered = 31

export interface NumberOrder {
  readings: ProposedReading[]
  /** Numbers whose parts may both be a session. */
  ambiguous: { text: string; start: number; end: number; other: string }[]
}

interface NumberPair {
  text: string
  start: number
  session: number
  serial: number
  swapped: string
  organ: 'ga' | 'hrc' | null
}

/** `year`: the latest that the document can know of; null: nothing is settled. */
export function numberOrder(view: DocumentView, year: number | null): NumberOrder {
  const none = { readings: [], ambiguous: [] }
  if (year === null) return none
  const found = view.lines.flatMap((line) => pairsIn(line.text, line.start, view))
  const reversed = found.filter((pair) => isReversed(pair, year))
  if (reversed.length === 0) return none
  const upright = found.filter(({ organ, session, serial }) => {
    const last = lastSession(organ, year)
    return isSession(session, organ, last) && serial > last
  })
  const ambiguous = found.filter((pair) => isAmbiguous(pair, year))
  const printed = Map.groupBy(found, ({ text }) => text)
  return {
    readings: reversed.map((pair) => readingOf(pair, printed)),
    ambiguous:
      upright.length >= reversed.length
        ? []
        : ambiguous.map(({ text, start, swapped }) => ({
            text,
            start,
            end: start + text.length,
            other: swapped,
          })),
  }
}

function pairsIn(text: string, offset: number, view: DocumentView): NumberPair[] {
  return [...text.matchAll(pairs)].flatMap(({ index, 0: printed, 1: first = '', 2: second = '' }) => {
    const before = view.language.fold(text.slice(Math.max(0, index - around), index))
    if (!view.language.resolution.headers.some((header) => before.includes(header))) return []
    const behind = view.language.fold(text.slice(index, index + around))
    const organ = organIn(before, behind, view)
    if (organ === null && view.organisation?.code !== 'un') return []
    const [session, serial] = [numberOf(first), numberOf(second)]
    const pair = { text: printed, start: offset + index, session, serial, swapped: `${second}/${first}` }
    return [{ ...pair, organ }]
  })
}

/** The organ that is named nearest: before the number, else behind it. */
function organIn(before: string, behind: string, view: DocumentView): NumberPair['organ'] {
  const last = (code: 'ga' | 'hrc', text: string) =>
    Math.max(...namesOf(code, view).map((name) => text.lastIndexOf(name)))
  for (const [text, nearest] of [[before, 1] as const, [behind, -1] as const]) {
    const [ga, hrc] = [last('ga', text), last('hrc', text)]
    if (ga < 0 && hrc < 0) continue
    if (ga < 0 || hrc < 0) return ga < 0 ? 'hrc' : 'ga'
    return (ga - hrc) * nearest > 0 ? 'ga' : 'hrc'
  }
  return null
}

function namesOf(code: string, { organisations, language }: DocumentView): string[] {
  const organs = organisations.filter((each) => each.code === 'un').flatMap(({ organs }) => organs)
  return organs.flatMap((organ) => (organ.code === code ? organ.names[language.tag].map(language.fold) : []))
}

/** The Assembly has met every year since 1946, the Human Rights Council three times a year since 2006. */
function lastSession(organ: NumberPair['organ'], year: number): number {
  return organ === 'hrc' ? 3 * (year - 2005) : year - 1945
}

function isSession(value: number, organ: NumberPair['organ'], last: number): boolean {
  return value <= last && value >= (organ === 'hrc' ? 1 : firstNumbered)
}

function isReversed({ session, serial, organ }: NumberPair, year: number): boolean {
  const last = lastSession(organ, year)
  if (!isSession(serial, organ, last)) return false
  return session > last || (organ === 'ga' && session < firstNumbered)
}

function isAmbiguous({ session, serial, organ }: NumberPair, year: number): boolean {
  const last = lastSession(organ, year)
  return (
    organ !== null && session !== serial && [session, serial].every((each) => isSession(each, organ, last))
  )
}

function readingOf(
  { text, start, swapped }: NumberPair,
  printed: ReadonlyMap<string, unknown[]>,
): ProposedReading {
  const count = printed.get(swapped)?.length ?? 0
  return {
    text,
    span: { start, end: start + text.length },
    proposed: swapped,
    evidence: { kind: 'number-order', count, seen: count > 0 ? 'document' : 'rule' },
  }
}

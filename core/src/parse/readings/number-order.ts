import { numberOf } from '../../languages/digits.ts'
import type { ProposedReading } from '../../model/publication.ts'
import { foldedNames } from '../../organisations/folded-names.ts'
import type { SessionCycle } from '../../organisations/profile.ts'
import type { DocumentView } from '../document-view.ts'

// Some organs number their resolutions by session and serial number: «67/264». Some texts have them from left to right:
// «264/67». A session that the record cannot know of yet settles it. Where both numbers may be sessions, and the text
// has others in the wrong order, it is said that the number is ambiguous. Others put the session last («44/36»): only
// organs whose profile tells the years of their sessions (`cycle`) are looked at, where they are named or speak.

const pairs = /(?<![\p{Nd}\p{L}/.-])(\p{Nd}{1,3})\/(\p{Nd}{1,3})(?![\p{Nd}\p{L}/]|\s?[-–—])/gu
/** Characters around a number in which its resolution and its organ are looked for. */
const around = 80
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
  /** Whose sessions are counted: the organ named beside it, else the first of the organisation that speaks. */
  cycle: SessionCycle
  named: boolean
}

/** `year`: the latest that the document can know of; null: nothing is settled. */
export function numberOrder(view: DocumentView, year: number | null): NumberOrder {
  const none = { readings: [], ambiguous: [] }
  if (year === null) return none
  const found = view.lines.flatMap((line) => pairsIn(line.text, line.start, view))
  const reversed = found.filter((pair) => isReversed(pair, year))
  if (reversed.length === 0) return none
  const upright = found.filter(({ cycle, session, serial }) => {
    const last = lastSession(cycle, year)
    return isSession(session, cycle, last) && serial > last
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
    const named = cycleIn(before, behind, view)
    const cycle = named ?? view.organisation?.organs.find((organ) => organ.cycle)?.cycle
    if (!cycle) return []
    const [session, serial] = [numberOf(first), numberOf(second)]
    const pair = { text: printed, start: offset + index, session, serial, swapped: `${second}/${first}` }
    return [{ ...pair, cycle, named: named !== null }]
  })
}

/** That of the organ named nearest: before the number, else behind it. */
function cycleIn(
  before: string,
  behind: string,
  { organisations, language }: DocumentView,
): SessionCycle | null {
  const counted = organisations.flatMap(({ organs }) =>
    organs.flatMap(({ cycle, names }) =>
      cycle ? [{ cycle, names: foldedNames(names[language.tag], language) }] : [],
    ),
  )
  const placesIn = (text: string) =>
    counted
      .map(({ cycle, names }) => ({ cycle, at: Math.max(...names.map((name) => text.lastIndexOf(name))) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)
  return (placesIn(before).at(-1) ?? placesIn(behind)[0])?.cycle ?? null
}

const lastSession = ({ firstYear, perYear }: SessionCycle, year: number) => perYear * (year - firstYear + 1)

const isSession = (value: number, { numberedFrom = 1 }: SessionCycle, last: number) =>
  value <= last && value >= numberedFrom

/** Earlier sessions had another numbering: 3379 (XXX). */
function isReversed({ session, serial, cycle, named }: NumberPair, year: number): boolean {
  const last = lastSession(cycle, year)
  if (!isSession(serial, cycle, last)) return false
  return session > last || (named && session < (cycle.numberedFrom ?? 1))
}

function isAmbiguous({ session, serial, cycle, named }: NumberPair, year: number): boolean {
  const last = lastSession(cycle, year)
  return named && session !== serial && [session, serial].every((each) => isSession(each, cycle, last))
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

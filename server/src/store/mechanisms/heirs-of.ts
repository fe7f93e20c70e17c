// Mechanisms whose keys the rules give no more, and the new keys under which the same words are read now.
import { plainName } from './plain-name.ts'

/** Where a name stands; `from` and `to` count from the start of its paragraph, `words` stand for the text of that. */
interface Spot {
  /** Its kind and organisation. */
  group: string
  expression: string
  order: number
  eid: string
  words: string
  from: number
  to: number
  name: string
}

export interface NewSpot extends Spot {
  known: string
}

export interface OldSpot extends Spot {
  mechanism: string
  /** What it counts for: itself where it was not merged. */
  whole: string
  /** False: no text has it there any more. */
  stands: boolean
  /** Somebody said something of it or of its records, or merged others into it. */
  decided: boolean
  /** Somebody said that its whole is none. */
  rejected: boolean
  /** Some text names it by a key of its own still: it goes on under that alone. */
  keyed: boolean
}

/**
 * By the new keys, the mechanism that goes on under each: the only one that stood in its places, or the only one that did so
 * last. Of several it is the only one of which people said something, or what had most of the places where they said nothing of
 * any; where they did of several, none goes on. Those that were merged are one. That one is none, or that it is another one,
 * was said of it alone: it goes on so only where no other one stood. Where one comes back as several, it goes on as what has
 * most of its places.
 */
export function heirsOf(read: readonly NewSpot[], before: readonly OldSpot[]): Map<string, string> {
  const byText = Map.groupBy(before, textOf)
  const claims = [...Map.groupBy(read, ({ known }) => known)].flatMap(([known, spots]) => {
    const own = goingOn(spots.flatMap((spot) => nearest(spot, byText.get(textOf(spot)) ?? [])))
    return own === null ? [] : [{ known, mechanism: own.mechanism, places: own.places }]
  })
  const most = [...Map.groupBy(claims, ({ mechanism }) => mechanism).values()].map((rivals) =>
    rivals.reduce((best, each) => (each.places > best.places ? each : best)),
  )
  return new Map(most.map(({ known, mechanism }) => [known, mechanism]))
}

function goingOn(stood: readonly OldSpot[]): { mechanism: string; places: number } | null {
  const found = lastOf(stood.filter(({ keyed }) => !keyed))
  const spots = spotsOfOne(found)
  const [{ whole } = { whole: null }] = spots
  if (whole === null) return null
  const staying = stood.filter(({ keyed, stands }) => keyed && stands)
  const isAlone = [...found, ...staying].every((each) => each.whole === whole)
  return isAlone || isItself(spots) ? { mechanism: heirIn(spots, whole), places: spots.length } : null
}

function lastOf(stood: readonly OldSpot[]): readonly OldSpot[] {
  const standing = stood.filter(({ stands }) => stands)
  return standing.length > 0 ? standing : stood
}

/** Of the only whole of which people said something, or of the one that has most where they said nothing. */
function spotsOfOne(found: readonly OldSpot[]): readonly OldSpot[] {
  const [said, ...others] = new Set(found.filter(({ decided }) => decided).map(({ whole }) => whole))
  if (others.length > 0) return []
  const among = Map.groupBy(found, ({ whole }) => whole)
  return said === undefined ? largest(among) : (among.get(said) ?? [])
}

/** One that counts, and not only by what was merged into it. */
const isItself = (spots: readonly OldSpot[]) =>
  spots.some(({ mechanism, whole, rejected }) => mechanism === whole && !rejected)

/** The whole where it stood itself, else the part that has most places. */
function heirIn(spots: readonly OldSpot[], whole: string): string {
  const parts = Map.groupBy(spots, ({ mechanism }) => mechanism)
  return parts.has(whole) ? whole : (largest(parts)[0]?.mechanism ?? whole)
}

const largest = (groups: ReadonlyMap<string, OldSpot[]>) =>
  [...groups.values()].reduce<OldSpot[]>((most, each) => (each.length > most.length ? each : most), [])

const textOf = ({ expression, group }: Spot) => `${expression} ${group}`

/** Of those of the same paragraph the ones of the same words, else those that share some. */
function nearest(spot: NewSpot, stood: readonly OldSpot[]): OldSpot[] {
  const there = stood.filter((each) => isOneParagraph(spot, each))
  const same = there.filter(
    (each) => isSamePlace(spot, each) || plainName(each.name) === plainName(spot.name),
  )
  return same.length > 0 ? same : there.filter((each) => overlaps(spot, each) || isWithin(spot, each))
}

const isOneParagraph = (one: Spot, other: Spot) =>
  one.order === other.order && (one.eid === other.eid || one.words === other.words)

const isSamePlace = (one: Spot, other: Spot) =>
  one.words === other.words && one.from === other.from && one.to === other.to

/** Places in a paragraph can be compared where its words are the same. */
const overlaps = (one: Spot, other: Spot) =>
  one.words === other.words && one.from < other.to && other.from < one.to

function isWithin(one: Spot, other: Spot): boolean {
  const [own, others] = [` ${plainName(one.name)} `, ` ${plainName(other.name)} `]
  return own.trim() !== '' && others.trim() !== '' && (own.includes(others) || others.includes(own))
}

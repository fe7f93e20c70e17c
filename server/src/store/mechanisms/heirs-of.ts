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
  /** False: no text has it there any more. */
  stands: boolean
  /** Somebody said something of it or of its records. */
  decided: boolean
}

/**
 * By the new keys, the mechanism that goes on under each: the only one that stood in its places, or the only one that did so
 * last. Of several it is the only one of which people said something, or what had most of the places where they said nothing of
 * any; where they did of several, none goes on. Where one comes back as several, it goes on as what has most of its places.
 */
export function heirsOf(read: readonly NewSpot[], before: readonly OldSpot[]): Map<string, string> {
  const byText = Map.groupBy(before, textOf)
  const claims = [...Map.groupBy(read, ({ known }) => known)].flatMap(([known, spots]) => {
    const stood = spots.flatMap((spot) => nearest(spot, byText.get(textOf(spot)) ?? []))
    const standing = stood.filter(({ stands }) => stands)
    const found = standing.length > 0 ? standing : stood
    const own = goingOn(found)
    return own === null ? [] : [{ known, mechanism: own.mechanism, places: own.places }]
  })
  const most = [...Map.groupBy(claims, ({ mechanism }) => mechanism).values()].map((rivals) =>
    rivals.reduce((best, each) => (each.places > best.places ? each : best)),
  )
  return new Map(most.map(({ known, mechanism }) => [known, mechanism]))
}

function goingOn(stood: readonly OldSpot[]): { mechanism: string; places: number } | null {
  const said = stood.filter(({ decided }) => decided)
  const among = [...Map.groupBy(said.length > 0 ? said : stood, ({ mechanism }) => mechanism)]
  if (among.length === 0 || (said.length > 0 && among.length > 1)) return null
  const [mechanism, spots] = among.reduce((most, each) => (each[1].length > most[1].length ? each : most))
  return { mechanism, places: spots.length }
}

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

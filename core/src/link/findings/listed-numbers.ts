import type { Citation } from '../../model/extracted.ts'
import type { Finding } from '../../model/linked.ts'
import { placeOf } from '../text-place.ts'
import type { PlacedParagraph, Texts } from '../texts.ts'

interface Listing {
  placed: PlacedParagraph
  citations: ReadonlyMap<string, Citation>
}

/** Lists with so many numbers in common are one list. */
const fewestShared = 3
/** A number that so many paragraphs cite finds no list. */
const mostCiting = 12
/** Longer lists are registers, and not copied by hand. */
const longestList = 100

/**
 * The same list of texts in two places, where a number of one is in the other with one of its two parts changed: `10/30`
 * and `10/13`.
 */
export function findListedNumbers({ paragraphs }: Texts): Finding[] {
  const lists = paragraphs.filter(isList).map(listingOf)
  const citing = new Map<string, Listing[]>()
  const findings: Finding[] = []
  for (const list of lists) {
    const shared = new Map<Listing, number>()
    for (const target of list.citations.keys()) {
      const others = citing.get(target) ?? []
      if (others.length < mostCiting)
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      if (others.length < mostCiting) citing.set(target, [...others, list])
    }
    for (const [other, count] of shared)
      if (count >= fewestShared) findings.push(...changedNumbers(other, list))
  }
  return findings
}

const isList = ({ paragraph: { citations } }: PlacedParagraph) =>
  citations.length > fewestShared && citations.length <= longestList

const listingOf = (placed: PlacedParagraph): Listing => ({
  placed,
  citations: new Map(
    placed.paragraph.citations.flatMap((citation) =>
      citation.target === null || citation.target.includes('~') ? [] : [[citation.target, citation] as const],
    ),
  ),
})

function changedNumbers(one: Listing, other: Listing): Finding[] {
  const onlyOther = [...other.citations].filter(([target]) => !one.citations.has(target))
  const onlyOne = [...one.citations].filter(([target]) => !other.citations.has(target))
  return onlyOne.flatMap(([first, citation]) => {
    const changed = onlyOther.filter(([second]) => isChanged(first, second))
    const [second, otherCitation] = changed[0] ?? []
    if (changed.length !== 1 || second === undefined || otherCitation === undefined) return []
    const places = [placeOf(one.placed, citation), placeOf(other.placed, otherCitation)]
    return [{ code: 'names-disagree', places, params: { first, second } } satisfies Finding]
  })
}

/** The same serial number of a session with digits in another order, or one digit another. */
function isChanged(one: string, other: string): boolean {
  const [first, second] = [numbersOf(one), numbersOf(other)]
  if (first === null || second === null || first.series !== second.series) return false
  const changed = (own: string, their: string) =>
    own !== their && own.length === their.length && [...own].sort().join('') === [...their].sort().join('')
  return (
    (first.serial === second.serial && isDigitOff(first.session, second.session)) ||
    (first.session === second.session && changed(first.serial, second.serial))
  )
}

/** `30` and `13`: one digit stands elsewhere. */
const isDigitOff = (own: string, their: string) =>
  own.length === their.length && [...own].some((digit) => their.includes(digit))

function numbersOf(target: string): { serial: string; session: string; series: string } | null {
  const [, serial, session, series] = /^(\d{1,3})\/(\d{1,3})(?:-(.+))?$/.exec(target) ?? []
  return serial === undefined || session === undefined ? null : { serial, session, series: series ?? '' }
}

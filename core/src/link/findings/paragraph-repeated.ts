import type { Finding } from '../../model/linked.ts'
import { contentSet } from '../content-words.ts'
import { groupsOf, likePairs } from '../like-sets.ts'
import { placeOf } from '../text-place.ts'
import { isFootnote, type PlacedParagraph, type Texts } from '../texts.ts'
import { findDifferingCopies } from './repeated-differ.ts'

const parts = new Set(['preambular', 'operative', 'body'])
/** Shorter ones are formulas. */
const fewestWords = 8
/** In one text nearly the same words are a repetition; texts of one session share many phrases. */
const alike = { inOneWork: 0.7, inSeveral: 0.85 }
/** Shorter paragraphs have too few words. */
const fewestLetters = 50
/** What so many texts say is a formula of the organ. */
const mostWorks = 3

/** Paragraphs that stand twice in a text, or in several texts of one publication. */
export function findRepeatedParagraphs({ paragraphs }: Texts): Finding[] {
  const own = paragraphs.filter(isOwn)
  const beside = Map.groupBy(own, ({ in: work }) => work.publication)
  return [...beside.values()].flatMap((placed) => repeatedIn(placed))
}

function repeatedIn(placed: readonly PlacedParagraph[]): Finding[] {
  const sets = placed.map((each) => contentSet(each))
  const least = (one: number, other: number) => {
    if (Math.min(sets[one]?.size ?? 0, sets[other]?.size ?? 0) < fewestWords) return 2
    if (placed[one]?.in !== placed[other]?.in) return alike.inSeveral
    return sameFigures(sets[one] ?? none, sets[other] ?? none) ? alike.inOneWork : 2
  }
  return groupsOf(likePairs(sets, least)).flatMap((group): Finding[] => {
    const places = group.map((index) => placed[index] as PlacedParagraph)
    if (new Set(places.map(({ in: work }) => work)).size > mostWorks) return []
    const params = { count: places.length }
    const repeated = {
      code: 'paragraph-repeated',
      places: places.map((each) => placeOf(each)),
      params,
    } as const
    return [repeated, ...findDifferingCopies(places)]
  })
}

const none: ReadonlySet<string> = new Set()

/** Paragraphs of one text that differ in a number say the same of two things. */
function sameFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const figures = (words: ReadonlySet<string>) => [...words].filter((word) => /\d/.test(word))
  const [first, second] = [figures(one), figures(other)]
  return first.length === second.length && first.every((figure) => other.has(figure))
}

/** Follow-up clauses are the same by their nature. */
function isOwn({ paragraph, in: { work } }: PlacedParagraph): boolean {
  const { part, acts, parent, text } = paragraph
  if (!parts.has(part) || parent !== null || work.turns.length > 0) return false
  if (text.length < fewestLetters || isFootnote(paragraph)) return false
  return !acts.some(({ mandates }) => mandates.some(({ follow }) => follow === 'report'))
}

import type { Finding } from '../../model/linked.ts'
import { contentSet, contentWords, sharedCount } from '../content-words.ts'
import { type Figure, figuresOf } from '../figures.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import type { PlacedParagraph, Texts } from '../texts.ts'

/** A number with what it counts. */
interface Counted {
  placed: PlacedParagraph
  figure: Figure
  /** Stems of the two telling words behind it, and of some that follow in the clause. */
  what: string[]
  after: string[]
  /** Stems of what stands before it in its clause. */
  before: ReadonlySet<string>
  printed: string
}

/** Smaller numbers are the same by chance. */
const smallest = 1000
/** So many paragraphs with one number: a rate, a sum that is repeated. */
const mostAlike = 12
/** How far before a number the thing may be named that holds what it counts. */
const reach = 80

const speaking = new Set(['preambular', 'operative', 'body', 'annex'])

/**
 * One number in two paragraphs of a text that counts two things there: remains found in graves, and graves. What the one
 * counts is named in the other, before the number.
 */
export function findCountedThings({ works }: Texts): Finding[] {
  return works.flatMap(({ paragraphs }) => {
    const counted = paragraphs
      .filter(({ paragraph }) => speaking.has(paragraph.part) && /\d{3}|[٠-٩]{3}/.test(paragraph.text))
      .flatMap(countedIn)
    const alike = Map.groupBy(counted, ({ figure }) => figure.value)
    return [...alike.values()].flatMap((same) => differing(same.slice(0, mostAlike)) ?? [])
  })
}

function countedIn(placed: PlacedParagraph): Counted[] {
  const { language } = placed.in
  const { text } = placed.paragraph
  return figuresOf(placed).flatMap((figure): Counted[] => {
    if (figure.value < smallest || isYear(figure) || isMoney(text, figure)) return []
    const after = /^[^.;؛,،\d]{0,60}/.exec(text.slice(figure.end))?.[0] ?? ''
    const behind = contentWords(language.fold(after), language)
    const clause =
      text
        .slice(Math.max(0, figure.start - reach), figure.start)
        .split(/[.;؛,،]/)
        .at(-1) ?? ''
    const before = new Set(contentWords(language.fold(clause), language))
    const last = figure.end + (/^\s+\S+/.exec(after)?.[0].length ?? 0)
    const printed = wordsIn(placed, figure.start, last).text
    return behind.length === 0
      ? []
      : [{ placed, figure, what: behind.slice(0, 2), after: behind.slice(0, 4), before, printed }]
  })
}

const isYear = ({ value }: Figure) => value >= 1900 && value < 2100

/** Of one sum many things may be said. */
const isMoney = (text: string, { start, end }: Figure) =>
  /[$€£]\s?$/.test(text.slice(0, start).slice(-2)) || currency.test(text.slice(end, end + 40))
const currency = /^[^.;؛,،]{0,30}(?:dollar|euro|دولار|يورو)/iu

function differing(same: readonly Counted[]): Finding | null {
  for (const one of same) {
    const other = same.find((each) => each.placed !== one.placed && isContainer(one, each))
    if (other)
      return {
        code: 'numbers-disagree',
        places: [placeOf(one.placed, one.figure), placeOf(other.placed, other.figure)],
        params: { first: one.printed, second: other.printed },
      }
  }
  return null
}

/** Two paragraphs on one matter; what `other` counts stands before the number of `one`, which counts something else. */
function isContainer(one: Counted, other: Counted): boolean {
  if (isIn(one.what[0], other.after) || isIn(other.what[0], one.after)) return false
  if (one.what.some((word) => other.before.has(word))) return false
  if (!other.what.some((word) => one.before.has(word))) return false
  return sharedCount(contentSet(one.placed), contentSet(other.placed)) >= 3
}

const isIn = (word: string | undefined, words: readonly string[]) =>
  word !== undefined && words.includes(word)

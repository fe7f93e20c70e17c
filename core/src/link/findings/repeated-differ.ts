import type { Finding, FindingCode } from '../../model/linked.ts'
import type { Words } from '../../model/words.ts'
import { placeOf } from '../text-place.ts'
import type { PlacedParagraph } from '../texts.ts'

/** What a paragraph states, by which copies of it can be told apart. */
interface Stated extends Words {
  value: string
}

/** Copies of one paragraph in several texts that state another date, or cite another text of the same number. */
export function findDifferingCopies(copies: readonly PlacedParagraph[]): Finding[] {
  const [first, ...others] = copies
  if (first === undefined) return []
  return others
    .filter((other) => other.in !== first.in)
    .flatMap((other) => [
      ...swapped('dates-disagree', first, other, datesOf),
      ...swapped('names-disagree', first, other, targetsOf),
    ])
}

/** One value of each that the other has not, in paragraphs that share all the rest. */
function swapped(
  code: FindingCode,
  one: PlacedParagraph,
  other: PlacedParagraph,
  statedIn: (placed: PlacedParagraph) => Stated[],
): Finding[] {
  const [first, second] = [statedIn(one), statedIn(other)]
  const [onlyFirst, onlySecond] = [without(first, second), without(second, first)]
  const [before, after] = [onlyFirst[0], onlySecond[0]]
  if (onlyFirst.length !== 1 || onlySecond.length !== 1 || !before || !after) return []
  const params = { event: wordsBefore(one, before), first: before.value, second: after.value }
  return [{ code, places: [placeOf(one, before), placeOf(other, after)], params }]
}

function without(own: readonly Stated[], other: readonly Stated[]): Stated[] {
  const values = new Set(other.map(({ value }) => value))
  return own.filter(({ value }) => !values.has(value))
}

const datesOf = ({ paragraph }: PlacedParagraph): Stated[] =>
  paragraph.dates.filter(({ calendar }) => calendar === 'gregorian')

const targetsOf = ({ paragraph }: PlacedParagraph): Stated[] =>
  paragraph.citations.flatMap((each) => (each.target === null ? [] : [{ ...each, value: each.target }]))

/** The end of what stands before: enough to see what is meant. */
function wordsBefore({ paragraph }: PlacedParagraph, { span }: Stated): string {
  const to = span.start - paragraph.span.start
  return paragraph.text
    .slice(Math.max(0, to - 60), to)
    .replace(/^\S*\s/, '')
    .trim()
}

import type { Finding } from '../../model/linked.ts'
import { diffWords } from '../renewals/diff-words.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import { type PlacedParagraph, sessionOf, type Texts } from '../texts.ts'

/** Texts of one session open with the same words; from so many on, what is usual can be told. */
const fewestOpenings = 5
/** Wordings further from the usual one are openings of another kind. */
const mostChanges = 4

/** A word of an opening in the place of the usual one. */
interface Swap {
  usual: string
  other: string
  placed: PlacedParagraph
}

/** Openings of texts of one session that name its place or its theme by another word than most do. */
export function findOtherOpenings({ paragraphs }: Texts): Finding[] {
  const openings = paragraphs.filter(({ paragraph: { part } }) => part === 'chapeau')
  const bySession = Map.groupBy(openings, ({ in: work }) =>
    [work.publication, sessionOf(work), work.work.kind, work.source.language].join(' '),
  )
  return [...bySession.values()].flatMap((beside) =>
    beside.length < fewestOpenings ? [] : otherThanUsual(beside),
  )
}

function otherThanUsual(beside: readonly PlacedParagraph[]): Finding[] {
  const wordings = [...Map.groupBy(beside, bareText).values()].sort((a, b) => b.length - a.length)
  const [[usual] = []] = wordings
  if (usual === undefined) return []
  const swaps = beside.flatMap((other) => swapsBetween(usual, other))
  const alike = Map.groupBy(swaps, ({ usual: word, other }) => `${word} ${other}`)
  return [...alike.values()].flatMap((same) => findingOf(usual, same, beside.length) ?? [])
}

/** Without marks and spaces that differ from print to print. */
const bareText = ({ paragraph, in: { language } }: PlacedParagraph) =>
  language.fold(paragraph.text.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim()

function swapsBetween(usual: PlacedParagraph, placed: PlacedParagraph): Swap[] {
  const changes = diffWords(bareText(usual), bareText(placed))
  if (changes.filter(({ change }) => change !== 'kept').length > 2 * mostChanges) return []
  return changes.flatMap(({ change, text }, index): Swap[] => {
    const next = changes[index + 1]
    if (change !== 'dropped' || next?.change !== 'added') return []
    return isOtherWord(text, next.text) ? [{ usual: text, other: next.text, placed }] : []
  })
}

const isOtherWord = (one: string, other: string) => [one, other].every((word) => /^\p{L}{4,}$/u.test(word))

/** One misprint in a single text is no other name, unless the word is another one; what many print is a second name. */
function findingOf(usual: PlacedParagraph, same: readonly Swap[], of: number): Finding | null {
  const [swap] = same
  if (swap === undefined || same.length * 2 > of) return null
  if (same.length === 1 && isSpelling(swap.usual, swap.other)) return null
  const places = [
    place(usual, swap.usual),
    ...same.slice(0, 2).map(({ placed, other }) => place(placed, other)),
  ]
  const [first, second] = [places[0]?.text ?? swap.usual, places[1]?.text ?? swap.other]
  return { code: 'names-disagree', places, params: { first, second } }
}

function place(placed: PlacedParagraph, folded: string) {
  const { language } = placed.in
  const word = [...placed.paragraph.text.matchAll(/[\p{L}\p{M}]+/gu)].find(
    ([each]) => language.fold(each) === folded,
  )
  return placeOf(placed, word ? wordsIn(placed, word.index, word.index + word[0].length) : null)
}

/** The same letters but for one or two at one place. */
function isSpelling(one: string, other: string): boolean {
  let head = 0
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head++
  let tail = 0
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return Math.max(one.length, other.length) - head - tail <= 2
}

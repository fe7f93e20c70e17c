import type { WordIndex } from '../../languages/ar/words/word-index.ts'
import type { WordList } from '../../languages/ar/words/word-list.ts'
import type { ProposedReading } from '../../model/publication.ts'
import type { SubstitutedLetters } from './substituted-letters.ts'
import { countPlainWords, type PrintedWord, type WordCounts, weigherOf } from './word-context.ts'
import { evidenceOf, type TextWords } from './wrong-words.ts'

// What a broken encoding leaves: the substitute for most letters, hamza seats and madda for others, dotless ya for ya.
// Each stands for exactly one letter, but for the one behind the article, which may have taken the next one with it. The
// words that fit are weighed in their places, and the likeliest way through the paragraph is proposed.

const carriers = 'أآإ'
const mostReadings = 12
const unread = -30

/** What became of a spoiled paragraph: its spoiled words, and the readings of those that can be read. */
export interface SpoiledParagraph {
  words: number
  readings: ProposedReading[]
}

/** `line` are all words of the paragraph. */
export function readSpoiled(
  { letter }: SubstitutedLetters,
  line: readonly PrintedWord[],
  text: TextWords,
): SpoiledParagraph {
  const own = withoutLine(text.own, line)
  const { list } = text.index
  const isSpoiled = ({ plain }: PrintedWord) =>
    (own.get(plain) ?? 0) === 0 &&
    list.wordCount(plain) === 0 &&
    [...plain].some((each, at) => each !== classOf(each, letter, at === plain.length - 1))
  const finder = finderOf(list, text.own, own)
  const places = line.map((word) =>
    isSpoiled(word) ? [...finder(word.plain, letter), word.plain] : [word.plain],
  )
  const read = likeliestPath(places, text.index, own, text.total)
  const readings = line.flatMap((word, at) => {
    const proposed = read[at] as string
    if (proposed === word.plain) return []
    const count = list.wordCount(proposed)
    const evidence = evidenceOf({ word: proposed, kind: 'encoding', count }, own)
    return [{ text: word.text, span: { start: word.start, end: word.end }, proposed, evidence }]
  })
  return { words: line.filter(isSpoiled).length, readings }
}

/** The words of the spoiled paragraph itself prove nothing. */
function withoutLine(own: WordCounts, line: readonly PrintedWord[]): WordCounts {
  const inLine = countPlainWords(line)
  return { get: (word) => Math.max(0, (own.get(word) ?? 0) - (inLine.get(word) ?? 0)) }
}

/** The likeliest choice of one word a place: each by itself and by the shapes of its neighbours. */
function likeliestPath(
  places: readonly (readonly string[])[],
  index: WordIndex,
  own: WordCounts,
  total: number,
): string[] {
  const { alone, between } = weigherOf(index, own, total)
  const weigh = (words: readonly string[], choice: number) =>
    words.length > 1 && choice === words.length - 1 ? unread : alone(words[choice] as string)
  let ends: { weight: number; path: Path | null }[] = [{ weight: 0, path: null }]
  for (const words of places) {
    ends = words.map((word, choice) => {
      const [first, ...rest] = ends.map(({ weight, path }) => ({
        weight: weight + between(path?.word, word),
        path: { word, before: path },
      }))
      const best = rest.reduce((one, other) => (other.weight > one.weight ? other : one), first as Best)
      return { ...best, weight: best.weight + weigh(words, choice) }
    })
  }
  return wordsOf(ends.reduce((one, other) => (other.weight > one.weight ? other : one)).path)
}

interface Path {
  word: string
  before: Path | null
}
interface Best {
  weight: number
  path: Path
}

function wordsOf(path: Path | null): string[] {
  const words: string[] = []
  for (let at = path; at !== null; at = at.before) words.push(at.word)
  return words.reverse()
}

type Finder = (word: string, letter: string) => string[]

/** Finds the words of the list and of the text that a spoiled one can stand for, most frequent first. */
function finderOf(list: WordList, words: ReadonlyMap<string, number>, own: WordCounts): Finder {
  const byLetter = indexOf(list)
  const byLength = wordsByLength(words)
  const ownWords = (pattern: Pattern) =>
    (byLength.get(pattern.length) ?? []).filter((word) => fits(word, pattern) && own.get(word))
  const countOf = (word: string) => list.wordCount(word) + (own.get(word) ?? 0) * ownWeight
  const find = (word: string, letter: string) => {
    const found = new Set<string>()
    for (const pattern of patternsOf(word, letter))
      for (const each of [...byLetter(pattern), ...ownWords(pattern)])
        if (each !== word && fits(each, pattern)) found.add(each)
    return [...found].sort((a, b) => countOf(b) - countOf(a)).slice(0, mostReadings)
  }
  return (word, letter) => {
    const found = find(word, letter)
    const opening = /^[وفبلك](?=.{4})/.exec(word)?.[0]
    if (found.length > 0 || opening === undefined) return found
    return find(word.slice(1), letter).map((rest) => opening + rest)
  }
}

const lengths = new WeakMap<ReadonlyMap<string, number>, Map<number, string[]>>()

/** The words of a text by length, grouped once for all its spoiled paragraphs. */
function wordsByLength(words: ReadonlyMap<string, number>): Map<number, string[]> {
  const made = lengths.get(words) ?? Map.groupBy(words.keys(), (word) => word.length)
  lengths.set(words, made)
  return made
}

/** A word of the text at hand counts as so many of the list, by which the most frequent are chosen. */
const ownWeight = 100

/** What each letter can be: itself, one of two, or (null) any. */
type Pattern = readonly (string | null)[]

const fits = (word: string, pattern: Pattern) =>
  word.length === pattern.length &&
  pattern.every((letters, at) => letters === null || letters.includes(word[at] as string))

/** Two substitutes side by side may be one letter's; so may the carrier behind the article and what follows it. */
function patternsOf(word: string, letter: string): Pattern[] {
  const classes = [...word].map((each, at) => classOf(each, letter, at === word.length - 1))
  const patterns: Pattern[] = [classes]
  const doubled = word.indexOf(letter + letter)
  if (doubled >= 0) patterns.push([...classes.slice(0, doubled), ...classes.slice(doubled + 1)])
  const behind = /^[وفبك]?ال/.exec(word)?.[0].length
  if (behind === undefined || !carriers.includes(word[behind] ?? ' ')) return patterns
  const [before, rest] = [classes.slice(0, behind), classes.slice(behind + 1)]
  if (word[behind + 1] === letter) patterns.push([...before, ...rest])
  return [...patterns, [...before, null, null, ...rest]]
}

function classOf(printed: string, substitute: string, last: boolean): string | null {
  if (printed === substitute || printed === 'ء' || carriers.includes(printed) || (printed === 'ة' && !last))
    return null
  return printed === 'ى' ? 'ىي' : printed
}

const indexes = new WeakMap<WordList, (pattern: Pattern) => readonly string[]>()

/** Words of a list by length and one letter with its place; a pattern asks for the letter that the fewest words have. */
function indexOf(list: WordList): (pattern: Pattern) => readonly string[] {
  const made = indexes.get(list)
  if (made) return made
  const groups = new Map<string, string[]>()
  const add = (key: string, word: string) => {
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  for (const [word] of list.words()) {
    add(`${word.length}`, word)
    for (let at = 0; at < word.length; at++) add(`${word.length}:${at}:${word[at]}`, word)
  }
  const find = (pattern: Pattern) => {
    const keys = pattern.flatMap((letters, at) =>
      letters?.length === 1 ? `${pattern.length}:${at}:${letters}` : [],
    )
    const found = keys.map((key) => groups.get(key) ?? [])
    return found.length === 0
      ? (groups.get(`${pattern.length}`) ?? [])
      : found.reduce((least, group) => (group.length < least.length ? group : least))
  }
  indexes.set(list, find)
  return find
}

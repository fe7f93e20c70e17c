import { spellingModel } from './spelling-model.ts'
import type { WordList } from './word-list.ts'

// Small words that Arabic writes onto the next word, and endings that it writes onto the last: a form that was not
// counted is known by the word inside it. Shares are of running text, rounded.
const openings: [opening: string, takes: string, share: number][] = [
  ['و', '', 0.08],
  ['ب', '', 0.02],
  ['ل', '', 0.02],
  ['لل', 'ال', 0.02],
  ['ف', '', 0.004],
  ['ك', '', 0.002],
  ['ال', '', 0.05],
  ['وال', '', 0.01],
  ['ولل', 'ال', 0.002],
  ['بال', '', 0.004],
  ['وب', '', 0.002],
  ['ول', '', 0.002],
  ['س', '', 0.001],
  ['اللا', '', 0.0005],
  ['واللا', '', 0.0002],
  ['لا', '', 0.0002],
]
const closings: [closing: string, takes: string, share: number][] = [
  ['ها', '', 0.01],
  ['ه', '', 0.01],
  ['هم', '', 0.005],
  ['نا', '', 0.005],
  ['هما', '', 0.002],
  ['تها', 'ة', 0.005],
  ['ته', 'ة', 0.005],
  ['تهم', 'ة', 0.002],
  ['تنا', 'ة', 0.002],
  ['ا', '', 0.01],
  ['ات', 'ة', 0.01],
  ['ين', '', 0.005],
  ['ية', 'ي', 0.005],
  ['ة', '', 0.005],
]

/** Share of running text that no list and no rule covers. */
const unknownShare = 0.02

export interface WordModel {
  /** Natural logarithm of the word's share of running text. Takes words without vowel marks. */
  weigh(word: string): number
  /** Whether the list, or the list and one small word or ending, has it. */
  isKnown(word: string): boolean
  /** How often the list has it as it is. */
  count(word: string): number
}

export function wordModelOf(list: WordList): WordModel {
  const spelling = spellingModel(list.words())
  const cache = new Map<string, { known: boolean; weight: number }>()
  const look = (word: string) => {
    const cached = cache.get(word)
    if (cached) return cached
    const share = shareOf(word, list)
    const unknown = Math.log(unknownShare) + spelling(word)
    const weight = share > 0 ? Math.max(Math.log(share), unknown) : Math.min(unknown, -Math.log(list.total))
    const found = { known: share > 0, weight }
    if (cache.size < 500_000) cache.set(word, found)
    return found
  }
  return { weigh: (word) => look(word).weight, isKnown: (word) => look(word).known, count: list.wordCount }
}

function shareOf(word: string, list: WordList): number {
  const counted = list.wordCount(word) / list.total
  if (counted > 0) return counted
  const opened = openings.map(([opening, takes, share]) =>
    word.startsWith(opening) && !(opening.endsWith('ال') && word.startsWith('ال', opening.length))
      ? share * shareOfClosed(takes + word.slice(opening.length), list)
      : 0,
  )
  return Math.max(shareOfClosed(word, list), ...opened)
}

function shareOfClosed(word: string, list: WordList): number {
  const plain = shareOfStem(word, list)
  if (plain > 0) return plain
  return Math.max(
    0,
    ...closings.map(([closing, takes, share]) =>
      word.endsWith(closing) && !(owning.test(closing) && isDefinite(word, list))
        ? share * shareOfStem(word.slice(0, -closing.length) + takes, list)
        : 0,
    ),
  )
}

/** «الحقا» is no word: what has the article takes no ending of an owner or of «a». */
const owning = /^(?:ا|نا|ت?ه(?:ا|م|ما)?|تنا)$/
const isDefinite = (word: string, list: WordList) =>
  word.startsWith('ال') && list.wordCount(word.slice(2, -1)) > 0

/** Two letters or a word seen once would make words of anything. */
function shareOfStem(stem: string, list: WordList): number {
  const count = stem.length < 3 ? 0 : list.wordCount(stem)
  if (count > 1) return count / list.total
  return stem.length < 4 || !persons.includes(stem[0] as string)
    ? 0
    : personShare * shareOfPersons(stem, list)
}

/** A verb is known when another person of it is: texts of councils say «نؤكد», those of assemblies «تؤكد». */
function shareOfPersons(stem: string, list: WordList): number {
  const others = [...persons].map((person) => list.wordCount(person + stem.slice(1)))
  const count = Math.max(...others)
  return count < 3 ? 0 : count / list.total
}

const persons = 'نتيأ'
const personShare = 0.05

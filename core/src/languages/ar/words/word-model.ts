import { closings, openings, persons, shortestStem, shortestVerb } from './affixes.ts'
import { type LetterGuard, letterGuard } from './letter-guard.ts'
import { type Spelled, spellingModel } from './spelling-model.ts'
import type { WordList } from './word-list.ts'

/** Share of running text that no list and no rule covers. */
const unknownShare = 0.02

export interface WordModel {
  /** Natural logarithm of the word's share of running text. Takes words without vowel marks. */
  weigh(word: string): number
  /** Whether the list, or the list and one small word or ending, has it. */
  isKnown(word: string): boolean
  /** How often the list has it as it is. */
  count(word: string): number
  spell(word: string): Spelled
  /** False where the letters of two stretches say that nothing has them as one word. */
  mayBeJoined(first: string, second: string): boolean
  /** The most that an unknown word weighs whose letters are so likely. */
  weighUnknown(spelled: number): number
}

export function wordModelOf(list: WordList): WordModel {
  const spell = spellingModel(list.words())
  let guard: LetterGuard | undefined
  const cache = new Map<string, { known: boolean; weight: number }>()
  const weighUnknown = (spelled: number) => Math.min(Math.log(unknownShare) + spelled, -Math.log(list.total))
  const look = (word: string) => {
    guard ??= letterGuard(list)
    if (!guard.mayBeKnown(word)) return { known: false, weight: weighUnknown(spell(word).whole) }
    const found = cache.get(word) ?? lookUp(word)
    if (cache.size < 500_000) cache.set(word, found)
    return found
  }
  const lookUp = (word: string) => {
    const share = shareOf(word, list)
    const { whole } = spell(word)
    const weight = share > 0 ? Math.max(Math.log(share), Math.log(unknownShare) + whole) : weighUnknown(whole)
    return { known: share > 0, weight }
  }
  return {
    weigh: (word) => look(word).weight,
    isKnown: (word) => look(word).known,
    count: list.wordCount,
    spell,
    mayBeJoined: (first, second) => {
      guard ??= letterGuard(list)
      return guard.mayBeJoined(first, second)
    },
    weighUnknown,
  }
}

function shareOf(word: string, list: WordList): number {
  const counted = list.wordCount(word) / list.total
  if (counted > 0) return counted
  let most = shareOfClosed(word, list)
  for (const [opening, takes, share] of openings) {
    if (!word.startsWith(opening)) continue
    if (opening.endsWith('ال') && word.startsWith('ال', opening.length)) continue
    most = Math.max(most, share * shareOfClosed(takes + word.slice(opening.length), list))
  }
  return most
}

function shareOfClosed(word: string, list: WordList): number {
  let most = shareOfStem(word, list)
  if (most > 0) return most
  for (const [closing, takes, share] of closings) {
    if (
      !word.endsWith(closing) ||
      (owning.test(closing) && isDefinite(word.slice(0, -closing.length) + takes, list))
    )
      continue
    most = Math.max(most, share * shareOfStem(word.slice(0, -closing.length) + takes, list))
  }
  return most
}

/** «الحقا» is no word: what has the article takes no ending of an owner or of «a». */
const owning = /^(?:ا|نا|ت?ه(?:ا|م|ما)?|تنا)$/
const isDefinite = (stem: string, list: WordList) =>
  stem.startsWith('ال') && list.wordCount(stem.slice(2)) > 0

/** Two letters or a word seen once would make words of anything. */
function shareOfStem(stem: string, list: WordList): number {
  const count = stem.length < shortestStem ? 0 : list.wordCount(stem)
  if (count > 1) return count / list.total
  return stem.length < shortestVerb || !persons.includes(stem[0] as string)
    ? 0
    : personShare * shareOfPersons(stem, list)
}

/** Texts of councils say «نؤكد», those of assemblies «تؤكد». */
function shareOfPersons(stem: string, list: WordList): number {
  let count = 0
  for (const person of persons) count = Math.max(count, list.wordCount(person + stem.slice(1)))
  return count < 3 ? 0 : count / list.total
}

const personShare = 0.05

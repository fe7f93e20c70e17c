// Whether what a machine read are words at all: by the list of the language where it has one, else by their shape.
import { wordModelOf } from './ar/words/word-model.ts'
import { languages } from './index.ts'

const tokens = /[\p{L}\p{M}\ufffd][\p{L}\p{M}\ufffd’'-]*/gu
const marks = /[\p{M}\u0640]/gu
const hasArabic = /\p{Script=Arabic}/u

/** Words of a text, and how many of them are words; single letters say nothing. */
export function countKnownWords(text: string): { words: number; known: number } {
  const words = (text.match(tokens) ?? []).filter((word) => word.length > 1)
  return { words: words.length, known: words.filter(isKnownWord).length }
}

/** Scripts of which nothing is known here pass. */
export function isKnownWord(word: string): boolean {
  if (word.includes('\ufffd')) return false
  if (hasArabic.test(word)) return isListed(word.replace(marks, ''))
  return /\p{Script=Latin}/u.test(word) ? hasShape(word) : true
}

/** How common a word of Arabic letters is: the natural logarithm of its share of running text, by the list that has it most. */
export function wordWeight(word: string): number {
  const plain = word.replace(marks, '')
  const lists = languages.flatMap((pack) => (pack.words === null ? [] : [pack.words]))
  return Math.max(...lists.map((words) => wordModelOfPack(words).weigh(plain)))
}

/** Languages of one script with a list share it here: a word of any of them is one. */
function isListed(word: string): boolean {
  const lists = languages.flatMap((pack) => (pack.words === null ? [] : [pack.words]))
  return lists.some((words) => wordModelOfPack(words).isKnown(word))
}

type Words = NonNullable<(typeof languages)[number]['words']>
const models = new WeakMap<Words, ReturnType<typeof wordModelOf>>()

function wordModelOfPack(words: Words): ReturnType<typeof wordModelOf> {
  const model = models.get(words) ?? wordModelOf(words())
  models.set(words, model)
  return model
}

/** Letters of one case but for the first, a vowel, and no heap of consonants. */
function hasShape(word: string): boolean {
  const plain = word.normalize('NFD').replace(marks, '')
  if (/^[IVXLC]+$/.test(plain) || /^\p{Lu}{2,6}$/u.test(plain)) return true
  const isCased = /^(?:\p{Lu}+|\p{L}?[\p{Ll}’'-]+(?:[’'-]\p{L}[\p{Ll}’'-]*)*)$/u.test(plain)
  return isCased && /[aeiouyœæ]/i.test(plain) && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(plain)
}

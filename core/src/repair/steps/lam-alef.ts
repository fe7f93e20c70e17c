import type { WordList } from '../../languages/ar/words/word-list.ts'
import { type WordModel, wordModelOf } from '../../languages/ar/words/word-model.ts'
import { shapeOfWord } from '../../languages/ar/words/word-shapes.ts'
import type { Edit } from '../apply-edits.ts'
import { type LineStep, linesOf } from './line-step.ts'

// The one sign for lam and alef (ﻻ) comes out of some PDF layers with its letters exchanged: «األمن», «سالم». Two alefs
// in a row never stand in an Arabic word, so «األ», «اإل», «اآل», «اال» prove it; inside words the word list decides.

const letter = '\\u0621-\\u064A'
const certain = new RegExp(`(?<![${letter}\\p{M}])(?!االله(?![${letter}]))[وفبكل]{0,2}ا[اأإآ]ل`, 'gu')
// A lam before an inverted pair is not the lam of an upright one: «لألمم», «الالزمة».
const upright = /ل[اأإآ](?![لاأإآ])/g
const inverted = /[اأإآ]ل/g
const words = /[\u0621-\u064A\p{M}]+/gu
const marks = /\p{M}/gu

/** A line without a proof of its own is believed when so many lines around it have one. */
const around = 15
const leastProofs = 3

export const lamAlef: LineStep = {
  id: 'lam-alef',
  find: ({ text }, list) => {
    if ((text.match(certain) ?? []).length < leastProofs) return []
    const lines = linesOf(text)
    const found = findInvertedLines(lines.map((line) => line.text))
    if (found.size === 0) return []
    const model = wordModelOf(list())
    return [...found].flatMap((index) => {
      const { start, text: line } = lines[index] as (typeof lines)[number]
      return editsOfLine(line, start, model, list())
    })
  },
}

/** Lines of a layer in which the pair is inverted: proofs near by, and the pair never upright in the line itself. */
export function findInvertedLines(lines: readonly string[]): Set<number> {
  const proofs = [0]
  for (const [index, line] of lines.entries())
    proofs.push((proofs[index] as number) + (line.match(certain) ?? []).length)
  const found = new Set<number>()
  if ((proofs.at(-1) as number) < leastProofs) return found
  for (const [index, line] of lines.entries()) {
    const first = Math.max(0, index - around)
    const near = (proofs[Math.min(lines.length, index + around + 1)] as number) - (proofs[first] as number)
    if (near >= leastProofs && !hasUpright(line) && /[اأإآ]ل/.test(line)) found.add(index)
  }
  return found
}

/** «االله» is another fault; an upright pair in any other word says that this line is sound. */
function hasUpright(line: string): boolean {
  return (line.match(upright) ?? []).length > (line.match(certain) ?? []).length
}

function editsOfLine(line: string, start: number, model: WordModel, list: WordList): Edit[] {
  const found = [...line.matchAll(words)]
  const shapes = found.map(([word]) => shapeOfWord(word.replace(marks, '')))
  return found.flatMap(({ index, 0: word }, place) => {
    const around = (shape: number) =>
      between(shapes[place - 1], shape, list) + between(shape, shapes[place + 1], list)
    return bestVariant(word, model, around).pairs.map((at) => exchangeEdit(start + index + at))
  })
}

function between(first: number | undefined, second: number | undefined, { transition }: WordList): number {
  return first === undefined || second === undefined ? 0 : transition(first, second)
}

function exchangeEdit(start: number): Edit {
  const order = [
    { start: start + 1, end: start + 2, before: '' },
    { start, end: start + 1, before: '' },
  ]
  return { start, end: start + 2, text: '', order }
}

interface Variant {
  word: string
  pairs: number[]
  weight: number
}

const mostPairs = 4

/** The lam of «for» takes the alef of the article away: «للأمم», never «لالأمم»; «لالتزام» has no article. */
function isTwiceThe(word: string, model: WordModel): boolean {
  const rest = /^[وف]?لال(.+)/.exec(word)?.[1]
  return rest !== undefined && (/^(?:ذي|تي|لذ|لت|لاتي)/.test(rest) || model.isKnown(rest))
}

/** How much likelier a word must be with its pair exchanged than as it stands: the more, the more often it was seen. */
const marginOf = (count: number) => 0.5 + 0.5 * Math.log(1 + count)

/** The likeliest way to read a word in a layer whose pairs are inverted; `around` weighs a shape in its place. */
function bestVariant(word: string, model: WordModel, around = (_shape: number) => 0): Variant {
  const weigh = (text: string) => {
    const plain = text.replace(marks, '')
    return model.weigh(plain) + around(shapeOfWord(plain))
  }
  const pairs = [...word.matchAll(inverted)].map(({ index }) => index)
  const alone = word === 'ال'
  const margin = marginOf(model.count(word.replace(marks, '')))
  let best: Variant = { word, pairs: [], weight: alone ? Number.NEGATIVE_INFINITY : weigh(word) + margin }
  if (pairs.length === 0 || pairs.length > mostPairs) return best
  for (let choice = 1; choice < 1 << pairs.length; choice++) {
    const chosen = pairs.filter((_, index) => choice & (1 << index))
    const exchanged = exchange(word, chosen)
    if (isTwiceThe(exchanged, model)) continue
    const weight = weigh(exchanged)
    if (weight > best.weight) best = { word: exchanged, pairs: chosen, weight }
  }
  return best
}

function exchange(word: string, pairs: readonly number[]): string {
  const letters = [...word]
  for (const at of pairs) [letters[at], letters[at + 1]] = [letters[at + 1] as string, letters[at] as string]
  return letters.join('')
}

/** A word model for lines whose pairs are still inverted: a word is what its likeliest variant is. */
export function withInvertedWords(make: (list: WordList) => WordModel): (list: WordList) => WordModel {
  return (list) => {
    const model = make(list)
    const cache = new Map<string, Variant>()
    const variant = (word: string) => {
      const found = cache.get(word) ?? bestVariant(word, model)
      cache.set(word, found)
      return found
    }
    return {
      weigh: (word) => (/[اأإآ]ل/.test(word) ? model.weigh(variant(word).word) : model.weigh(word)),
      isKnown: (word) => model.isKnown(word) || model.isKnown(variant(word).word),
      count: model.count,
    }
  }
}

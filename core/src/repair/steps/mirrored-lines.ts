import type { WordList } from '../../languages/ar/words/word-list.ts'
import { type WordModel, wordModelOf } from '../../languages/ar/words/word-model.ts'
import type { Edit, OrderPart } from '../apply-edits.ts'
import { isPrintedLine } from '../order/layer-signs.ts'
import { type LineStep, linesOf, type TextStretch } from './line-step.ts'

// Running headers of some PDF layers stand letter by letter from left to right: «ةيمومعلا ةيعمجلا». Numbers and Latin
// words in them stand as they should. A line is turned round where that makes words of what is none. Such headers may
// have lost letters, too (S/PV.10124 has «مأو مالس نوصا كوأ ينا»): then the likelihood of the letters decides.

const unit = /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}.,/:-]*[\p{Script=Latin}\p{N}])?|\P{M}\p{M}*/gu
const words = /[\u0621-\u064A]{2,}/g
const marks = /\p{M}/gu
const leastWords = 3

export const mirroredLines: LineStep = {
  id: 'mirrored-line',
  find: ({ text }, list) => {
    if (!signs.test(text)) return []
    const suspects = linesOf(text).filter((line) => isPrintedLine(line.text) && mayBeMirrored(line.text))
    if (suspects.length === 0) return []
    const model = wordModelOf(list())
    return suspects.flatMap((line) => editOf(line, list(), model) ?? [])
  },
}

/**
 * No Arabic word begins with ta marbuta, alef maqsura or a seated hamza; few end with a seated alef or with «لا»: turned
 * round, every line of some length has one of these.
 */
const signs =
  /(?<![\u0621-\u064A\p{M}])[ةىؤئ][\u0621-\u064A]|[\u0621-\u064A]{2}(?:[أإ]|لا)(?![\u0621-\u064A\p{M}])/u
/** One such word, and a line is not mirrored. */
const upright =
  /(?<![\u0621-\u064A\p{M}])(?:(?:في|من|على|إلى|عن|أن)(?![\u0621-\u064A])|[وبف]?ال[\u0621-\u064A]{3})/u

const mayBeMirrored = (line: string) => signs.test(line) && !upright.test(line)

function editOf({ start, text }: TextStretch, list: WordList, model: WordModel): Edit | null {
  const inner = text.trim()
  const found = inner.replace(marks, '').match(words) ?? []
  if (found.length < leastWords || !isLikelierTurned(found, list, model)) return null
  const from = start + text.indexOf(inner)
  return { start: from, end: from + inner.length, text: '', order: turnedParts(inner, from) }
}

/** Most words of a sound line are known, of a mirrored one none; the other way round once it is turned. */
const mostKnown = 0.2
const leastKnown = 0.5
/** How much likelier a line must become by its letters alone, in natural logarithms a letter; and its letters. */
const leastGain = 1
const leastLetters = 15

function isLikelierTurned(found: readonly string[], list: WordList, model: WordModel): boolean {
  const known = (each: readonly string[]) =>
    each.filter((word) => list.wordCount(word) > 1).length / each.length
  const back = found.map(turned)
  if (known(found) > mostKnown) return false
  const weigh = (each: readonly string[]) => each.reduce((sum, word) => sum + model.weigh(word), 0)
  const letters = found.join('').length
  const gain = weigh(back) - weigh(found)
  if (known(back) >= leastKnown) return gain > 0
  return known(found) === 0 && letters >= leastLetters && gain >= leastGain * letters
}

const turned = (word: string) => [...word].reverse().join('')

/** Letters with their marks, numbers and Latin words, last first; brackets change sides by themselves. */
function turnedParts(line: string, start: number): OrderPart[] {
  return [...line.matchAll(unit)]
    .map(({ index, 0: part }) => ({ start: start + index, end: start + index + part.length, before: '' }))
    .reverse()
}

import type { WordList } from '../../languages/ar/words/word-list.ts'
import type { Edit, OrderPart } from '../apply-edits.ts'
import { isPrintedLine } from '../order/layer-signs.ts'
import { type LineStep, linesOf, type TextStretch } from './line-step.ts'

// Running headers of some PDF layers stand letter by letter from left to right: «ةيمومعلا ةيعمجلا». Numbers and Latin
// words in them stand as they should. A line is turned round where that makes words of what is none.

const unit = /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}.,/:-]*[\p{Script=Latin}\p{N}])?|\P{M}\p{M}*/gu
const words = /[\u0621-\u064A]{3,}/g
const marks = /\p{M}/gu
const leastWords = 3

export const mirroredLines: LineStep = {
  id: 'mirrored-line',
  find: ({ text }, list) =>
    mayBeMirrored(text) ? linesOf(text).flatMap((line) => editOf(line, list()) ?? []) : [],
}

/** No Arabic word begins with ta marbuta or alef maqsura; turned round, every line of some length has one that does. */
function mayBeMirrored(text: string): boolean {
  return /(?<![\u0621-\u064A\p{M}])[ةى][\u0621-\u064A]/u.test(text)
}

function editOf({ start, text }: TextStretch, list: WordList): Edit | null {
  if (!isPrintedLine(text) || !mayBeMirrored(text)) return null
  const inner = text.trim()
  const found = inner.replace(marks, '').match(words) ?? []
  if (found.length < leastWords) return null
  const known = (all: readonly string[]) => all.filter((word) => list.wordCount(word) > 1).length / all.length
  if (known(found) > 0.2 || known(found.map(turned)) < 0.6) return null
  const from = start + text.indexOf(inner)
  return { start: from, end: from + inner.length, text: '', order: turnedParts(inner, from) }
}

const turned = (word: string) => [...word].reverse().join('')

/** Letters with their marks, numbers and Latin words, last first; brackets change sides by themselves. */
function turnedParts(line: string, start: number): OrderPart[] {
  return [...line.matchAll(unit)]
    .map(({ index, 0: part }) => ({ start: start + index, end: start + index + part.length, before: '' }))
    .reverse()
}

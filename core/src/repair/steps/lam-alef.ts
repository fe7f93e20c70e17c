import { isThree } from '../../languages/ar/words/three-or-third.ts'
import type { WordList } from '../../languages/ar/words/word-list.ts'
import { type WordModel, wordModelOf } from '../../languages/ar/words/word-model.ts'
import { shapeOfWord } from '../../languages/ar/words/word-shapes.ts'
import type { Edit } from '../apply-edits.ts'
import { type Reading, readInverted } from './inverted-words.ts'
import { type LineStep, linesOf } from './line-step.ts'

// The one sign for lam and alef (ﻻ) comes out of some PDF layers with its letters exchanged: «األمن», «سالم». Two alefs
// in a row never stand in an Arabic word, so «األ», «اإل», «اآل», «اال» prove it; inside words the word list decides.

const letter = '\\u0621-\\u064A'
const certain = new RegExp(`(?<![${letter}\\p{M}])(?!االله(?![${letter}]))[وفبكل]{0,2}ا[اأإآ]ل`, 'gu')
// A lam before an inverted pair is not the lam of an upright one: «لألمم», «الالزمة».
const upright = /(?<!الا)ل[اأإآ](?![لاأإآ])/g
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
  const written = [...lines.entries()].filter(([, line]) => /[\u0621-\u064A]/.test(line))
  const proofs = [0]
  for (const [place, [, line]] of written.entries())
    proofs.push((proofs[place] as number) + (line.match(certain) ?? []).length)
  const found = new Set<number>()
  if ((proofs.at(-1) as number) < leastProofs) return found
  for (const [place, [index, line]] of written.entries()) {
    const first = Math.max(0, place - around)
    const near = (proofs[Math.min(written.length, place + around + 1)] as number) - (proofs[first] as number)
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
  const readings = found.map(([word], place) => {
    const around = (shape: number) =>
      between(shapes[place - 1], shape, list) + between(shape, shapes[place + 1], list)
    return readInverted(word, model, around)
  })
  settleThrees(found, readings)
  return found.flatMap(({ index }, place) =>
    (readings[place] as Reading).pairs.map((at) => exchangeEdit(start + index + at)),
  )
}

/** «Three» and «third» are told apart by the words around them alone, however frequent they are. */
function settleThrees(found: readonly RegExpExecArray[], readings: Reading[]): void {
  for (const [place, { 0: word }] of found.entries()) {
    const third = /ثالثة?$/.exec(word)?.index
    if (third === undefined) continue
    const pairs = (readings[place] as Reading).pairs.filter((pair) => pair < third)
    readings[place] = { word, pairs }
    const [stretch, inside] = stretchAround(found, readings, place)
    if (isThree(stretch, inside)) pairs.push(third + 1)
  }
}

const before = 6
const after = 2

/** Readings of the words around one, empty where more than a space stands between two, and the place of the one. */
function stretchAround(
  found: readonly RegExpExecArray[],
  readings: readonly Reading[],
  place: number,
): [words: string[], place: number] {
  const stretch: string[] = []
  let inside = 0
  for (let other = Math.max(0, place - before); other <= Math.min(found.length - 1, place + after); other++) {
    if (other > 0 && !isNext(found[other - 1], found[other])) stretch.push('')
    if (other === place) inside = stretch.length
    stretch.push((readings[other] as Reading).word.replace(marks, ''))
  }
  return [stretch, inside]
}

const isNext = (first?: RegExpExecArray, second?: RegExpExecArray) =>
  first !== undefined && /^\s+$/.test(first.input.slice(first.index + first[0].length, second?.index))

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

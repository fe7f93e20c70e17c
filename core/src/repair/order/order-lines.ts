import { type WordList, withWords } from '../../languages/ar/words/word-list.ts'
import { type WordModel, wordModelOf } from '../../languages/ar/words/word-model.ts'
import { type Cell, type CutPlaces, cellsOf } from './cells.ts'
import { chooseReadings } from './choose-readings.ts'
import { heaviestByLength } from './heaviest-words.ts'
import { firstRates, learnRates, type Rates } from './rates.ts'
import { readHalves } from './read-halves.ts'
import { readAsIs, readRuns } from './read-runs.ts'
import type { Reading } from './reading.ts'
import { doubtOfReferences } from './reference-order.ts'
import { tokensIn } from './token-chains.ts'
import { type LanguageModel, languageModelOf } from './tokens.ts'
import { gainOfPairs, lineOf, noPairs, type Pairs, pairsTwice, wordsIn } from './word-pairs.ts'

export interface StoredLine {
  text: string
  /** Places where a stroke that stretched the line stood after a space. */
  strokes: ReadonlySet<number>
}

export interface OrderedLine {
  cells: Cell[]
  reading: Reading
  /** How much likelier the reading is than the line as it stands, by what was known before the layer was read. */
  gain: number
}

/** A word of the layer's own counts as much as so many in the list, which is of other texts. */
const ownWeight = 20

/** Reads the lines of one damaged layer, non-blank ones, in several passes: each learns from the one before it. */
export function orderLines(
  lines: readonly StoredLine[],
  list: WordList,
  modelOf: (list: WordList) => WordModel = wordModelOf,
  passes = 3,
  known: Pairs = noPairs,
): OrderedLine[] {
  let rates = firstRates
  let ordered: OrderedLine[] = []
  let words = list
  let own = new Map<string, number>()
  let pairs: KnownPairs = { known, all: known }
  for (let pass = 0; pass < passes; pass++) {
    const wordModel = modelOf(words)
    const model = languageModelOf(wordModel, words, heaviestByLength(words, own))
    ordered = readLines(lines, wordModel, { model, rates, pairs })
    rates = learnRates(ordered)
    const read = ordered.map(({ cells, reading }) => lineOf(cells, reading))
    own = ownWords(read)
    pairs = withLearnt(known, pairsTwice(read))
    words = withWords(list, own)
  }
  return ordered
}

/** Pairs of other lines, and these with what earlier passes read in the layer itself. */
interface KnownPairs {
  known: Pairs
  all: Pairs
}

const withLearnt = (known: Pairs, learnt: Pairs): KnownPairs => ({
  known,
  all: { has: (pair) => known.has(pair) || learnt.has(pair) },
})

function readLines(lines: readonly StoredLine[], words: WordModel, learnt: Learnt): OrderedLine[] {
  const { model, rates, pairs } = learnt
  const cutPlaces = (word: string) => cutPlacesOf(word, words, rates)
  const read = lines.map(({ text, strokes }) => {
    const cells = cellsOf(text, { strokes, cutPlaces })
    return { cells, ...readLine(cells, learnt) }
  })
  const chosen = chooseReadings(
    read.map(({ readings }) => readings),
    model,
  )
  return read.map(({ cells, asIs }, index) => {
    const reading = chosen[index] as Reading
    const byLearnt = learntGain(reading, cells, pairs) - learntGain(asIs, cells, pairs)
    return { cells, reading, gain: reading.score - asIs.score - byLearnt }
  })
}

const marks = /[\p{M}ـ]/gu

/** A known word is whole, unless this layer often ends its runs after letters that do not join to the next. */
function cutPlacesOf(word: string, words: WordModel, rates: Rates): CutPlaces {
  if (!words.isKnown(word.replace(marks, ''))) return 'anywhere'
  if (rates['after-r'] < 0.3) return 'nowhere'
  return rates['after-d'] < 0.2 ? 'after-r' : 'after-rd'
}

interface Learnt {
  model: LanguageModel
  rates: Rates
  pairs: KnownPairs
}

function readLine(cells: Cell[], { model, rates, pairs }: Learnt): { readings: Reading[]; asIs: Reading } {
  const tokens = tokensIn(cells, model)
  const asIs = readAsIs(cells, tokens, model, rates)
  const readings = readRuns(cells, tokens, model, rates)
  const cut = cells.some(({ border }) => border === 'stroke')
  const halves = cut ? readHalves(cells, readings[0] as Reading, tokens, model, rates) : []
  const all = [...readings, ...halves].map((reading) => withPairs(doubt(reading, cells), cells, pairs.all))
  return {
    readings: all.sort((a, b) => b.score - a.score).slice(0, 16),
    asIs: withPairs(asIs, cells, pairs.all),
  }
}

const withPairs = (reading: Reading, cells: readonly Cell[], pairs: Pairs): Reading => ({
  ...reading,
  score: reading.score + pairGain(reading, cells, pairs),
})

/** Where a number stands is told by its own neighbours: phrases around it must not move it. */
const pairGain = (reading: Reading, cells: readonly Cell[], pairs: Pairs) =>
  cells.some(({ kind }) => kind === 'number') ? 0 : gainOfPairs(lineOf(cells, reading), pairs)

/** A reading that is made twice bears itself out: that chooses among readings, but does not tell whether lines are damaged. */
const learntGain = (reading: Reading, cells: readonly Cell[], { known, all }: KnownPairs) =>
  pairGain(reading, cells, all) - pairGain(reading, cells, known)

const bareDoubt = 3

/** Where single spaces are all that is cut, nothing but the order of shapes speaks for it: that must speak clearly. */
function doubt(reading: Reading, cells: readonly Cell[]): Reading {
  const cuts = reading.runs.flatMap(({ first }) => (first === 0 ? [] : [(cells[first] as Cell).border]))
  const bare =
    cuts.length > 0 && cuts.every((border) => border === 'space') && !reading.runs.some(({ glued }) => glued)
  const score = reading.score - (bare ? bareDoubt : 0) - doubtOfReferences(reading.runs, cells)
  return score === reading.score ? reading : { ...reading, score }
}

/** Words that the layer has at least twice, as it was read. */
function ownWords(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) for (const word of wordsIn(line)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map(
    [...counts].flatMap(([word, count]) => (count > 1 ? [[word, count * ownWeight] as const] : [])),
  )
}

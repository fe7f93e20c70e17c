import { alike, bare, ligatures } from '../../languages/ar/ocr-signs.ts'
import type { WordModel } from '../../languages/ar/words/word-model.ts'
import type { Edit } from '../apply-edits.ts'

// A word that no list has and that is one misread letter away from exactly one that is far likelier: that one is what the
// page has. No list has every word, so this is only for words that OCR was not sure of; and the likelier the fault, the
// less the list must say. Elsewhere the word stays, and a reading may be proposed.

const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي']
const words = /(?<![\p{L}\p{M}])[\u0621-\u063A\u0641-\u064A]{3,}(?![\p{L}\p{M}])/gu

/** Natural logarithms: what a fault costs that no shape explains, and how far the next best must be behind. */
const cost = { alike: 1, ligature: 1.5, lost: 2.5, other: 4 }
const margin = 2.5
/** A shorter word is only looked at for what was dropped of a letter. */
const shortest = 4
/** Natural logarithm of the least share of running text: rarer words are not put in by themselves. */
const leastShare = -13.5
/** How much likelier than the word as it was read: by a fault of shape, by a letter lost, by any other; less where the text has it. */
const leastGain = { shape: 11, lost: 17, other: 20, ofOwn: 5 }
/** The text itself has the word so often; and the misread one no more often than this, or it is the author's. */
const ownCount = 2
const often = 4

export function letterEdits(text: string, model: WordModel): Edit[] {
  const found = [...text.matchAll(words)]
  const counts = new Map<string, number>()
  for (const [word] of found) counts.set(word, (counts.get(word) ?? 0) + 1)
  const isOwn = (word: string) => (counts.get(word) ?? 0) >= ownCount
  const readings = new Map<string, string | null>()
  return found.flatMap(({ index, 0: word }) => {
    if (model.isKnown(word)) return []
    const known = readings.get(word)
    const reading = known === undefined ? sureReading(word, model, isOwn) : known
    readings.set(word, reading)
    return reading === null || isAuthors(counts.get(word) ?? 0, counts.get(reading) ?? 0)
      ? []
      : [{ start: index, end: index + word.length, text: reading }]
  })
}

/** Written again and again, and hardly ever as the list has it. */
const isAuthors = (count: number, ofReading: number) => count >= often && 2 * ofReading < count

interface Reading {
  word: string
  price: number
  weight: number
}

/** The word that a misread one surely is, or null. */
function sureReading(word: string, model: WordModel, isOwn: (word: string) => boolean): string | null {
  const near = new Map<string, Reading>()
  const candidates = word.length < shortest ? bareWords(word) : nearWords(word)
  for (const [candidate, price] of candidates) {
    if (!model.isKnown(candidate)) continue
    const weight = model.weigh(candidate) - price
    if (weight > (near.get(candidate)?.weight ?? -Infinity))
      near.set(candidate, { word: candidate, price, weight })
  }
  const [first, second] = [...near.values()].sort((a, b) => b.weight - a.weight)
  if (first === undefined || model.weigh(first.word) < leastShare) return null
  if (second !== undefined && first.weight - second.weight < margin) return null
  const least = leastOf(first.price) - (isOwn(first.word) ? leastGain.ofOwn : 0)
  return model.weigh(first.word) - model.weigh(word) < least ? null : first.word
}

function leastOf(price: number): number {
  if (price >= cost.other) return leastGain.other
  return price >= cost.lost ? leastGain.lost : leastGain.shape
}

/** Of three letters most are some word: only a hamza or dots that were dropped are put back. */
function* bareWords(word: string): Generator<[string, number]> {
  for (const [seen, printed] of bare)
    for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1))
      yield [word.slice(0, at) + printed + word.slice(at + 1), cost.alike]
}

function* nearWords(word: string): Generator<[string, number]> {
  for (const [seen, printed] of ligatures)
    for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1))
      yield [word.slice(0, at) + printed + word.slice(at + seen.length), cost.ligature]
  for (let at = 0; at <= word.length; at++) {
    const [before, rest] = [word.slice(0, at), word.slice(at + 1)]
    for (const letter of letters) {
      yield [before + letter + word.slice(at), cost.lost]
      const own = word[at]
      if (own !== undefined && own !== letter)
        yield [before + letter + rest, areAlike(own, letter) ? cost.alike : cost.other]
    }
    if (at < word.length) yield [before + rest, cost.lost]
  }
}

const areAlike = (a: string, b: string) => alike.some((group) => group.includes(a) && group.includes(b))

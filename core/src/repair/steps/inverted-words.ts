import { letterGuard } from '../../languages/ar/words/letter-guard.ts'
import type { Spelled } from '../../languages/ar/words/spelling-model.ts'
import type { WordList } from '../../languages/ar/words/word-list.ts'
import type { WordModel } from '../../languages/ar/words/word-model.ts'
import { shapeOfWord } from '../../languages/ar/words/word-shapes.ts'

// How one word of a layer is read in which every lam-alef is inverted: each «ال» in it may be what it says, or «لا».

const alefs = 'اأإآ'
const upright = /ل([اأإآ])/g
const marks = /\p{M}/gu

export interface Reading {
  word: string
  /** Where the pairs to be exchanged begin in the word as printed. */
  pairs: number[]
}

type Around = (shape: number) => number

const mostPairs = 4
/** «االله» has another fault: see name-of-god.ts. */
const nameOfGod = /^[وفبكل]{0,2}االله$/u

/** The likeliest reading; `around` weighs a shape in the word's place. */
export function readInverted(printed: string, model: WordModel, around?: Around): Reading {
  const pairs = pairsIn(printed)
  let best = { word: printed, pairs: [] as number[], weight: Number.NEGATIVE_INFINITY }
  if (pairs.length === 0 || pairs.length > mostPairs || nameOfGod.test(printed)) return best
  for (let choice = 0; choice < 1 << pairs.length; choice++) {
    const chosen = pairs.filter((_, index) => choice & (1 << index))
    const word = exchange(printed, chosen)
    if (!isPossible(word, printed)) continue
    const weight =
      choice === 0 ? weighStanding(word, model) : weighExchanged(word, chosen, printed, model, around)
    if (weight > best.weight) best = { word, pairs: chosen, weight }
  }
  return best
}

function pairsIn(word: string): number[] {
  const pairs: number[] = []
  for (let at = word.indexOf('ل', 1); at > 0; at = word.indexOf('ل', at + 1))
    if (alefs.includes(word[at - 1] as string)) pairs.push(at - 1)
  return pairs
}

function exchange(word: string, pairs: readonly number[]): string {
  let exchanged = word
  for (const at of pairs)
    exchanged = exchanged.slice(0, at) + word[at + 1] + word[at] + exchanged.slice(at + 2)
  return exchanged
}

/** Whether inverting a sound word gives the word as printed: «لالتي» is not from «لالتي» but from «للاتي». */
function isPossible(word: string, printed: string): boolean {
  return word.replace(upright, '$1ل') === printed && !/^[وف]?(?:ال$|لاال)/.test(word)
}

/** A word as it stands has the benefit of the doubt: the more, the more often it was seen. */
function weighStanding(word: string, model: WordModel): number {
  const plain = word.replace(marks, '')
  return model.weigh(plain) + 0.5 + 0.5 * Math.log(1 + model.count(plain))
}

/** Seen so often, a word does not give way to one that was never seen. */
const often = 3
/** Where nobody has seen either form, a word stays as it stands unless its letters speak loudly. */
const doubt = { inside: 1, atEdge: 4 }

/** Weighed against the word as printed, which is in its place if `around` likes it better. */
function weighExchanged(
  word: string,
  pairs: readonly number[],
  printed: string,
  model: WordModel,
  around?: Around,
): number {
  const [plain, plainPrinted] = [word.replace(marks, ''), printed.replace(marks, '')]
  const [count, countPrinted] = [model.count(plain), model.count(plainPrinted)]
  if (count === 0 && countPrinted >= often) return Number.NEGATIVE_INFINITY
  const context = around ? around(shapeOfWord(plain)) - around(shapeOfWord(plainPrinted)) : 0
  const atEdge = pairs.some((at) => at === 0 || at + 2 === printed.length)
  const unknown = model.isKnown(plain)
    ? 0
    : (pairs.length - 1) * doubt.inside + (atEdge ? doubt.atEdge : doubt.inside)
  return model.weigh(plain) - unknown + (count > 0 && countPrinted === 0 ? context / 2 : context)
}

const anyPair = /[اأإآ]ل/
const unlikely = { whole: 0, begun: 0, ended: 0 }

/** A word model for lines whose pairs are still inverted: a word is what its likeliest reading is. */
export function withInvertedWords(make: (list: WordList) => WordModel): (list: WordList) => WordModel {
  return (list) => {
    const model = make(list)
    const guard = letterGuard(list, true)
    const cache = new Map<string, string>()
    const read = (word: string) => {
      if (!guard.mayBeKnown(word)) return readInverted(word, model).word
      const found = cache.get(word) ?? readInverted(word, model).word
      cache.set(word, found)
      return found
    }
    return {
      ...model,
      weigh: (word) => (anyPair.test(word) ? model.weigh(read(word)) : model.weigh(word)),
      isKnown: (word) => model.isKnown(word) || model.isKnown(read(word)),
      mayBeJoined: guard.mayBeJoined,
      // Letters of a pair may stand in the other order, those at either end of a stretch too.
      spell: (word) => (anyPair.test(word) ? unlikely : spellEnds(word, model)),
    }
  }
}

function spellEnds(word: string, model: WordModel): Spelled {
  const spelled = model.spell(word)
  return {
    whole: spelled.whole,
    begun: /[اأإآ]$/.test(word) ? 0 : spelled.begun,
    ended: word.startsWith('ل') ? 0 : spelled.ended,
  }
}

import type { ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { isPause } from '../../acts/clauses.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { anyPhraseAt, firstIn, type Range, sentenceAround } from './phrases.ts'
import type { Told } from './told.ts'

/** Words behind a series among which it is said how often it meets: «الذي يعقد مرة كل سنتين». */
const reach = 14

/** How often a series meets, where its name or the words behind it say so. */
export function rhythmOf({ passage, name }: Told): ReadRecord[] {
  const sentence = sentenceAround(passage, name.from)
  const months =
    everyIn(passage, { from: name.from, to: Math.min(sentence.to, name.to + 1) }) ??
    timesIn(passage, behind(passage, name, sentence))
  return months === null ? [] : [{ type: 'rhythm', text: months.text, span: months.span, values: { months } }]
}

/** Up to a mark: what stands behind one is told of something else. */
function behind({ tokens }: Passage, { to }: Range, sentence: Range): Range {
  const limit = Math.min(sentence.to, to + reach)
  const pause = firstIn({ from: to, to: limit }, (at) => isPause(tokens[at]))
  return { from: to, to: pause < 0 ? limit : pause }
}

/** How often, in months: «سنوي», `annual`, `every two years`. */
export const everyIn = (passage: Passage, range: Range): ReadValue | null =>
  monthsIn(passage, range, passage.language.mechanismBodies.every) ?? timesIn(passage, range)

/** The same without adjectives, which may belong to another noun. */
const timesIn = (passage: Passage, range: Range): ReadValue | null =>
  monthsIn(passage, range, passage.language.mechanismBodies.times)

function monthsIn(passage: Passage, range: Range, every: Readonly<Record<string, number>>): ReadValue | null {
  const phrases = phrasesOf(every)
  const at = firstIn(range, (place) => anyPhraseAt(passage, place, phrases) > 0)
  if (at < 0) return null
  const words = wordsOf(passage, at, at + anyPhraseAt(passage, at, phrases))
  const [first = '', ...others] = passage.tokens
    .slice(at, at + anyPhraseAt(passage, at, phrases))
    .map(({ folded }) => folded)
  const forms = [first, ...passage.language.mechanisms.bare(first)]
  const phrase = forms.map((form) => [form, ...others].join(' ')).find((each) => Object.hasOwn(every, each))
  return phrase === undefined ? null : { ...words, value: String(every[phrase]) }
}

const lists = new WeakMap<object, readonly string[]>()

function phrasesOf(every: Readonly<Record<string, number>>): readonly string[] {
  const known = lists.get(every) ?? Object.keys(every)
  lists.set(every, known)
  return known
}

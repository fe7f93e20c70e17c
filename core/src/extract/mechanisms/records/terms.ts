import type { ReadRecord } from '../../../model/extracted.ts'
import { wordsOf } from '../../passage.ts'
import { mandateAround } from './mandate-around.ts'
import { anyPhraseAt, firstIn, sentenceAround } from './phrases.ts'
import type { Told } from './told.ts'

/** Words on either side of a group's name among which its terms of reference are spoken of. */
const reach = 14

/** Terms of reference that a group is still to get, with the deadline of the mandate. */
export function termsOf(told: Told): ReadRecord[] {
  const { passage, name } = told
  const { terms } = passage.language.mechanismRecords
  const sentence = sentenceAround(passage, name.from)
  const near = {
    from: Math.max(sentence.from, name.from - reach),
    to: Math.min(sentence.to, name.to + reach),
  }
  const at = firstIn(
    near,
    (place) => (place >= name.to || place < name.from) && anyPhraseAt(passage, place, terms) > 0,
  )
  return at < 0 ? [] : [recordOf(told, at, at + anyPhraseAt(passage, at, terms))]
}

function recordOf({ passage, acts, name }: Told, from: number, to: number): ReadRecord {
  const words = wordsOf(passage, Math.min(from, name.from), Math.max(to, name.to))
  const text = wordsOf(passage, from, to)
  const deadline = mandateAround(acts, text.span)?.deadline ?? null
  const due = deadline && { due: { text: deadline.text, span: deadline.span, value: deadline.value } }
  return { type: 'terms-of-reference', ...words, values: { text: { ...text, value: text.text }, ...due } }
}

import type { ReadRecord, ReadValue } from '../../../model/extracted.ts'
import type { Words } from '../../../model/words.ts'
import { isPause } from '../../acts/clauses.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import { mandateAround } from './mandate-around.ts'
import { anyPhraseAt, firstIn, type Range, sentenceAround } from './phrases.ts'
import { placeIn } from './places.ts'
import { firstDay, timeIn } from './times.ts'
import type { Told } from './told.ts'

/** Words behind the name of a conference among which it is said where and when it is to be. */
const reach = 20

/** A conference that is asked for: who is to convene it, where, by when. */
export function planOf({ passage, acts, name, state }: Told): ReadRecord[] {
  if (state !== 'asked-for') return []
  const sentence = sentenceAround(passage, name.from)
  const behind = { from: name.to, to: Math.min(sentence.to, name.to + reach) }
  const words = wordsOf(passage, name.from, name.to)
  const mandate = mandateAround(acts, words.span)
  const [convener] = mandate?.addressees ?? []
  const stated = timeIn(passage, behind)
  const time =
    stated && stated.last.date >= (passage.date ?? '').slice(0, stated.last.date.length) ? stated : null
  const place = placeIn(passage, behind)
  const due = mandate?.deadline && isOf(passage, name, mandate.deadline) ? mandate.deadline : null
  const values: Record<string, ReadValue> = {
    ...(convener ? { convener: { text: convener.text, span: convener.span, value: convener.id } } : {}),
    ...(time ? { due: firstDay(passage, time) } : {}),
    ...(!time && due ? { due: { text: due.text, span: due.span, value: due.value } } : {}),
    ...(place ? { place } : {}),
  }
  return Object.keys(values).length === 0 ? [] : [{ type: 'plan', ...words, values }]
}

/** Words before a conference among which its deadline stands: «تسريع تنفيذ كذا … والعمل على عقد مؤتمر» speeds something else up. */
const reachOfDeadline = 8

function isOf(passage: Passage, { from }: Range, { span }: Words): boolean {
  const at = tokenAt(passage, span.start)
  return at >= from || (from - at <= reachOfDeadline && !passage.tokens.slice(at, from).some(isPause))
}

/** What has to come before it: «بعد إكمال أوراق العمل», to the next mark. */
export function preconditionOf({ passage, name, state }: Told): ReadRecord[] {
  if (state !== 'asked-for') return []
  const { preconditions } = passage.language.mechanismRecords
  const sentence = sentenceAround(passage, name.from)
  const at = firstIn(
    { from: name.to, to: sentence.to },
    (place) => anyPhraseAt(passage, place, preconditions) > 0,
  )
  if (at < 0) return []
  const words = wordsOf(passage, at, endOfClause(passage, { from: at + 1, to: sentence.to }))
  return [{ type: 'precondition', ...words, values: { text: { ...words, value: words.text } } }]
}

function endOfClause({ tokens }: Passage, range: Range): number {
  const end = firstIn(range, (at) => isPause(tokens[at]))
  return end < 0 ? range.to : end
}

import type { MechanismState, ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { isRefusalAt } from '../refusals.ts'
import { wordAmong } from '../word-among.ts'
import { lastIn, type Range, sentenceAround } from './phrases.ts'
import { placeIn } from './places.ts'
import { firstDay, lastDay, timeIn } from './times.ts'
import type { Told } from './told.ts'

const isVisit = wordAmong(({ mechanisms }) => mechanisms.visits.heads)

/** Words behind a mission, and before it, among which it is told when it went and who refused it. */
const reachBehind = 16
const reachBefore = 10

/** A mission that went, was asked for or was refused; one that is only named has no visit. */
export function visitOf({ passage, name, state }: Told): ReadRecord[] {
  const sentence = sentenceAround(passage, name.from)
  const behind = { from: name.from, to: Math.min(sentence.to, name.to + reachBehind) }
  const before = { from: Math.max(sentence.from, name.from - reachBefore), to: name.from }
  const stage = stageOf(state)
  const time = timeIn(passage, behind)
  const isTold = time !== null || isVisitIn(passage, { from: before.from, to: behind.to })
  if (stage === null || (stage === 'made' && !isTold)) return []
  const words = wordsOf(passage, name.from, name.to)
  const place = placeIn(passage, { from: name.to, to: behind.to })
  const refuser = stage === 'refused' ? refuserIn(passage, { from: before.from, to: name.to }) : null
  return [
    {
      type: 'visit',
      ...words,
      values: {
        stage: { ...words, value: stage },
        ...(time && stage !== 'refused' ? datesOf(passage, time) : {}),
        ...(place ? { place } : {}),
        ...(refuser ? { 'answered-by': refuser } : {}),
      },
    },
  ]
}

function stageOf(state: MechanismState | null): string | null {
  if (state === 'refused') return 'refused'
  if (state === 'asked-for') return 'requested'
  return state === 'operating' || state === 'established' ? 'made' : null
}

const isVisitIn = ({ tokens }: Passage, { from, to }: Range) =>
  tokens.slice(from, to).some(({ word }) => isVisit(word))

function datesOf(passage: Passage, time: NonNullable<ReturnType<typeof timeIn>>): Record<string, ReadValue> {
  const isRun = time.first.date !== time.last.date
  return { from: firstDay(passage, time), ...(isRun ? { until: lastDay(passage, time) } : {}) }
}

/** The State beside the word that refuses. */
function refuserIn(passage: Passage, range: Range): ReadValue | null {
  const at = lastIn(range, (place) => isRefusalAt(passage, place))
  if (at < 0) return null
  const near = partiesWithin(passage, Math.max(0, at - 6), Math.min(passage.tokens.length, at + 4))
  const state = near.find(({ id }) => id?.startsWith('state:'))
  return state ? { text: state.text, span: state.span, value: state.id } : null
}

import type { ReadRecord } from '../../../model/extracted.ts'
import { wordsOf } from '../../passage.ts'
import { anyPhraseAt, firstIn, sentenceAround } from './phrases.ts'
import { firstDay, timeIn } from './times.ts'
import type { Told } from './told.ts'

/** Words behind the name of a treaty in which it is said that it entered into force, and behind that, when. */
const reach = 12
const reachOfDay = 8

/** The day on which a treaty entered into force: «دخلت … حيز النفاذ في 3 مايو», `entered into force on 3 May`. */
export function entryIntoForceOf({ passage, name, state }: Told): ReadRecord[] {
  if (state === 'asked-for') return []
  const { force } = passage.language.mechanismBodies
  const sentence = sentenceAround(passage, name.from)
  const near = { from: name.from + 1, to: Math.min(sentence.to, name.to + reach) }
  const at = firstIn(near, (place) => anyPhraseAt(passage, place, force) > 0)
  if (at < 0) return []
  const end = at + anyPhraseAt(passage, at, force)
  const time = timeIn(passage, { from: end, to: Math.min(sentence.to, end + reachOfDay) })
  if (time === null || time.first.date.length < 7) return []
  return [
    {
      type: 'entry-into-force',
      ...wordsOf(passage, name.from, time.to),
      values: { date: firstDay(passage, time) },
    },
  ]
}

import type { ReadRecord } from '../../../model/extracted.ts'
import { wordsOf } from '../../passage.ts'
import { sentenceAround } from './phrases.ts'
import { placeIn } from './places.ts'
import type { Told } from './told.ts'

/** Words behind the name of an office among which it is said where it is. */
const reach = 3

/** Where an office is, as its name or the words at once behind it say: «مكتب المنظمة في هالون». */
export function seatOf({ passage, name }: Told): ReadRecord[] {
  const { to } = sentenceAround(passage, name.from)
  const place = placeIn(passage, { from: name.from, to: Math.min(to, name.to + reach) })
  return place === null
    ? []
    : [{ type: 'location', ...wordsOf(passage, name.from, name.to), values: { place } }]
}

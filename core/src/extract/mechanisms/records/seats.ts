import type { ReadRecord } from '../../../model/extracted.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import { headAt } from '../head-index.ts'
import { firstIn, type Range } from './phrases.ts'
import { placeAt } from './places.ts'
import type { Told } from './told.ts'

/** Where an office is, as its name says behind whose it is: «مكتب المنظمة في هالون». */
export function seatOf({ passage, name }: Told): ReadRecord[] {
  const at = seatAt(passage, name)
  const place = at < 0 ? null : placeAt(passage, { from: at + 1, to: name.to + 1 })
  if (place === null || isOrgan(passage, tokenAt(passage, place.span.start))) return []
  return [{ type: 'location', ...wordsOf(passage, name.from, name.to), values: { place } }]
}

/** The word that leads to a place; at once behind the noun something is done there, and nothing is. */
function seatAt({ tokens, language }: Passage, { from, to }: Range): number {
  const head = headAt(tokens, from)?.to ?? from + 1
  return firstIn({ from: head + 1, to }, (at) =>
    language.mechanismRecords.inPlace.has(tokens[at]?.folded ?? ''),
  )
}

/** «في الأمانة العامة» says to whom it belongs. */
function isOrgan(passage: Passage, at: number): boolean {
  const [party] = partiesWithin(passage, at, Math.min(passage.tokens.length, at + 6))
  return party !== undefined && tokenAt(passage, party.span.start) === at && !party.id?.startsWith('state:')
}

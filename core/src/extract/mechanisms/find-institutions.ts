import type { Act } from '../../model/extracted.ts'
import { findParties } from '../parties/find-parties.ts'
import { type Passage, wordsAt } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Mention } from './mention.ts'
import { recordsOf } from './records/find-records.ts'
import { stateOfMention } from './state.ts'

/** Institutions of the organisation that speaks, by their known names: a bank, a chamber, a centre. */
export function findInstitutions(passage: Passage, acts: readonly Act[]): Mention[] {
  const own = `${passage.organisation?.code}/`
  const { institutions, bare } = passage.language.mechanisms
  return findParties(passage).flatMap(({ id, span }): Mention[] => {
    if (!id?.startsWith(own)) return []
    const from = tokenAt(passage, span.start)
    const to = tokenAt(passage, span.end - 1) + 1
    const words = passage.tokens.slice(from, to).flatMap(({ folded }) => bare(folded))
    if (!words.some((word) => institutions.has(word))) return []
    const place = { kind: 'commission', since: from, from, to } as const
    const name = wordsAt(passage, { start: span.start - passage.offset, end: span.end - passage.offset })
    const state = stateOfMention(passage, acts, place)
    const records = recordsOf({ passage, acts, kind: 'commission', state, name: { from, to } })
    return [{ kind: 'commission', key: id, state, ...name, records }]
  })
}

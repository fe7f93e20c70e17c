import type { KindAnswer, KindRecord } from '../../contract/kinds.ts'
import { legalMembersOf } from '../../members-of.ts'
import { partyName } from '../../party-name.ts'
import { possibleDays } from '../possible-days.ts'
import { isWritten, keysOf, notStated } from './keys-of.ts'
import {
  type Answer,
  type AskedRecord,
  byTheDay,
  dateIn,
  figure,
  idsOf,
  meets,
  noAnswer,
  type Question,
  recordsOf,
  typeOf,
} from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'states' }>

/**
 * How many States (`states`), how many of them are members of the organisation on the day (`members`), and which. The last
 * that is said of a State by the day counts: one that withdrew is none of those that signed. Where nobody has listed the
 * members, or a State is none that the program knows, nothing tells how many are members.
 */
export function answerStates({ record, field, only }: Rule, question: Question): Answer {
  const type = typeOf(question, record)
  if (!type) return noAnswer
  const latest = latestByState(recordsOf(question, record), type, field, question.asOf)
  const those = [...latest].filter(([, each]) => !only || meets(each, only))
  const named = those
    .map(([id]) => figure(id, '1', partyName(id, question.language) ?? id.replace(/^name:/, '')))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const members = membersAmong(
    those.map(([id]) => id),
    question,
  )
  return {
    ...noAnswer,
    figures: [
      figure('states', those.length),
      ...(members === null ? [] : [figure('members', members)]),
      ...named,
    ],
    records: idsOf(those.map(([, each]) => each)),
  }
}

/** Null where it is not known of each. */
function membersAmong(states: readonly string[], { organisation, asOf }: Question): number | null {
  const members = legalMembersOf(`${organisation}/members`, asOf)
  if (members === null || states.some(isWritten)) return null
  return states.filter((id) => members.includes(id)).length
}

/** Of two on one day the one that was recorded later. */
function latestByState(
  records: readonly AskedRecord[],
  { on }: KindRecord,
  field: string,
  asOf: string,
): Map<string, AskedRecord> {
  const lastDay = (record: AskedRecord) => {
    const date = dateIn(record, on)
    return (date && possibleDays(date)?.last) ?? ''
  }
  const latest = new Map<string, AskedRecord>()
  for (const record of byTheDay(records, on, asOf))
    for (const state of keysOf(record.values[field])) {
      const known = latest.get(state)
      if (state !== notStated && (!known || lastDay(known) <= lastDay(record))) latest.set(state, record)
    }
  return latest
}

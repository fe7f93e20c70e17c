import type { ActClass, Mandate, Party } from '../../model/extracted.ts'
import type { FoundVerb } from '../acts/verb-index.ts'
import { findDeadline } from '../deadlines/find-deadline.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { splitAddressees } from './addressees.ts'
import { followOf } from './follow.ts'
import { divide } from './frame.ts'
import { findReportLine } from './report-line.ts'

/** Classes of acts that ask somebody to act. */
const directive = new Set<ActClass>([
  'decide',
  'request',
  'call',
  'urge',
  'appeal',
  'invite',
  'encourage',
  'recommend',
  'authorise',
  'demand',
  'remind',
])

/**
 * What an act asks for; `to` is the token at which the next act begins, `named` are the parties that a pronoun can
 * stand for, the nearest last.
 */
export function findMandates(
  passage: Passage,
  verb: FoundVerb,
  kind: ActClass,
  to: number,
  named: readonly Party[],
): Mandate[] {
  if (!directive.has(kind)) return []
  const words = passage.language.mandates
  const frame = words.frames.find(({ verbs }) => verbs.includes(verb.form.verb.lemma))
  if (frame === undefined) return []
  const end = withoutMarks(passage, verb.to, to)
  const parts = divide(passage, [verb.to, end], frame)
  if (parts.action[0] >= parts.action[1]) return []
  const addressees =
    verb.hasObject || isPronoun(passage, parts.addressees)
      ? [...named]
      : splitAddressees(passage, parts.addressees)
  return [mandateOf(passage, kind, addressees, parts.action)]
}

function mandateOf(
  passage: Passage,
  kind: ActClass,
  addressees: Party[],
  [from, to]: [number, number],
): Mandate {
  const action = wordsOf(passage, from, to)
  const reportTo = findReportLine(passage, from, to)
  const deadline = findDeadline(passage, from, to)
  return {
    follow: followOf(passage, { kind, addressees, action, reportTo, from, to }),
    addressees,
    action,
    deadline,
    reportTo,
    beneficiary: [],
    deliverable: null,
    conditions: [],
  }
}

/** The end of the act's words without the marks before the next one. */
function withoutMarks({ tokens }: Passage, from: number, to: number): number {
  let end = to
  while (end > from && tokens[end - 1]?.kind === 'mark' && !/[)\]"»”]/.test(tokens[end - 1]?.text ?? ''))
    end--
  return end
}

/** «يطلب منها». */
function isPronoun({ tokens, language }: Passage, [from, to]: [number, number]): boolean {
  return to - from === 1 && language.mandates.pronouns.includes(tokens[from]?.folded ?? '')
}

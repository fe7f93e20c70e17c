import type { ActClass, Mandate, Party } from '../../model/extracted.ts'
import type { FoundVerb } from '../acts/verb-index.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { splitAddressees } from './addressees.ts'
import { findDeadline } from './deadline.ts'
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

/** What an act asks for; `to` is the token at which the next act begins. */
export function findMandates(passage: Passage, verb: FoundVerb, kind: ActClass, to: number): Mandate[] {
  if (!directive.has(kind)) return []
  const words = passage.language.mandates
  const frame = words.frames.find(({ verbs }) => verbs.includes(verb.form.verb.lemma))
  if (frame === undefined) return []
  const end = withoutMarks(passage, verb.to, to)
  const parts = divide(passage.tokens, [verb.to, end], frame, words)
  if (parts.action[0] >= parts.action[1]) return []
  const addressees = splitAddressees(passage, parts.addressees)
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

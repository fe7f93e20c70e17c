import type { ActClass, Follow } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'
import { isOutsider, isOwnService, type NamedParty } from './own-service.ts'
import { findReport } from './report-line.ts'

/** What is known of a mandate when it is decided how to follow it; the action stands in tokens [from, to). */
export interface AskedWork {
  kind: ActClass
  addressees: readonly NamedParty[]
  reportTo: NamedParty | null
  isClosing: boolean
  from: number
  to: number
}

/** How a mandate is followed, from the class of its act, its addressee and its words. */
export function followOf(
  passage: Passage,
  { kind, addressees, reportTo, isClosing, from }: AskedWork,
): Follow {
  // What a State's delegate asks in a meeting is no decision of it.
  if (passage.kind === 'verbatim-record') return 'appeal'
  if (isClosing) return 'report'
  const { continuing } = passage.language.mandates
  const isOwn = addressees.length === 0 ? kind === 'decide' : isAskedOfUs(passage, kind, addressees)
  const isReturn = reportTo !== null && addressees.some((party) => !isOwnService(passage, party))
  if (isReturn && isOwnService(passage, reportTo)) return 'return'
  if (!isOwn) return 'appeal'
  return continuing.includes((passage.tokens[from]?.folded ?? '').replace(/^[وب](?=.{4})/, ''))
    ? 'standing'
    : 'task'
}

/** A call to members and institutions together is an appeal; a request is a task of the institutions. */
function isAskedOfUs(passage: Passage, kind: ActClass, addressees: readonly NamedParty[]): boolean {
  const own = addressees.filter((party) => isOwnService(passage, party))
  // Only its own bodies can an organ charge with something.
  if (kind === 'authorise') return !addressees.every((party) => isOutsider(passage, party))
  return own.length === addressees.length || (own.length > 0 && binding.has(kind))
}

const binding = new Set<ActClass>(['request', 'authorise', 'decide', 'demand'])

/**
 * Whether tokens [from, to) are the closing follow-up clause: a report on the text itself, or what the last paragraph
 * asks our own to report to somebody.
 */
export function isFollowUp(
  passage: Passage,
  from: number,
  to: number,
  addressees: readonly NamedParty[],
): boolean {
  const { thisText, reports } = passage.language.mandates
  const folded = passage.tokens.slice(from, to).map((token) => token.folded)
  if (!folded.some((word) => reports.includes(word))) return false
  const phrase = folded.join(' ')
  if (thisText.some((text) => phrase.includes(text))) return true
  const isOwn = passage.isLast && addressees.some((party) => isOwnService(passage, party))
  return isOwn && findReport(passage, from, to).reportTo !== null
}

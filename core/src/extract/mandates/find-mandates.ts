import type { MandateFrame } from '../../languages/words/mandates.ts'
import { type ActClass, askingClasses, type Mandate, type Party } from '../../model/extracted.ts'
import type { FoundVerb } from '../acts/verb-index.ts'
import { findDeadline } from '../deadlines/find-deadline.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { splitAddressees } from './addressees.ts'
import { behindSpeaker, endOfSentence, isOfSpeaker, isOnlyTold } from './as-spoken.ts'
import { findBeneficiary } from './beneficiary.ts'
import { findConditions } from './conditions.ts'
import { findDoer } from './doer.ts'
import { followOf, isFollowUp } from './follow.ts'
import { type AskedParts, divide } from './frame.ts'
import { addresseesOfActions } from './inner-addressee.ts'
import { findReport } from './report-line.ts'
import { splitActions } from './split-actions.ts'
import { matchAhead } from './words-ahead.ts'

/** Classes of acts that ask somebody to act. */
export const directive = new Set<ActClass>(['decide', ...askingClasses])

/** A directive act where it stands: its verb, and the token ranges of its words. */
export interface AskingAct {
  verb: FoundVerb
  kind: ActClass
  /** Where its words end. */
  to: number
  /** Words of its sentence before the verb: «في انتظار …، يتعين». */
  front: [from: number, to: number]
}

/** Whom an act asks; what for stands in tokens [from, to). */
export interface Asked {
  kind: ActClass
  addressees: Party[]
  from: number
  to: number
  /** The word before the action, which may stand before further ones: «إلى», `to`. */
  link: string
  front: [from: number, to: number]
}

/** Whom an act asks and what for; `meant` gives the parties that a pronoun stands for. */
export function findAsked(
  passage: Passage,
  { verb, kind, to: end, front }: AskingAct,
  meant: (masculine: boolean) => Party[],
): Asked | null {
  const frame = directive.has(kind) ? frameOf(passage, verb) : undefined
  if (frame === undefined || isOnlyTold(passage, verb, kind)) return null
  const to = endOfSentence(passage, verb.to, end)
  const pronoun = pronounBehind(passage, verb)
  const parts = divide(
    passage,
    [pronoun?.to ?? behindSpeaker(passage, verb.to), to],
    frame,
    verb.form.voice === 'past',
  )
  const { action, link } = parts
  if (parts.isClause && isOfSpeaker(passage, action[0])) return null
  const last = withoutLeadToNext(passage, action[0], action[1])
  const addressees = pronoun
    ? meant(pronoun.masculine)
    : addresseesOf(passage, parts, frame.joinedIntro ?? '')
  if (kind === 'remind' && addressees.length === 0) return null
  if (frame.alwaysLinked && link === '' && !parts.isClause && !pronoun) return null
  if (frame.onlyDirecting && parts.isClause && !opensWithVerb(passage, action[0])) return null
  const from =
    pronoun && link !== ''
      ? action[0]
      : pronoun
        ? afterLink(passage, parts.addressees[0], to, frame)
        : action[0]
  return { kind, addressees, from, to: last, link, front }
}

/** Words between two acts that belong to the second one, at most: `, and in this regard requests`. */
const longestLead = 7

/** Without what leads to the next act. */
function withoutLeadToNext(passage: Passage, from: number, to: number): number {
  const { tokens, language } = passage
  const { adverbials, coordinators } = language.mandates
  if (to >= tokens.length) return to
  for (let at = Math.max(from + 1, to - longestLead); at < to; at++) {
    const first = coordinators.includes(tokens[at]?.folded ?? '') ? at + 1 : null
    const words = first === null ? 0 : matchAhead(passage, first, tokens.length, adverbials)
    if (first !== null && words > 0 && first + words >= to) return at
  }
  return to
}

/** Those behind the verb, or the doer of what is asked where none is. */
function addresseesOf(
  passage: Passage,
  { addressees, action, link, isClause }: AskedParts,
  letter: string,
): Party[] {
  if (addressees[0] < addressees[1]) return splitAddressees(passage, addressees, letter)
  const doer = link !== '' || isClause ? findDoer(passage, ...action, isClause) : null
  return doer === null ? [] : splitAddressees(passage, doer)
}

const frameOf = ({ language }: Passage, { form }: FoundVerb): MandateFrame | undefined =>
  language.mandates.frames.find(({ verbs }) => verbs.includes(form.verb.lemma))

/** «يقرر أن تكون»; behind «اتفقوا على أن التثبيت …» stands an opinion. */
function opensWithVerb({ tokens, language }: Passage, at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  const { names, isAction, isDefinite, bareVerbs } = language.mandates
  // «أن تواصل»: some verbal nouns have the letters of a verb.
  const isVerb = /^[يت]/.test(word) && bareVerbs.has(word.slice(1))
  return names === 'articles' || isVerb || (!isAction(word) && !isDefinite(word))
}

/** «ويدعوها إلى», «ويطلب منها أيضا». */
function pronounBehind(
  { tokens, language, text }: Passage,
  { to, hasObject }: FoundVerb,
): { to: number; masculine: boolean } | null {
  const { pronouns, masculinePronouns } = language.mandates
  const place = tokens[to - 1]
  if (hasObject) {
    const word = text.slice(place?.start ?? 0, place?.end ?? 0)
    return {
      to,
      masculine: masculinePronouns.some((each) => language.fold(word).endsWith(each) && each.length === 1),
    }
  }
  const word = tokens[to]?.folded ?? ''
  return pronouns.includes(word) ? { to: to + 1, masculine: masculinePronouns.includes(word) } : null
}

/** Behind a pronoun the action may begin at once, or with a link. */
function afterLink({ tokens }: Passage, at: number, to: number, { links }: MandateFrame): number {
  return at < to && links.includes(tokens[at]?.folded ?? '') ? at + 1 : at
}

/** What is asked, one mandate for each coordinated action; the follow-up clause is one. */
export function mandatesOf(passage: Passage, asked: Asked): Mandate[] {
  const { from, to, addressees, link } = asked
  if (from >= to) return []
  const isClosing = isFollowUp(passage, from, to, addressees)
  const actions = isClosing ? [[from, to] as [number, number]] : splitActions(passage, [from, to], link)
  const own = addresseesOfActions(passage, addressees, actions)
  return actions.map((action, index) =>
    mandateOf(passage, { ...asked, addressees: own[index] ?? addressees }, action, isClosing),
  )
}

function mandateOf(
  passage: Passage,
  { kind, addressees, front }: Asked,
  [from, to]: [number, number],
  isClosing: boolean,
): Mandate {
  const { deliverable, reportTo } = findReport(passage, from, to)
  return {
    follow: followOf(passage, { kind, addressees, reportTo, isClosing, from, to }),
    addressees,
    action: wordsOf(passage, from, to),
    deadline: findDeadline(passage, from, to) ?? findDeadline(passage, ...front),
    reportTo,
    beneficiary: findBeneficiary(passage, from, to),
    deliverable,
    conditions: findConditions(passage, from, to),
  }
}

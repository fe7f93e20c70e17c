import type { Party } from '../../model/extracted.ts'
import { type Passage, wordsAt } from '../passage.ts'
import { splitAddressees } from './addressees.ts'
import { findDoer } from './doer.ts'
import { knownParties } from './known-parties.ts'
import { findReferent, isMasculine } from './referent.ts'

/**
 * Whom each of the coordinated actions asks: «يحث المجتمع الدولي على الضغط على كدرا … وأن تنضم … وأن تنشر …». A further
 * clause whose feminine verb is not of one masculine addressee is its own subject's, or that of the last party that
 * agrees with it in the action before; else not stated.
 */
export function addresseesOfActions(
  passage: Passage,
  addressees: Party[],
  actions: readonly [number, number][],
): Party[][] {
  const [only] = addressees
  if (addressees.length !== 1 || only === undefined || !isMasculineName(passage, only))
    return actions.map(() => addressees)
  let inner: Party[] | null = null
  return actions.map((action, index) => {
    const before = actions[index - 1]
    if (before === undefined || !isFeminineVerb(passage, action[0])) inner = null
    else inner = subjectOf(passage, action) ?? inner ?? innerParty(passage, before)
    return inner ?? addressees
  })
}

function subjectOf(passage: Passage, [from, to]: [number, number]): Party[] | null {
  const doer = findDoer(passage, from, to, true)
  // «أن تخضع جميع مرافقها»: a quantifier by itself is nobody.
  const isNobody = doer !== null && passage.language.mandates.quantifiers.has(wordAt(passage, doer[1] - 1))
  return doer === null || isNobody ? null : splitAddressees(passage, doer)
}

/** «أن تنضم»: behind «أن», so that «تقديم» is none. */
function isFeminineVerb({ tokens, language }: Passage, at: number): boolean {
  const { names, joinedCoordinators } = language.mandates
  const link = tokens[at - 1]?.folded ?? ''
  const bare = joinedCoordinators.reduce((word, letter) => word.replace(new RegExp(`^${letter}`), ''), link)
  return names === 'heads' && language.acts.thats.includes(bare) && /^ت/.test(tokens[at]?.folded ?? '')
}

function isMasculineName(passage: Passage, { text }: Party): boolean {
  const { language } = passage
  const head = language
    .fold(text)
    .split(' ')
    .find((word) => !language.mandates.quantifiers.has(word))
  return head !== undefined && isMasculine(passage, head)
}

function innerParty(passage: Passage, [from, to]: [number, number]): Party[] {
  const named = [...knownParties(passage).values()].filter(
    (party) => party.from >= from && party.to <= to && !isMasculine(passage, wordAt(passage, party.from)),
  )
  const last = named.at(-1)
  if (last === undefined) return findReferent(passage, from, to, false)
  const end = passage.tokens[last.to - 1]?.end ?? last.start
  return [{ id: last.id, ...wordsAt(passage, { start: last.start, end }) }]
}

const wordAt = ({ tokens }: Passage, at: number) => tokens[at]?.folded ?? ''

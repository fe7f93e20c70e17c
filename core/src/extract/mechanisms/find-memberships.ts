import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, Party } from '../../model/extracted.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import { wordsFromNoun } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { isAskedAt } from './records/mandate-around.ts'
import { anyPhraseAt, sentenceAround } from './records/phrases.ts'
import { firstDay, timeIn } from './records/times.ts'

/** Words on either side of a status among which it is said whose it is. */
const reach = 10

/** Members and observers that were admitted or suspended: «تعليق عضوية …», `observer status`. */
export function findMemberships(passage: Passage, acts: readonly Act[]): Mention[] {
  const steps = Object.entries(passage.language.furtherMechanisms.recognitions.memberships)
  const mentions: Mention[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    const found = steps.map(([step, phrases]) => ({ step, length: anyPhraseAt(passage, at, phrases) }))
    const longest = found.reduce((most, each) => (each.length > most.length ? each : most))
    if (longest.length === 0) continue
    const mention = membershipAt(passage, acts, at, longest)
    if (mention) mentions.push(mention)
    at += longest.length - 1
  }
  return mentions
}

/** The first word of a step: «انضمام», `observer`. */
const isStatus = (word: string, { furtherMechanisms: { recognitions } }: LanguagePack) =>
  Object.values(recognitions.memberships).some((phrases) =>
    phrases.some((phrase) => phrase.split(' ')[0] === word),
  )

function membershipAt(
  passage: Passage,
  acts: readonly Act[],
  at: number,
  { step, length }: { step: string; length: number },
): Mention | null {
  const sentence = sentenceAround(passage, at)
  const to = at + length
  const party = partyOf(passage, at, to)
  if (party === null && step !== 'observer') return null
  const beside = party === null ? organisationBefore(passage, at) : null
  const end = party === null ? to : Math.max(to, tokenAt(passage, party.span.end - 1) + 1)
  const name = wordsFromNoun(passage, at, end, isStatus)
  const time = timeIn(passage, { from: to, to: Math.min(sentence.to, to + reach) })
  const values = {
    ...(party ? { party: { text: party.text, span: party.span, value: party.id } } : {}),
    step: { ...wordsOf(passage, at, to), value: step },
    ...(time ? { date: firstDay(passage, time) } : {}),
  }
  return {
    kind: 'membership',
    key: party?.id ?? beside ?? step,
    // Of two who are not known one is not the other.
    ...(party === null && beside === null ? { isBare: true } : {}),
    state: isAskedAt(passage, acts, at) ? 'asked-for' : null,
    ...name,
    records: [{ type: 'step', ...name, values }],
  }
}

/** Who stands behind the status, else before it in the sentence; a State before an organisation. */
function partyOf(passage: Passage, at: number, to: number): Party | null {
  const sentence = sentenceAround(passage, at)
  const behind = partiesWithin(passage, at, Math.min(sentence.to, to + 4))
  const before = partiesWithin(passage, Math.max(sentence.from, at - reach), at)
  const isState = ({ id }: Party) => id?.startsWith('state:') === true
  const isOther = (party: Party) => isOtherThan(passage, party)
  return behind.find(isState) ?? before.findLast(isState) ?? before.findLast(isOther) ?? null
}

const isOtherThan = ({ organisation }: Passage, { id }: Party) =>
  id !== null && !id.startsWith('class:') && id.split('/')[0] !== organisation?.code

/** The organisation whose name ends within reach: told with it, if not as the one that gets the status. */
function organisationBefore(passage: Passage, at: number): string | null {
  const sentence = sentenceAround(passage, at)
  const party = partiesWithin(passage, Math.max(sentence.from, at - 2 * reach), at).findLast(
    (each) => isOtherThan(passage, each) && !each.id?.startsWith('state:'),
  )
  return party !== undefined && at - tokenAt(passage, party.span.end - 1) <= reach ? party.id : null
}

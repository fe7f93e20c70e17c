import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, Party } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'
import { spokenFor } from '../parties/name-speakers.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import { clauseName, wordsFromNoun } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { organisationAt, whoseBy } from './owner-of.ts'
import { isAskedAt } from './records/mandate-around.ts'
import { anyPhraseAt, lastIn, sentenceAround } from './records/phrases.ts'
import { firstDay, timeIn } from './records/times.ts'
import { wordAmong } from './word-among.ts'

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
  const to = at + length
  const party = partyOf(passage, at, to) ?? speakersOwn(passage, at)
  const holder = party ?? holderOf(passage, at)
  const beside = holder === null && step === 'observer' ? organisationBefore(passage, at) : null
  // That some have a status, and not who, tells of nobody but the organisation that it is told with.
  const key = party?.id ?? (holder ? passage.language.fold(holder.text) : beside)
  if (key === null) return null
  const isBefore = party === null || party.span.start < passage.offset + (passage.tokens[at]?.start ?? 0)
  const behind = isBefore ? to : Math.max(to, tokenAt(passage, party.span.end - 1) + 1)
  const { owner, end } = ownerBehind(passage, behind)
  const isOpen = party === null && isObtained(passage, at)
  const name = wordsFromNoun(passage, at, end, isStatus)
  const sentence = sentenceAround(passage, at)
  const time = timeIn(passage, { from: to, to: Math.min(sentence.to, to + reach) })
  const values = {
    ...(holder ? { party: { text: holder.text, span: holder.span, value: party?.id ?? null } } : {}),
    ...(isOpen ? {} : { step: { ...wordsOf(passage, at, to), value: step } }),
    ...(time ? { date: firstDay(passage, time) } : {}),
  }
  return {
    kind: 'membership',
    key,
    state: isOpen || isAskedAt(passage, acts, at) ? 'asked-for' : null,
    ...(owner === null ? {} : whoseBy(passage, owner)),
    ...name,
    records: [{ type: 'step', ...name, values }],
  }
}

/** «… لعضوية الاتحاد», `observer status in the Organization`: whose it is, and where that ends. */
function ownerBehind(passage: Passage, behind: number): { owner: string | null; end: number } {
  const owner = organisationAt(passage, behind)
  const [party] =
    owner === null ? [] : partiesWithin(passage, behind, Math.min(passage.tokens.length, behind + 8))
  return { owner, end: party ? tokenAt(passage, party.span.end - 1) + 1 : behind }
}

/** «إن بلدنا له صفة المراقب»: the State that is spoken for. */
function speakersOwn(passage: Passage, at: number): Party | null {
  const { ownCountry } = passage.language.furtherMechanisms.recognitions
  const sentence = sentenceAround(passage, at)
  const place = lastIn({ from: sentence.from, to: at }, (each) => anyPhraseAt(passage, each, ownCountry) > 0)
  if (place < 0) return null
  const id = spokenFor({ for: passage.speaker }, passage)
  return id === null
    ? null
    : { id, ...wordsOf(passage, place, place + anyPhraseAt(passage, place, ownCountry)) }
}

/** Words between obtaining and the status. */
const reachOfHolder = 8

const isObtaining = wordAmong(({ furtherMechanisms }) => furtherMechanisms.recognitions.obtaining)
const isGranting = wordAmong(({ furtherMechanisms }) => furtherMechanisms.recognitions.granting)

const isObtained = ({ tokens }: Passage, at: number) =>
  tokens.slice(Math.max(0, at - reachOfHolder), at).some(({ word }) => isObtaining(word))

/** «حصول مجلس كذا على صفة المراقب»: one whom no list has, by the words; «هذا المجلس» is the one that was named before. */
function holderOf(passage: Passage, at: number): Words | null {
  const { tokens, language } = passage
  const lead = lastIn({ from: Math.max(0, at - reachOfHolder), to: at }, (place) => {
    const { word } = tokens[place] as Token
    return isObtaining(word) || isGranting(word)
  })
  const { hanging } = language.furtherMechanisms.clauses
  const last = lastIn({ from: lead + 1, to: at }, (place) => !hanging.has((tokens[place] as Token).folded))
  if (lead < 0 || last < 0) return null
  const first = tokens[lead + 1] as Token
  return language.mechanisms.pointing.has(first.folded)
    ? namedBefore(passage, lead + 2)
    : wordsOf(passage, lead + 1, last + 1)
}

/** The last one before that begins with the noun at a token. */
function namedBefore(passage: Passage, noun: number): Words | null {
  const { tokens, language } = passage
  const { stem } = language.mechanisms
  const word = stem(tokens[noun]?.folded ?? '')
  const at = lastIn({ from: 0, to: noun - 1 }, (place) => stem((tokens[place] as Token).folded) === word)
  return at < 0 ? null : clauseName(passage, at, noun, (folded) => stem(folded) === word)
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

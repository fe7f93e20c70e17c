import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, Party, ReadRecord } from '../../model/extracted.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import { wordsFromNoun } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { isAskedAt } from './records/mandate-around.ts'
import { anyPhraseAt, firstIn, type Range, sentenceAround } from './records/phrases.ts'
import { firstDay, timeIn } from './records/times.ts'
import { wordAmong } from './word-among.ts'

/** Words behind an agreement among which it is said with whom, and before it, who signs it. */
const reach = 10
const reachBefore = 14

/** What an organisation agrees on with another one: «مذكرة تفاهم مع …», `cooperation agreement between … and …`. */
export function findAgreements(passage: Passage, acts: readonly Act[]): Mention[] {
  const { nouns } = passage.language.mechanismBodies.agreements
  const mentions: Mention[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    const length = anyPhraseAt(passage, at, nouns)
    if (length === 0) continue
    const mention = agreementAt(passage, acts, { from: at, to: at + length })
    if (mention) mentions.push(mention)
    at += length - 1
  }
  return mentions
}

function agreementAt(passage: Passage, acts: readonly Act[], noun: Range): Mention | null {
  const partner = partnerOf(passage, noun)
  if (partner?.id == null) return null
  const isAsked = isAskedAt(passage, acts, noun.from)
  const start = tokenAt(passage, partner.span.start)
  const end = start >= noun.to ? tokenAt(passage, partner.span.end - 1) + 1 : noun.to
  const name = wordsFromNoun(passage, noun.from, end, isNoun)
  return {
    kind: 'membership',
    key: partner.id,
    state: isAsked ? 'asked-for' : null,
    ...name,
    records: [recordOf(passage, noun, partner, isAsked ? null : signedIn(passage, noun, end))],
  }
}

const isNoun = (word: string, { mechanismBodies: { agreements } }: LanguagePack) =>
  agreements.nouns.some((phrase) => phrase.split(' ')[0] === word)

function recordOf(
  passage: Passage,
  noun: Range,
  partner: Party,
  date: ReadRecord['values'][string] | null,
): ReadRecord {
  const subject = wordsFromNoun(passage, noun.from, noun.to, isNoun)
  const values = {
    party: { text: partner.text, span: partner.span, value: partner.id },
    subject: { ...subject, value: subject.text },
    ...(date ? { date } : {}),
  }
  return { type: 'agreement', ...wordsOf(passage, noun.from, noun.to), values }
}

/** Another organisation, with which the one that speaks agrees: behind the noun, else before it. */
function partnerOf(passage: Passage, noun: Range): Party | null {
  const sentence = sentenceAround(passage, noun.from)
  const behind = { from: noun.to, to: Math.min(sentence.to, noun.to + reach) }
  const before = { from: Math.max(sentence.from, noun.from - reachBefore), to: noun.from }
  const opens = firstIn(behind, (at) => isAmong(passage, at, 'between') || isAmong(passage, at, 'with'))
  if (opens >= 0 && opens <= noun.to + 1) {
    const named = partiesWithin(passage, opens, Math.min(passage.tokens.length, opens + 2 * reach))
    const isBetween = isAmong(passage, opens, 'between')
    return isBetween && !named.slice(0, 2).some(isOwn) ? null : (named.slice(0, 2).find(isOther) ?? null)
  }
  if (isAmong(passage, noun.to, 'withIt'))
    return partiesWithin(passage, sentence.from, noun.from).findLast(isOther) ?? null
  const signers = partiesWithin(passage, before.from, before.to).slice(-2)
  return isSignedIn(passage, before) && signers.some(isOwn) ? (signers.find(isOther) ?? null) : null

  function isOwn({ id }: Party) {
    return id?.split('/')[0] === passage.organisation?.code
  }
  function isOther(party: Party) {
    return isOrganisation(party) && !isOwn(party)
  }
}

const isOrganisation = ({ id }: Party) => id !== null && !/^(?:state|class):/.test(id)

function isAmong({ tokens, language }: Passage, at: number, words: 'between' | 'with' | 'withIt'): boolean {
  return language.mechanismBodies.agreements[words].has(tokens[at]?.folded ?? '')
}

const isSigning = wordAmong(({ mechanismBodies }) => mechanismBodies.agreements.signing)

const isSignedIn = ({ tokens }: Passage, range: Range) =>
  firstIn(range, (at) => isSigning((tokens[at] as Token).word)) >= 0

/** Words behind it in which the day stands. */
const reachOfDate = 8

/** When it was signed: told of what was signed alone. */
function signedIn(passage: Passage, noun: Range, end: number) {
  const sentence = sentenceAround(passage, noun.from)
  const around = { from: Math.max(sentence.from, noun.from - reachBefore), to: end }
  const behind = { from: end, to: Math.min(sentence.to, end + reachOfDate) }
  const time = timeIn(passage, behind)
  return time !== null && (isSignedIn(passage, around) || isSignedIn(passage, behind))
    ? firstDay(passage, time)
    : null
}

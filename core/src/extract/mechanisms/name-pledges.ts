// What money that no fund takes is called: by what it is for, never by who gives or by how much.
import type { LanguagePack } from '../../languages/pack.ts'
import type { ReadValue } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsAt } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import { wordsFromNoun } from './clause-name.ts'
import { tellingIn } from './key-of-name.ts'
import type { Mention } from './mention.ts'
import { firstIn, lastIn, type Range, sentenceAround } from './records/phrases.ts'
import type { FoundPledge } from './records/pledges.ts'
import { wordAmong } from './word-among.ts'

/** By its purpose, its recipient or the conference of its sentence; else the printed words of what is given, in its text alone. */
export function ownMention(passage: Passage, pledge: FoundPledge, mentions: readonly Mention[]): Mention {
  const { record } = pledge
  const aim =
    purposeOf(passage, record.values) ??
    recipientOf(passage, record.values) ??
    conferenceOf(passage, pledge, mentions)
  // What money is given for tells it from a donor conference on the same State.
  if (aim) return { kind: 'pledge', state: null, ...aim.words, key: `given ${aim.key}`, records: [record] }
  const donor = record.values.donor?.value
  return {
    kind: 'pledge',
    state: null,
    ...objectOf(passage, pledge),
    key: `given ${typeof donor === 'string' ? donor : record.text}`,
    isBare: true,
    records: [record],
  }
}

interface Aim {
  words: Words
  key: string
}

type Values = Record<string, ReadValue>

/** «لدعم كذا», `for lighthouses`: without what leads to it, and with the State that is given to. */
function purposeOf(passage: Passage, { purpose, beneficiary }: Values): Aim | null {
  if (purpose === undefined) return null
  const { purposeLeads, articles } = passage.language.mechanismRecords.giving
  const to = tokenAt(passage, purpose.span.end - 1) + 1
  const from = firstIn({ from: tokenAt(passage, purpose.span.start), to }, (at) => {
    const { folded } = passage.tokens[at] as Token
    return !purposeLeads.has(folded) && !articles.has(folded)
  })
  if (from < 0) return null
  const telling = tellingIn(passage, from, to)
  const given = typeof beneficiary?.value === 'string' ? [beneficiary.value] : []
  if (telling.words.length === 0 || pointsBack(passage, { from, to })) return null
  const states = [...new Set([...given, ...telling.states])].sort()
  return { words: withoutLetter(passage, from, to), key: [...states, ...telling.words].join(' ') }
}

const isPointing = wordAmong(({ mechanisms }) => mechanisms.pointing)

/** «لدعم هذه الجهود»: what is meant stands in that text alone. */
const pointsBack = ({ tokens }: Passage, range: Range) =>
  firstIn(range, (at) => isPointing((tokens[at] as Token).word)) >= 0

/** «لدعم» leads to «دعم»; a noun that only begins so keeps its letter. */
function withoutLetter(passage: Passage, from: number, to: number): Words {
  const { tokens, language } = passage
  const { start, folded } = tokens[from] as Token
  const letters = language.mechanismRecords.giving.purpose.test(folded)
    ? language.mechanisms.joinedLetters(folded)
    : 0
  return wordsAt(passage, { start: start + letters, end: (tokens[to - 1] as Token).end })
}

/** «لليمن»: the letters that lead to a name stand in it, which is then none. */
function recipientOf({ language }: Passage, { beneficiary }: Values): Aim | null {
  if (typeof beneficiary?.value !== 'string' || beneficiary.text === '') return null
  if (language.mechanismRecords.giving.joinedName?.test(beneficiary.text)) return null
  const { text, span, value } = beneficiary
  return { words: { text, span }, key: value as string }
}

function conferenceOf(passage: Passage, { from }: FoundPledge, mentions: readonly Mention[]): Aim | null {
  const sentence = sentenceAround(passage, from)
  const found = mentions.find(({ kind, isBare, span }) => {
    const at = tokenAt(passage, span.start)
    return kind === 'conference' && !isBare && at >= sentence.from && at < sentence.to
  })
  return found ? { words: { text: found.text, span: found.span }, key: found.key } : null
}

const isGivingNoun = (folded: string, { mechanismRecords: { giving } }: LanguagePack) =>
  giving.giving.has(folded)
const isSum = wordAmong(({ mechanismRecords }) => mechanismRecords.giving.sums)

/** «تبرع مصر», `pledge of Egypt`: to the amount, which is no name; where nothing else stands there, the whole. */
function objectOf(passage: Passage, { from, to, record }: FoundPledge): Words {
  const amount = record.values.amount ? tokenAt(passage, record.values.amount.span.start) : to
  const { hanging } = passage.language.furtherMechanisms.clauses
  const last = lastIn({ from, to: amount }, (at) => {
    const { folded, word, kind } = passage.tokens[at] as Token
    return kind === 'word' && !hanging.has(folded) && !isSum(word)
  })
  const range: Range = last > from ? { from, to: last + 1 } : { from, to }
  const { from: start, to: end } =
    partiesWithin(passage, range.from, range.to).length > 0 ? range : { from, to }
  return wordsFromNoun(passage, start, end, isGivingNoun)
}

import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, Party, ReadRecord } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'
import { isPause } from '../acts/clauses.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsAt, wordsOf } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import { wordsFromNoun } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { isAskedAt } from './records/mandate-around.ts'
import { anyPhraseAt, firstIn, lastIn, type Range, sentenceAround } from './records/phrases.ts'
import { wordAmong } from './word-among.ts'

const isSending = wordAmong(({ furtherMechanisms }) => furtherMechanisms.transmittals.sending)
const isGiving = wordAmong(({ furtherMechanisms }) => furtherMechanisms.transmittals.giving)
const isText = wordAmong(({ furtherMechanisms }) => furtherMechanisms.transmittals.texts)

/** Words between the verb and the text that is sent, and behind the text among which its receivers stand. */
const reachOfText = 4
const reach = 45

/** Texts that are sent, or to be sent, to somebody: «إبلاغ هذا القرار للأمين العام …», `circulate this letter as a document of`. */
export function findTransmittals(passage: Passage, acts: readonly Act[]): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    const sent = textSentAt(passage, at)
    if (sent === null) continue
    const document = documentIn(passage, sent)
    const receivers = receiversOf(passage, sent).filter((party) => !isWithin(passage, party, document))
    const [first] = receivers
    // A letter sends what it says that it sends to whom it is written.
    if (first === undefined && document === null && passage.kind !== 'letter') continue
    const to = endOfSent(passage, sent, first, document)
    mentions.push({
      kind: 'transmittal',
      key: first?.id ?? passage.language.mechanisms.stem(passage.tokens[sent.from]?.folded ?? ''),
      state: isAskedAt(passage, acts, at) ? 'asked-for' : null,
      ...wordsOf(passage, at, to),
      records: lettersOf(passage, sent, receivers, document),
    })
    at = to - 1
  }
  return mentions
}

/** To the first receiver or what it is to be a document of, whatever comes first; without either to the end of its name. */
function endOfSent(passage: Passage, sent: Range, first: Party | undefined, document: Range | null): number {
  const receiver = first ? [tokenAt(passage, first.span.end - 1) + 1] : []
  const ends = [...receiver, ...(document ? [document.to] : [])]
  return ends.length > 0 ? Math.min(...ends) : endOfText(passage, sent)
}

/** The text behind a verb of sending, and how far its receivers may be. */
function textSentAt(passage: Passage, at: number): Range | null {
  const { tokens, language } = passage
  const { fillers } = language.furtherMechanisms.transmittals
  const token = tokens[at] as Token
  const isOnlyGiven = !isSending(token.word)
  if (isOnlyGiven && !isGiving(token.word)) return null
  for (let from = at + 1; from <= at + reachOfText; from++) {
    const next = tokens[from]
    if (next === undefined) return null
    if (isText(next.word) && !fillers.has(next.folded)) return { from, to: endOfReach(passage, from) }
    if (!fillers.has(next.folded)) return null
  }
  return null
}

/** To the end of the sentence, or where something else is handed over or told of the text: «ورفع تقرير», «الذي اعتمد». */
function endOfReach(passage: Passage, from: number): number {
  const limit = Math.min(sentenceAround(passage, from).to, from + reach)
  const { relatives } = passage.language.acts
  const next = firstIn({ from: from + 1, to: limit }, (at) => {
    const { word, folded } = passage.tokens[at] as Token
    return isGiving(word) || relatives.includes(folded)
  })
  return next < 0 ? limit : next
}

/** The text with its name, to the next pause. */
function endOfText({ tokens }: Passage, { from, to }: Range): number {
  const end = firstIn({ from: from + 1, to }, (at) => isPause(tokens[at]))
  return end < 0 ? to : end
}

/** `as a document of the General Assembly` sends nothing to the General Assembly. */
const isWithin = (passage: Passage, { span }: Party, range: Range | null) =>
  range !== null && tokenAt(passage, span.start) >= range.from && tokenAt(passage, span.start) < range.to

/** Parties behind a word that leads to a receiver, and those that are joined to one. */
function receiversOf(passage: Passage, { from, to }: Range): Party[] {
  const parties = partiesWithin(passage, from + 1, to)
  const first = parties.findIndex(
    (party) => party.id !== passage.organisation?.code && isReceiver(passage, party),
  )
  const own = passage.organisation?.code
  return first < 0
    ? []
    : parties
        .slice(first)
        .filter(({ id }) => !id?.startsWith('state:') && id !== own)
        .map((party) => headOf(passage, party))
}

/** Words between an office and the body that it is of. */
const reachOfOffice = 2

/** «رئيس مجلس كذا»: the office, which no list has, with the body that it is of. */
function headOf(passage: Passage, party: Party): Party {
  const at = tokenAt(passage, party.span.start)
  const office = lastIn({ from: Math.max(0, at - reachOfOffice), to: at }, (place) =>
    isOffice((passage.tokens[place] as Token).word),
  )
  if (office < 0) return party.id === null ? { id: null, ...wordsFrom(passage, party) } : party
  const words = wordsFromNoun(passage, office, tokenAt(passage, party.span.end - 1) + 1, isOfficeNoun)
  return { id: null, ...words }
}

function wordsFrom(passage: Passage, party: Party): Words {
  const end = passage.tokens[endOfUnknown(passage, party) - 1]?.end ?? 0
  return wordsAt(passage, { start: party.span.start - passage.offset, end })
}

/** Words of a body that no list has, behind the office: «للمجلس الأوروبي». */
const longestUnknown = 4

function endOfUnknown(passage: Passage, { span }: Party): number {
  const { tokens, language } = passage
  const from = tokenAt(passage, span.end - 1) + 1
  const { conjunctions } = language.parties.clitics
  const isNext = ({ folded }: Token) =>
    language.acts.joiners.includes(folded) || conjunctions.some((letter) => folded.startsWith(letter))
  const limit = Math.min(tokens.length, from + longestUnknown)
  const end = firstIn({ from, to: limit }, (at) => isPause(tokens[at]) || isNext(tokens[at] as Token))
  return end < 0 ? limit : end
}

const isOffice = wordAmong(({ furtherMechanisms }) => furtherMechanisms.transmittals.offices)
const isOfficeNoun = (word: string, { furtherMechanisms }: LanguagePack) =>
  furtherMechanisms.transmittals.offices.has(word)

function isReceiver(passage: Passage, { span, text }: Party): boolean {
  const { to, toJoined } = passage.language.furtherMechanisms.transmittals
  const at = tokenAt(passage, span.start)
  const token = passage.tokens[at]
  const before = [passage.tokens[at - 1]?.folded ?? '', passage.tokens[at - 2]?.folded ?? '']
  if (before.some((word) => to.has(word))) return true
  const isJoined = passage.offset + (token?.start ?? 0) < span.start || text.startsWith('لل')
  return isJoined && toJoined?.test(token?.folded ?? '') === true
}

/** `as a document of the General Assembly`. */
function documentIn(passage: Passage, range: Range): Range | null {
  const { documents } = passage.language.furtherMechanisms.transmittals
  const at = firstIn(range, (place) => anyPhraseAt(passage, place, documents) > 0)
  if (at < 0) return null
  const end = at + anyPhraseAt(passage, at, documents)
  const body = partiesWithin(passage, end, Math.min(passage.tokens.length, end + 8))[0]
  return { from: at, to: body ? tokenAt(passage, body.span.end - 1) + 1 : end }
}

/** One for each receiver; without one, what it is to become a document of. */
function lettersOf(
  passage: Passage,
  { from }: Range,
  receivers: readonly Party[],
  document: Range | null,
): ReadRecord[] {
  const { text, span } = wordsOf(passage, from, from + 1)
  const asked = document === null ? null : wordsOf(passage, document.from, document.to)
  const values = {
    text: { text, span, value: text },
    ...(asked ? { asked: { ...asked, value: asked.text } } : {}),
  }
  if (receivers.length === 0) return [{ type: 'letter', ...(asked ?? { text, span }), values }]
  return receivers.map((party) => ({
    type: 'letter' as const,
    text: party.text,
    span: party.span,
    values: { ...values, to: { text: party.text, span: party.span, value: party.id } },
  }))
}

import type { ReportLine } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'
import { isPause } from '../acts/clauses.ts'
import { findSessionPhrases, ownOrgan, type SessionPhrase } from '../deadlines/find-session-phrases.ts'
import { identifyParty } from '../parties/identify-party.ts'
import { type Passage, wordsAt, wordsOf } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { findBareAction } from './find-bare-action.ts'
import { isGoverned } from './find-link.ts'
import { knownParties } from './known-parties.ts'
import { isOwnService } from './own-service.ts'
import { unjoined } from './unjoined.ts'
import { matchAhead } from './words-ahead.ts'

/** What a stretch of words asks to be told, and to whom. */
export interface Report {
  deliverable: Words | null
  reportTo: ReportLine | null
}

/** Words between «تقديم» and «تقرير», at most. */
const reach = 6

/** To whom tokens [from, to) ask for a report, and at which session; `start` is where the action begins. */
export function findReport(passage: Passage, from: number, to: number): Report {
  const told = toldParty(passage, from, to)
  const found = findDelivery(passage, from, to)
  if (found === null) return { deliverable: null, reportTo: told }
  const { at, recipient } = found
  const deliverable = wordsOf(passage, at, at + 1)
  const reportTo = told ?? recipient ?? recipientBehind(passage, at, to)
  // What one State tells another is no report, nor what developing countries are given.
  return { deliverable, reportTo: /^(?:state|class):/.test(reportTo?.id ?? '') ? null : reportTo }
}

/** «إبلاغ الأمين العام بـ…», `inform the Secretariat of …`: only inside the house is it a report. */
function toldParty(passage: Passage, from: number, to: number): ReportLine | null {
  const { informing, supplying, names } = passage.language.mandates
  const first = bare(passage, from)
  if (!informing.includes(first)) return null
  if (supplying.includes(first) && !deliversSoon(passage, from, to)) return null
  const end = endOfRecipient(passage, from + 1, to)
  if (end <= from + 1 || (names === 'articles' && !namesRecipient(passage, from + 1))) return null
  const party = partyAt(passage, from + 1, end)
  const session = names === 'heads' ? (sessionIn(passage, end, to)?.name ?? null) : null
  return isOwnService(passage, party) ? { ...party, session } : null
}

/** Words between «تزويد» and what is told, at most. */
const longestSupply = 24

/** «تزويد اللجنة بمعلومات»; with means and help nobody is told anything. */
function deliversSoon({ tokens }: Passage, from: number, to: number): boolean {
  return tokens.slice(from + 1, Math.min(to, from + longestSupply)).some(({ word }) => isDeliverable(word))
}

/** The noun of what is delivered, and who gets it where that stands before the noun. */
interface Delivery {
  at: number
  recipient: ReportLine | null
}

/** «يقدم إلى المجلس، في دورته الخمسين، تقريرا»: between the word of delivering and its noun who gets it may stand, and when. */
function findDelivery(passage: Passage, from: number, to: number): Delivery | null {
  const { reporting } = passage.language.mandates
  let delivering = Number.NEGATIVE_INFINITY
  let recipient: ReportLine | null = null
  let near = reach
  for (let at = from; at < to; at++) {
    const word = bare(passage, at)
    const isReport = isDeliverable((passage.tokens[at] as Token).word) && !isInName(passage, at)
    const isGiven = isReport && (at - delivering <= near || isSelfReport(passage, at, from, word))
    if (isGiven || isToldIn(passage, from, at))
      return { at, recipient: recipient ?? ownRecipient(passage, from, at, to) }
    if (reporting.includes(word)) {
      delivering = at
      recipient = givenParty(passage, at, to)
      near = recipient === null ? reach : reachBehind
    } else if (at - delivering <= near) {
      delivering += lengthOfAside(passage, at, to)
      const before = recipientAt(passage, at, to)
      if (before !== null) recipient = before.reportTo
      const session = before?.to ?? sessionIn(passage, at, Math.min(to, at + longestSession))?.to
      if (session !== undefined) delivering = session
      if (session !== undefined) near = reachBehind
      if (before !== null) at = before.to - 1
    }
  }
  return null
}

/** Words of what stands between two commas, at most. */
const longestAside = 40

/** «يقدم، بالتنسيق مع …، معلومات»: what stands between commas does not part the word of giving from what is given. */
function lengthOfAside(passage: Passage, at: number, to: number): number {
  if (!isPause(passage.tokens[at]) || !opensAside(passage, at + 1, to)) return 0
  for (let end = at + 1; end < Math.min(to, at + longestAside); end++)
    if (isPause(passage.tokens[end])) return end - at
  return 0
}

const opensAside = (passage: Passage, at: number, to: number) =>
  matchAhead(passage, at, to, passage.language.mandates.asides) +
    matchAhead(passage, at, to, passage.language.mandates.adverbials) >
  0

/** Words behind who gets a report in which its session stands, at most. */
const nearRecipient = 40

/** The same behind the one who gets it, or the session: asides may follow. */
const reachBehind = 20

/** Words from «يدرج» to the report in which it is told, at most; and from «في» to the report. */
const longestTold = 30
const longestPlace = 4

/** `include in her report to the Council …`, «تدرج في تقريرها المقدم إلى …». */
function isToldIn({ tokens, language }: Passage, from: number, at: number): boolean {
  const { reports, telling, tellingIn } = language.mandates
  if (!reports.includes(tokens[at]?.folded ?? '')) return false
  const isIn = tokens
    .slice(Math.max(from, at - longestPlace), at)
    .some(({ folded }) => tellingIn.includes(folded))
  return isIn && tokens.slice(Math.max(from, at - longestTold), at).some(({ folded }) => telling.has(folded))
}

/** `to report to the Council`: verb and noun in one. */
function isSelfReport({ tokens, language }: Passage, at: number, from: number, word: string): boolean {
  const { reporting, recipientLinks } = language.mandates
  return reporting.includes(word) && (at === from || recipientLinks.includes(tokens[at - 1]?.folded ?? ''))
}

/** Words that name a session, at most. */
const longestSession = 6

/** A party that is known, behind «إلى»: it gets what is named afterwards. */
function recipientAt(passage: Passage, at: number, to: number): { reportTo: ReportLine; to: number } | null {
  const { recipientLinks, quantifiers } = passage.language.mandates
  if (!recipientLinks.includes(passage.tokens[at]?.folded ?? '')) return null
  const known = knownParties(passage)
  const first = known.has(at + 1) || !quantifiers.has(passage.tokens[at + 1]?.folded ?? '') ? at + 1 : at + 2
  const party = known.get(first) ?? namedAt(passage, first, to)
  if (party === null || party.to > to) return null
  const session = sessionIn(passage, party.to, Math.min(to, party.to + nearRecipient))?.name ?? null
  return { reportTo: { ...partyAt(passage, first, party.to), session }, to: party.to }
}

/** `provide the Secretary-General with information`. */
function givenParty(passage: Passage, at: number, to: number): ReportLine | null {
  const known = knownParties(passage)
  const isNext =
    known.has(at + 1) || !passage.language.mandates.quantifiers.has(passage.tokens[at + 1]?.folded ?? '')
  const first = isNext ? at + 1 : at + 2
  const party = known.get(first)
  const behind = passage.tokens[party?.to ?? 0]?.folded ?? ''
  if (party === undefined || party.to >= to || !passage.language.mandates.givenWith.includes(behind))
    return null
  const session = sessionIn(passage, party.to, Math.min(to, party.to + nearRecipient))?.name ?? null
  return { ...partyAt(passage, first, party.to), session }
}

/** «lui présenter»: the organ that speaks. */
function ownRecipient(passage: Passage, from: number, at: number, to: number): ReportLine | null {
  // «dans le rapport qu’il lui présentera».
  const own = passage.tokens
    .slice(from, Math.min(to, at + longestSession))
    .findIndex(({ folded }) => passage.language.mandates.ownPronouns.includes(folded))
  if (own < 0) return null
  const session = sessionIn(passage, from, to)?.name ?? null
  return { id: ownOrganId(passage), ...wordsOf(passage, from + own, from + own + 1), session }
}

/** «مركز البيانات»: part of a party's name. */
function isInName({ tokens, language }: Passage, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && language.mandates.partyHeads.has(before.folded)
}

/** Behind «تقرير»: «إلى الدورة …», «إلى الأمين العام», `to the Council`. */
function recipientBehind(passage: Passage, from: number, to: number): ReportLine | null {
  const session = sessionIn(passage, from, to)
  for (let at = from + 1; at < to; at++) {
    if (session?.from === at) return atSession(passage, session)
    if (!isRecipientLink(passage, at)) continue
    // `to the eighth session`: an article may stand between.
    if (session && session.from > at && session.from <= at + 2) return atSession(passage, session)
    const end = endOfRecipient(passage, at + 1, to)
    if (end <= at + 1 || !namesRecipient(passage, at + 1)) continue
    return { ...partyAt(passage, at + 1, end), session: sessionIn(passage, end, to)?.name ?? null }
  }
  return null
}

function isRecipientLink(passage: Passage, at: number): boolean {
  const { recipientLinks, boundRecipientLinks, reporting } = passage.language.mandates
  const word = passage.tokens[at]?.folded ?? ''
  if (recipientLinks.includes(word)) return !isGoverned(passage, at, word)
  return boundRecipientLinks.includes(word) && reporting.includes(bare(passage, at - 1))
}

const sessionIn = (passage: Passage, from: number, to: number) => findSessionPhrases(passage, from, to)[0]

/** The organ where it is named, else the words of its session. */
function atSession(passage: Passage, { from, to, name, organ }: SessionPhrase): ReportLine {
  if (organ === null) return { id: ownOrganId(passage), ...wordsOf(passage, from, to), session: name }
  const party = partyAt(passage, organ.from, organ.to)
  return { ...party, id: party.id ?? `${organ.organisation}/${organ.code}`, session: name }
}

function ownOrganId(passage: Passage): string | null {
  const own = ownOrgan(passage)
  const code = passage.organisation?.code
  return own === undefined || code === undefined ? null : `${code}/${own.code}`
}

function namesRecipient(passage: Passage, at: number): boolean {
  const { names, quantifiers } = passage.language.mandates
  if (names === 'articles')
    return (
      knownParties(passage).has(at) ||
      knownParties(passage).has(at + 1) ||
      namedAt(passage, at, passage.tokens.length) !== null ||
      namedAt(passage, at + 1, passage.tokens.length) !== null
    )
  const word = passage.tokens[at]?.folded ?? ''
  return isHead(passage, word) || quantifiers.has(word)
}

const isHead = ({ language }: Passage, word: string) =>
  [word, word.replace(/^(?:ال|لل|ل)/, '')].some((each) => language.mandates.partyHeads.has(each))

/** Where the name of who gets it ends: before a preposition, a clause, a pause, or the next verbal noun. */
function endOfRecipient(passage: Passage, from: number, to: number): number {
  const { tokens, language } = passage
  const { prepositions, isAction, names } = language.mandates
  const action = names === 'heads' ? findBareAction(passage, from, to) : null
  const known =
    knownParties(passage).get(from) ??
    knownParties(passage).get(from + 1) ??
    namedAt(passage, from, to) ??
    namedAt(passage, from + 1, to)
  if (names === 'articles' && known) return known.to
  let at = Math.min(knownParties(passage).get(from)?.to ?? from, to)
  for (; at < (action?.at ?? to); at++) {
    const word = tokens[at]?.folded ?? ''
    if (isPause(tokens[at]) || language.acts.clauses.includes(word)) break
    if (at > from && (prepositions.has(word) || endsRecipient(passage, at))) break
    const joined = unjoined(passage, word)
    if (joined !== null && (isAction(joined) || language.mandates.recipientLinks.includes(joined))) break
  }
  return at
}

/** «بالتدابير» behind «الأمانة العامة»: a letter that opens what is told; «لمنظمة» goes on with the name. */
function endsRecipient(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? ''
  if (passage.language.mandates.names === 'articles') return false
  return /^(?:ب.{2}|حول|عن|علي|بشان)/.test(word) && !isHead(passage, word)
}

/** Words of such a name, at most. */
const longestName = 8

/** `the Council`, «au Conseil»: behind an article a capital names somebody, where names are told so. */
function namedAt({ tokens, language }: Passage, at: number, limit: number): { to: number } | null {
  const { names, quantifiers, articleLinks } = language.mandates
  const before = tokens[at - 1]?.folded ?? ''
  if (names === 'heads' || at >= limit || !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return null
  if (!quantifiers.has(before) && !articleLinks.includes(before)) return null
  if (language.mandates.noRecipients.has(tokens[at]?.folded ?? '')) return null
  let to = at + 1
  while (to < Math.min(limit, at + longestName) && /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '')) to++
  return { to }
}

/** A party without the letter of a preposition before it: «لمجلس وزراء» names «مجلس وزراء». */
function partyAt(passage: Passage, at: number, to: number) {
  const isOf = passage.language.sessions.of.includes(passage.tokens[at]?.folded ?? '')
  const from = isOf ? at + 1 : at
  const { text = '', folded = '', start = 0 } = passage.tokens[from] ?? {}
  const letter = /^ل(?!ل)/.test(folded) && isHead(passage, folded.slice(1)) && text.startsWith('ل') ? 1 : 0
  const span = { start: start + letter, end: passage.tokens[to - 1]?.end ?? start }
  return { id: identifyParty(passage, from, to), ...wordsAt(passage, span) }
}

/** A word of delivering or telling without what is written together with it: «وبإعداد» is «إعداد». */
function bare({ tokens }: Passage, at: number): string {
  const token = tokens[at]
  return token ? bareForm(token.word) : ''
}

const bareForm = perWord(({ folded, language }) => {
  const { reporting, informing } = language.mandates
  const free = unjoined({ language }, folded) ?? folded
  const forms = [folded, free, free.replace(/^[بل]/, '')]
  return forms.find((each) => reporting.includes(each) || informing.includes(each)) ?? free
})

/** Whether the word without what is written together with it is something that is delivered. */
const isDeliverable = perWord((word) => word.language.mandates.deliverables.has(noun(word, bareForm(word))))

/** «تقاريرها» as «تقارير», «التقرير» as «تقرير». */
function noun({ language }: Pick<Passage, 'language'>, word: string): string {
  const { deliverables } = language.mandates
  if (deliverables.has(word)) return word
  return word.replace(/^(?:ال|ب|لل)/, '').replace(/(?:ها|ه|هم)$/, '')
}

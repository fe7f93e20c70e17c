import type { Party, ReadRecord, ReadRecordType, ReadValue } from '../../../model/extracted.ts'
import { isPause } from '../../acts/clauses.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import type { Token } from '../../tokens.ts'
import { wordAmong } from '../word-among.ts'
import { type Amount, findAmounts } from './amounts.ts'
import { anyPhraseAt, firstIn, lastIn, type Range, sentenceAround } from './phrases.ts'
import { purposeOf } from './purposes.ts'
import { firstDay, timeIn } from './times.ts'

/** A record of money with the tokens that it was read from. */
export interface FoundPledge extends Range {
  record: ReadRecord
  /** Whether a word says so, and not only that money is given. */
  isPromised: boolean
}

const giving = (select: (words: Passage['language']['mechanismRecords']['giving']) => ReadonlySet<string>) =>
  wordAmong(({ mechanismRecords }) => select(mechanismRecords.giving))

const isGiving = giving((words) => words.giving)
const isGift = giving((words) => words.gifts)
const isGranting = giving((words) => words.granting)
const isPaying = giving((words) => words.paying)
const isNeeding = giving((words) => words.needing)
const isPromising = giving((words) => words.promising)
const isBudget = giving((words) => words.budgets)
const isMeeting = wordAmong(({ mechanismRecords }) => mechanismRecords.meetings.nouns)

/** Money that was promised, given or paid, or that is wanted: amounts beside a word that says so. */
export function findPledges(passage: Passage): FoundPledge[] {
  const pledges: FoundPledge[] = []
  const amounts = findAmounts(passage)
  const money = new Set(
    amounts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  for (const amount of amounts) {
    const pledge = pledgeOf(passage, { amount, money }, pledges.at(-1))
    if (pledge) pledges.push(pledge)
  }
  return pledges
}

/** Words before an amount, and behind it, among which it is said what is done with it. */
const reachBefore = 25
const reachBehind = 5

interface InMoney {
  amount: Amount
  /** Places of the words of all amounts: the State in `US dollars` gives nothing. */
  money: ReadonlySet<number>
}

function pledgeOf(
  passage: Passage,
  { amount, money }: InMoney,
  last: FoundPledge | undefined,
): FoundPledge | null {
  const sentence = sentenceAround(passage, amount.from)
  const isSame = last !== undefined && last.to > sentence.from
  const before = {
    from: Math.max(sentence.from, amount.from - reachBefore, isSame ? last.to : 0),
    to: amount.from,
  }
  const behind = { from: amount.to, to: Math.min(sentence.to, amount.to + reachBehind) }
  const said = saidIn(passage, before, behind)
  if (said === null || isOfBudget(passage, sentence) || isOwed(passage, said, amount)) return null
  const values = valuesOf(
    passage,
    { amount, money, said, before, behind, sentence },
    isSame ? last : undefined,
  )
  const from = Math.min(said.at, amount.from)
  const to = Math.max(said.at + 1, amount.to)
  const isPromised = isPromising((passage.tokens[said.at] as Token).word)
  return { from, to, isPromised, record: { type: said.type, ...wordsOf(passage, from, to), values } }
}

/** `apportionment`, «الميزانية»: money that an organisation has is shared out, and nobody gives any. */
const isOfBudget = ({ tokens }: Passage, { from, to }: Range) =>
  tokens.slice(from, to).some(({ word }) => isBudget(word))

/** `to pay what remains of their contributions, 4 million dollars`: nobody has paid it. */
function isOwed(passage: Passage, { type, at }: Said, { from, to }: Range): boolean {
  const { owed } = passage.language.mechanismRecords.giving
  const between = at < from ? { from: at + 1, to: from } : { from: to, to: at }
  return type === 'payment' && firstIn(between, (place) => anyPhraseAt(passage, place, owed) > 0) >= 0
}

interface Said {
  type: ReadRecordType
  at: number
}

type Word = Token['word']

/** What was paid before what was promised, what was given before what is only wanted. */
function saidIn(passage: Passage, before: Range, behind: Range): Said | null {
  const orders: [ReadRecordType, (word: Word) => boolean, Range][] = [
    ['payment', isPaying, before],
    ['pledge', isPromising, before],
    ['pledge', isGiving, before],
    ['pledge', isPromising, behind],
    ['payment', isPaying, behind],
    ['pledge', isGiving, behind],
    ['need', isNeeding, before],
    ['need', isNeeding, behind],
  ]
  for (const [type, isWord, range] of orders) {
    const at = firstIn(range, (place) => isWord((passage.tokens[place] as Token).word))
    if (at >= 0) return { type, at }
  }
  return null
}

interface Around extends InMoney {
  said: Said
  before: Range
  behind: Range
  sentence: Range
}

function valuesOf(
  passage: Passage,
  around: Around,
  last: FoundPledge | undefined,
): Record<string, ReadValue> {
  const { amount, said, sentence } = around
  const donor = said.type === 'need' ? null : donorOf(passage, around)
  const inherited = said.type === 'need' || donor !== null ? undefined : last?.record.values.donor
  const beneficiary = beneficiaryOf(passage, around)
  const purpose = purposeOf(passage, { said: said.at, amount, sentence })
  const time = timeIn(passage, { from: amount.to, to: Math.min(sentence.to, amount.to + 12) })
  return {
    ...(donor ? { donor: partyValue(donor) } : inherited ? { donor: inherited } : {}),
    amount: amount.value,
    ...(beneficiary ? { beneficiary: partyValue(beneficiary) } : {}),
    ...(purpose ? { purpose } : {}),
    ...(time && said.type !== 'need' ? { date: firstDay(passage, time) } : {}),
  }
}

const partyValue = ({ text, span, id }: Party): ReadValue => ({ text, span, value: id })

/** «مساهمة كذا», the party before «تبرع» or at once behind it, or behind the amount `by` somebody. */
function donorOf(passage: Passage, { said, before, behind, amount, money, sentence }: Around): Party | null {
  const { tokens } = passage
  const partiesIn = (from: number, to: number) =>
    partiesWithin(passage, from, to).filter(({ span }) => !money.has(tokenAt(passage, span.start)))
  const gift = firstIn(before, (at) => isGift((tokens[at] as Token).word) && givesAt(passage, at) !== null)
  if (gift >= 0) return givesAt(passage, gift)
  const isPlain = (party: Party) =>
    isGiver(party) &&
    !isSecretariat(passage, party) &&
    !isMarked(passage, party) &&
    !isOfMeeting(passage, party)
  const place = Math.min(said.at, amount.from)
  const near = Math.max(sentence.from, place - (said.at < amount.from ? reachOfGiver : reachOfOwner))
  const ahead = partiesIn(near, place).findLast(isPlain)
  if (ahead !== undefined && said.at < amount.from) return ahead
  const inside = partiesIn(said.at, amount.from)
  const { by } = passage.language.mechanismRecords.giving
  const further = partiesIn(amount.to, Math.min(sentence.to, behind.to + reachOfDonor))
  const named = [...inside, ...further].find((party) => isGiver(party) && by.has(wordBefore(passage, party)))
  return named ?? inside.find(isPlain) ?? ahead ?? null
}

/** Words between somebody and the word for what they give, or the amount that is theirs. */
const reachOfGiver = 12
const reachOfOwner = 4

/** Words behind those in which it is said what is done with an amount, in which it is said by whom. */
const reachOfDonor = 6

/** Who stands in the genitive of a gift; a word of the office or the article may stand between. */
function givesAt(passage: Passage, at: number): Party | null {
  const [party] = partiesWithin(passage, at + 1, Math.min(passage.tokens.length, at + 9))
  if (party === undefined || !isGiver(party)) return null
  const start = tokenAt(passage, party.span.start)
  const between = passage.tokens.slice(at + 1, start)
  const isJoined = isMarked(passage, party)
  const words = between.map(({ folded }) => folded)
  const { by, articles } = passage.language.mechanismRecords.giving
  const isGenitive = words.every((word) => by.has(word) || articles.has(word))
  return isGenitive && !isJoined ? party : null
}

const isGiver = ({ id }: Party) => id !== null && !id.startsWith('class:') && !/^[a-z]+\/members$/.test(id)

/** Who keeps the books and reports them gives nothing. */
const isSecretariat = ({ organisations }: Passage, { id }: Party) =>
  organisations.some(({ secretariat }) => secretariat.includes(id ?? ''))

function beneficiaryOf(passage: Passage, { said, amount, sentence, before }: Around): Party | null {
  const { tokens } = passage
  const grant = lastIn(before, (at) => isGranting((tokens[at] as Token).word))
  const [first] = grant < 0 ? [] : partiesWithin(passage, grant + 1, Math.min(tokens.length, grant + 6))
  if (first && isState(first) && tokenAt(passage, first.span.start) === grant + 1) return first
  const behind = partiesWithin(passage, Math.max(said.at, before.from), Math.min(sentence.to, amount.to + 12))
  return behind.find((party) => isState(party) && isMarked(passage, party)) ?? null
}

const isState = ({ id }: Party) => id?.startsWith('state:') === true

const wordBefore = (passage: Passage, party: Party) =>
  passage.tokens[tokenAt(passage, party.span.start) - 1]?.folded ?? ''

/** «لليمن», `to Yemen`: who is given to. */
function isMarked(passage: Passage, party: Party): boolean {
  const { to, toJoined, articles } = passage.language.mechanismRecords.giving
  const at = tokenAt(passage, party.span.start)
  const before = passage.tokens[at - 1]?.folded ?? ''
  const early = passage.tokens[at - 2]?.folded ?? ''
  if (to.has(before) || (articles.has(before) && to.has(early))) return true
  return toJoined?.test(passage.tokens[at]?.folded ?? '') === true && isLetterFree(passage, at, party)
}

/** The letter stands before the name, or is what the name begins with: «لكوت ديفوار», «لليمن»; «لبنان» has none. */
function isLetterFree({ tokens, offset }: Passage, at: number, { text, span }: Party): boolean {
  return offset + (tokens[at]?.start ?? 0) < span.start || text.startsWith('لل')
}

/** «مؤتمر تنمية … السودان»: the State belongs to the name of a meeting. */
function isOfMeeting(passage: Passage, party: Party): boolean {
  const at = tokenAt(passage, party.span.start)
  const near = lastIn({ from: Math.max(0, at - 5), to: at }, (place) => {
    const token = passage.tokens[place] as Token
    return isMeeting(token.word) || isPause(token)
  })
  return near >= 0 && !isPause(passage.tokens[near])
}

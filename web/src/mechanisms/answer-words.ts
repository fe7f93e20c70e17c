// An answer of a kind's question in words: what a rule found is said here, and nothing is worked out.
import {
  type DateValue,
  type KindAnswer,
  type KindField,
  type MechanismAnswer,
  type MechanismKindDeclaration,
  type Money,
  type MoneyPart,
  printValue,
} from '@qarar/register'
import type { Reader } from '../i18n/reader.ts'
import { dateWords, printingOf } from './printing.ts'

/** A sum or a count with what it is of. */
interface Figure {
  label: string
  value: string
  /** Part of the largest, 0–1, where it can be drawn as a bar. */
  share: number | null
}

/** A sum with what it adds up from; in the list of all mechanisms of a kind nothing but the rows. */
export interface Sum {
  words: string
  parts: Term[]
}

/** One of what it adds up from, as a number without its sign and currency. */
interface Term extends MoneyPart {
  sign: '' | '+' | '−'
  words: string
}

/** A row of what was pledged, corrected, paid and is left, by currency. */
interface Sums {
  currency: string
  pledged: Sum
  corrected: Sum
  paid: Sum
  left: Sum
}

export interface AnswerWords {
  /** Null: the records do not tell. */
  main: string | null
  more: string[]
  figures: Figure[]
  sums: Sums[]
  /** One sum for each currency. */
  amounts: Sum[]
  /** Somebody has to look at it. */
  alert: boolean
  /** There is nothing yet that could be said. */
  isEmpty: boolean
}

const nothing: AnswerWords = {
  ...{ main: null, more: [], figures: [], sums: [], amounts: [] },
  ...{ alert: false, isEmpty: false },
}

const empty = (main: string): AnswerWords => ({ ...nothing, main, isEmpty: true })

type Of<Rule extends KindAnswer['rule']> = Extract<KindAnswer, { rule: Rule }>

/** What is said with: the words of the interface and the values as the reader has them. */
interface Saying {
  reader: Reader
  kind: MechanismKindDeclaration
}

export function answerWords(
  asked: KindAnswer,
  answer: MechanismAnswer,
  kind: MechanismKindDeclaration,
  reader: Reader,
): AnswerWords {
  const saying = { reader, kind }
  switch (asked.rule) {
    case 'last':
      return lastWords(asked, answer, saying)
    case 'missing':
      return missingWords(answer, saying)
    case 'vacant':
      return vacantWords(answer, saying)
    case 'unanswered':
      return unansweredWords(answer, saying)
    case 'those':
      return thoseWords(answer, saying)
    case 'sum':
      return sumWords(answer, saying)
    case 'outstanding':
      return outstandingWords(answer, saying)
    case 'next':
      return nextWords(answer, saying)
    case 'count':
      return countWords(answer, saying)
    case 'states':
      return statesWords(answer, saying)
    case 'chain':
      return chainWords(answer, saying)
  }
}

const figureOf = ({ figures }: MechanismAnswer, key: string) =>
  figures.find((figure) => figure.key === key)?.value ?? null
const countOf = (answer: MechanismAnswer, key = 'count') => Number(figureOf(answer, key) ?? 0)

/** Days that it may be, where no one date is known. */
function dayOf({ date, between }: MechanismAnswer, { reader }: Saying): string | null {
  if (date) return dateWords(date, reader)
  if (!between) return null
  const [first, last] = [between.first, between.last].map((value) => dateWords(gregorian(value), reader))
  return first === last ? (first ?? null) : `${first} – ${last}`
}

const gregorian = (value: string): DateValue => ({ value, calendar: 'gregorian', printed: null })

function lastWords({ months }: Of<'last'>, answer: MechanismAnswer, saying: Saying): AnswerWords {
  const { t, number, count } = saying.reader
  const words = t.mechanisms.answers
  const [day, many] = [dayOf(answer, saying), countOf(answer)]
  const alert = answer.holds === true
  if (many === 0)
    return alert && day ? { ...nothing, main: words.neverSince(day), alert } : empty(words.noneKept)
  const late = alert && months !== undefined ? [count(words.longAgo, months)] : []
  return { ...nothing, main: day, more: [...late, words.inAll(number(many))], alert }
}

function missingWords({ holds }: MechanismAnswer, { reader }: Saying): AnswerWords {
  const words = reader.t.mechanisms.answers
  const main = holds === null ? null : holds ? words.noneRecorded : words.isThere
  return { ...nothing, main, alert: holds === true }
}

function vacantWords(answer: MechanismAnswer, saying: Saying): AnswerWords {
  const { t, count } = saying.reader
  const words = t.mechanisms.answers
  const [day, { holds, mentions, records }] = [dayOf(answer, saying), answer]
  if (holds === null) return records.length > 0 ? nothing : empty(words.notRecorded)
  if (!holds) return { ...nothing, main: day ? words.heldSince(day) : words.held }
  const more = mentions.length > 0 ? [count(words.askedInText, mentions.length)] : []
  return { ...nothing, main: day ? words.vacantSince(day) : words.vacant, more, alert: true }
}

function unansweredWords(answer: MechanismAnswer, saying: Saying): AnswerWords {
  const { t, number } = saying.reader
  const words = t.mechanisms.answers
  const [open, all] = [countOf(answer), countOf(answer, 'of')]
  if (all === 0) return empty(words.noneKept)
  if (open === 0) return empty(words.noneOpen)
  const day = dayOf(answer, saying)
  const more = day ? [words.oldest(day)] : []
  return { ...nothing, main: words.of(number(open), number(all)), more, alert: true }
}

function thoseWords(answer: MechanismAnswer, { reader }: Saying): AnswerWords {
  const many = countOf(answer)
  return many === 0 ? empty(reader.t.mechanisms.answers.noneOpen) : { ...nothing, main: reader.number(many) }
}

function moneyWords(amount: string, currency: string, { kind, reader }: Saying): string {
  const value: Money = { amount, currency: /^[A-Z]{3}$/.test(currency) ? currency : null, printed: null }
  return printValue(value, moneyField, printingOf(kind, reader))
}

const noWords = { ar: '', en: '', fr: '' }
const unmarked = { required: false, sensitive: false, everyYear: false }
const numberField: KindField = { ...unmarked, id: 'amount', type: 'number', words: noWords }
const moneyField: KindField = { ...unmarked, id: 'amount', type: 'money', words: noWords }

function sumOf(
  figure: MechanismAnswer['figures'][number] | undefined,
  currency: string,
  saying: Saying,
): Sum {
  const parts = figure?.parts?.map((part, at) => termOf(part, at, saying)) ?? []
  return { words: moneyWords(figure?.value ?? '0', currency, saying), parts }
}

function termOf(part: MoneyPart, at: number, { kind, reader }: Saying): Term {
  const sign = part.value.startsWith('-') ? '−' : at === 0 ? '' : '+'
  return {
    ...part,
    sign,
    words: printValue(part.value.replace('-', ''), numberField, printingOf(kind, reader)),
  }
}

function sumWords({ figures }: MechanismAnswer, saying: Saying): AnswerWords {
  if (figures.length === 0) return empty(saying.reader.t.mechanisms.answers.noneKept)
  return { ...nothing, main: '', amounts: figures.map((figure) => sumOf(figure, figure.key, saying)) }
}

function outstandingWords({ figures, holds }: MechanismAnswer, saying: Saying): AnswerWords {
  const currencies = [...new Set(figures.map(({ key }) => key.split(':')[1] ?? ''))]
  const sums = currencies.map((currency) => {
    const said = (what: string) => {
      const figure = figures.find(({ key }) => key === `${what}:${currency}`)
      return sumOf(figure, currency, saying)
    }
    return {
      ...{ currency, pledged: said('pledged'), corrected: said('corrected') },
      ...{ paid: said('paid'), left: said('left') },
    }
  })
  if (sums.length === 0) return empty(saying.reader.t.mechanisms.answers.noneKept)
  return { ...nothing, main: '', sums, alert: holds === true }
}

function nextWords(answer: MechanismAnswer, saying: Saying): AnswerWords {
  const { t, number } = saying.reader
  const words = t.mechanisms.answers
  const [day, over] = [dayOf(answer, saying), countOf(answer, 'overdue')]
  if (!day) return empty(words.nothingDue)
  const alert = answer.holds === true
  const late = alert ? [over > 1 ? words.overdueCount(number(over)) : words.overdue] : []
  return { ...nothing, main: day, more: late, alert }
}

function countWords({ figures }: MechanismAnswer, { reader }: Saying): AnswerWords {
  const words = reader.t.mechanisms
  if (figures.length === 0) return empty(words.answers.noneKept)
  const most = Math.max(...figures.map(({ value }) => Number(value)))
  return {
    ...nothing,
    main: '',
    figures: figures.map(({ label, value }) => ({
      ...{ label: label || words.picture.notStated, value: reader.number(Number(value)) },
      share: Number(value) / most,
    })),
  }
}

function statesWords(answer: MechanismAnswer, { reader }: Saying): AnswerWords {
  const { t, number, count } = reader
  const words = t.mechanisms.answers
  const all = countOf(answer, 'states')
  if (all === 0) return empty(words.noneKept)
  const members = figureOf(answer, 'members')
  const more = members === null ? [] : [words.ofMembers(number(Number(members)))]
  return { ...nothing, main: count(words.states, all), more }
}

function chainWords(answer: MechanismAnswer, saying: Saying): AnswerWords {
  const { t, number } = saying.reader
  const words = t.mechanisms.answers
  if (answer.holds === null) return empty(words.notRecorded)
  const day = dayOf(answer, saying)
  const [dated, undated] = answer.holds
    ? [words.stillAsked, words.stillAskedUndated]
    : [words.answered, words.answeredUndated]
  const figures = answer.figures.map(({ label, value }) => ({
    ...{ label, value: number(Number(value)), share: null },
  }))
  return { ...nothing, main: day ? dated(day) : undated, figures, alert: answer.holds }
}

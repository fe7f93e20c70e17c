// An answer of a kind's question as a report says it: what a rule found, and nothing is worked out.
import type { FieldType, KindAnswer } from '../../contract/kinds.ts'
import type { DateValue, MechanismAnswer } from '../../contract/mechanisms.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { numberWords, type ValuePrinting, valueWords, wordsOf } from './compiling.ts'
import { moneyPieces } from './money-said.ts'

/** Null where the records do not tell. */
export function answerSentence(
  asked: KindAnswer,
  answer: MechanismAnswer,
  compiling: ValuePrinting,
): string | null {
  const say = sayings[asked.rule] as (
    asked: KindAnswer,
    answer: MechanismAnswer,
    compiling: ValuePrinting,
  ) => string | null
  return say(asked, answer, compiling)
}

type Saying<Rule> = (
  asked: Extract<KindAnswer, { rule: Rule }>,
  answer: MechanismAnswer,
  compiling: ValuePrinting,
) => string | null

const sayings: { [Rule in KindAnswer['rule']]: Saying<Rule> } = {
  last: (asked, answer, compiling) => lastSaid(asked.months, answer, compiling),
  missing: (_, { holds }, compiling) => yesOrNo(holds, ['missing', 'there'], null, compiling),
  vacant: (_, answer, compiling) => {
    const day = dayOf(answer, compiling)
    const [yes, no] = day === null ? (['vacant', 'held'] as const) : (['vacantSince', 'heldSince'] as const)
    return yesOrNo(answer.holds, [yes, no], day, compiling)
  },
  unanswered: (_, answer, compiling) =>
    fill(wordsOf(compiling).answers.of, {
      some: counted(answer, 'count', compiling),
      all: counted(answer, 'of', compiling),
    }),
  those: (_, answer, compiling) => counted(answer, 'count', compiling),
  sum: moneySaid,
  outstanding: moneySaid,
  next: (_, answer, compiling) => nextSaid(answer, compiling),
  count: (_, answer, compiling) => labelled(answer, compiling),
  states: (_, answer, compiling) => {
    const { answers, and } = wordsOf(compiling)
    const states = fill(answers.states, { states: counted(answer, 'states', compiling) })
    if (!answer.figures.some(({ key }) => key === 'members')) return states
    const members = fill(answers.ofMembers, { members: counted(answer, 'members', compiling) })
    return `${states}${and}${members}`
  },
  chain: (_, answer, compiling) => {
    const day = dayOf(answer, compiling) ?? wordsOf(compiling).notStated
    return yesOrNo(answer.holds, ['stillAsked', 'met'], day, compiling)
  },
}

type Phrase = keyof ReturnType<typeof wordsOf>['answers']

function yesOrNo(
  holds: boolean | null,
  [yes, no]: readonly [Phrase, Phrase],
  day: string | null,
  compiling: ValuePrinting,
): string | null {
  if (holds === null) return null
  return fill(wordsOf(compiling).answers[holds ? yes : no], { day: day ?? '' })
}

const valueIn = ({ figures }: MechanismAnswer, key: string) =>
  figures.find((figure) => figure.key === key)?.value ?? '0'

const counted = (answer: MechanismAnswer, key: string, compiling: ValuePrinting) =>
  numberWords(valueIn(answer, key), compiling)

const dayField = {
  ...{ id: 'day', type: 'date' as FieldType, words: { ar: '', en: '', fr: '' }, required: false },
  ...{ sensitive: false, everyYear: true },
} as const

/** A date as it is stated, else between which days it lies. */
function dayOf(
  { date, between }: Pick<MechanismAnswer, 'date' | 'between'>,
  compiling: ValuePrinting,
): string | null {
  const said = (value: DateValue) => valueWords(value, dayField, compiling)
  if (date) return said(date)
  if (!between) return null
  const [first, last] = [between.first, between.last].map((value) =>
    said({ value, calendar: 'gregorian', printed: null }),
  )
  return first === last ? (first ?? null) : `${first} – ${last}`
}

function lastSaid(months: number | undefined, answer: MechanismAnswer, compiling: ValuePrinting): string {
  const { answers, comma } = wordsOf(compiling)
  const day = dayOf(answer, compiling)
  if (valueIn(answer, 'count') === '0')
    return answer.holds && day ? fill(answers.neverSince, { day }) : answers.noneRecorded
  const late = answer.holds && months !== undefined ? [fill(answers.longAgo, { n: String(months) })] : []
  const all = fill(answers.inAll, { n: counted(answer, 'count', compiling) })
  return [day, ...late, all].filter(Boolean).join(comma)
}

/** In words alone: how a sum is made is told where its terms can lead to their records. */
function moneySaid(asked: KindAnswer, answer: MechanismAnswer, compiling: ValuePrinting): string {
  const pieces = moneyPieces(asked, answer, compiling)
  if (pieces === null) return wordsOf(compiling).answers.noneRecorded
  return pieces.flatMap(({ text, isTerm }) => (isTerm ? [] : text)).join('')
}

function nextSaid(answer: MechanismAnswer, compiling: ValuePrinting): string {
  const { answers, comma } = wordsOf(compiling)
  const day = dayOf(answer, compiling)
  if (day === null) return answers.noneDue
  return answer.holds ? `${day}${comma}${answers.passed}` : day
}

function labelled({ figures }: MechanismAnswer, compiling: ValuePrinting): string {
  const { answers, and, notStated } = wordsOf(compiling)
  if (figures.length === 0) return answers.noneRecorded
  return figures.map(({ label, value }) => `${label || notStated} ${numberWords(value, compiling)}`).join(and)
}

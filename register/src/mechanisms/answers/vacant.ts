import type { KindAnswer, KindRecord } from '../../contract/kinds.ts'
import type { MechanismStand } from '../../contract/mechanisms.ts'
import { possibleDays, wasBy } from '../possible-days.ts'
import { lastOf } from './extremes.ts'
import {
  type Answer,
  type AskedRecord,
  datedBy,
  dateIn,
  idsOf,
  noAnswer,
  type Question,
  recordsOf,
  typeOf,
} from './question.ts'
import { type StandTold, standsTold } from './stands.ts'

type Rule = Extract<KindAnswer, { rule: 'vacant' }>

/**
 * Whether nobody holds it on the day. Where nobody does, the date is that until which somebody did, and `mentions` are the
 * paragraphs since then that ask for it; else that from which it is held. That no record names a holder proves nothing:
 * then a text or a person has to say that somebody is wanted.
 */
export function answerVacant({ record }: Rule, question: Question): Answer {
  const type = typeOf(question, record)
  if (!type) return noAnswer
  const { asOf } = question
  const all = recordsOf(question, record)
  const held = all.map((each) => ({ each, holds: holdsOn(each, type, asOf) }))
  const holders = held.filter(({ holds }) => holds === true).map(({ each }) => each)
  if (holders.length > 0)
    return { ...noAnswer, ...since(holders, type, asOf), holds: false, records: idsOf(holders) }
  const may = held.filter(({ holds }) => holds === null).map(({ each }) => each)
  if (may.length > 0) return { ...noAnswer, records: idsOf(may) }
  const ended = datedBy(all, type.until).filter(({ days }) => days.first <= asOf)
  if (!ended.some(({ days }) => days.last < asOf)) return wantedBy(question)
  const last = lastOf(ended, asOf)
  return { ...noAnswer, ...last, holds: true, mentions: asking(question, last.between?.first ?? '') }
}

/** Where nothing was said since that somebody is wanted, it is vacant by those words. */
function wantedBy(question: Question): Answer {
  const told = standsTold(question)
  const wanted = told.slice(told.findLastIndex((each) => !isAsked(each)) + 1)
  if (wanted.length === 0) return noAnswer
  const [records, mentions] = [wanted.map(({ record }) => record), wanted.map(({ mention }) => mention)]
  return { ...noAnswer, holds: true, records: records.filter(isThere), mentions: mentions.filter(isThere) }
}

const isThere = (id: string | null): id is string => id !== null

/** From its first day to its last, both counted. Null where the dates do not tell. */
export function holdsOn(
  record: Pick<AskedRecord, 'values'>,
  type: Pick<KindRecord, 'from' | 'until'>,
  day: string,
): boolean | null {
  const [from, until] = [dateIn(record, type.from), dateIn(record, type.until)]
  const [began, ended] = [from && possibleDays(from), until && possibleDays(until)]
  const hasBegun = began ? wasBy(began, day) : true
  if (hasBegun === false || (ended && ended.last < day)) return false
  return hasBegun && (!ended || ended.first >= day) ? true : null
}

function since(holders: readonly AskedRecord[], type: KindRecord, asOf: string) {
  const dated = datedBy(holders, type.from)
  if (dated.length === 0) return { date: null, between: null }
  const { date, between } = lastOf(dated, asOf)
  return { date, between }
}

const asks: readonly MechanismStand[] = ['vacant', 'asked-for', 'to-be-created', 'to-be-reactivated']

const isAsked = ({ stand }: StandTold) => asks.includes(stand)

/** Paragraphs that ask for somebody since a day; those without a date may be of then. */
const asking = (question: Question, from: string): string[] =>
  standsTold(question).flatMap((told) => {
    const { days, mention } = told
    return mention !== null && isAsked(told) && (days === null || days.last >= from) ? [mention] : []
  })

// A kind of our own whose records are as small as the rules need them, for tests.
import type { MechanismKindDeclaration } from '../../contract/kinds.ts'
import type { DateValue, RecordValues } from '../../contract/mechanisms.ts'
import { checkKind } from '../check-kind.ts'
import { listOf } from '../declared.ts'
import type { AskedMention, AskedRecord, Question } from './question.ts'

const words = (en: string) => ({ ar: en, en, fr: en })
const field = (id: string, type: string, more: object = {}) => ({ id, type, words: words(id), ...more })
const record = (id: string, fields: object[], more: object = {}) => ({
  id,
  one: words(id),
  many: words(id),
  fields,
  title: ['date'],
  on: 'date',
  ...more,
})
const date = field('date', 'date')
const amount = field('amount', 'money')

const declared = {
  id: 'harbour-watch',
  one: words('Watch'),
  many: words('Watches'),
  help: words('Keeps the light.'),
  order: 1,
  records: [
    record('meeting', [date, field('level', 'choice', { list: 'levels' })], {
      duplicates: ['date', 'level'],
    }),
    record('post', [field('from', 'date'), field('until', 'date'), field('holder', 'person')], {
      title: ['holder'],
      on: 'from',
      from: 'from',
      until: 'until',
      alone: [],
    }),
    record('ask', [date]),
    record('reply', [date, field('of', 'record', { record: 'ask' })]),
    record('pledge', [date, amount]),
    record('payment', [date, amount, field('of', 'record', { record: 'pledge' })], {
      within: {
        amount: 'amount',
        of: 'of',
        limit: 'amount',
        corrected: { record: 'correction', field: 'amount', of: 'of' },
      },
    }),
    record('correction', [
      date,
      field('amount', 'money', { least: null }),
      field('of', 'record', { record: 'pledge' }),
    ]),
    record('task', [date, field('due', 'date'), field('done', 'date')], { due: 'due', done: 'done' }),
    record('step', [date, field('state', 'state'), field('step', 'choice', { list: 'levels' })]),
    record('rhythm', [field('from', 'date'), field('months', 'number')], {
      title: ['months'],
      on: 'from',
      from: 'from',
    }),
  ],
  lists: {
    levels: {
      words: words('Levels'),
      entries: ['high', 'low'].map((id) => ({ id, words: words(id.toUpperCase()) })),
    },
  },
  answers: [
    { id: 'last', rule: 'last', record: 'meeting', months: 6 },
    { id: 'missing', rule: 'missing', record: 'meeting' },
    { id: 'vacant', rule: 'vacant', record: 'post' },
    { id: 'unanswered', rule: 'unanswered', record: 'ask', by: 'reply', of: 'of' },
    { id: 'those', rule: 'those', record: 'meeting', field: 'level', is: ['high'] },
    { id: 'sum', rule: 'sum', record: 'pledge', field: 'amount' },
    {
      id: 'outstanding',
      rule: 'outstanding',
      record: 'pledge',
      field: 'amount',
      paid: { record: 'payment', field: 'amount', of: 'of' },
      corrected: { record: 'correction', field: 'amount', of: 'of' },
    },
    { id: 'due', rule: 'next', record: 'task', due: 'due' },
    { id: 'next', rule: 'next', record: 'meeting', rhythm: { record: 'rhythm', field: 'months' } },
    { id: 'again', rule: 'next', record: 'meeting', months: 12, repeats: true },
    { id: 'by-month', rule: 'count', record: 'meeting', by: 'date' },
    { id: 'by-level', rule: 'count', record: 'meeting', by: 'level' },
    { id: 'signed', rule: 'states', record: 'step', field: 'state', only: { field: 'step', is: ['high'] } },
    { id: 'chain', rule: 'chain' },
  ].map((answer) => ({ ...answer, words: words(answer.id) })),
  picture: { of: 'calendar', record: 'meeting' },
  chapter: { heading: words('Watches'), answers: ['last'], records: ['meeting'] },
}

const checked = checkKind(declared)
if (!checked.kind) throw new Error(JSON.stringify(checked.faults))
export const watch: MechanismKindDeclaration = checked.kind

/** A date by its ISO form; before the year 1600 it is a Hijri one. */
export const on = (value: string): DateValue => ({
  value,
  calendar: value > '0' && value < '1600' ? 'hijri' : 'gregorian',
  printed: null,
})

export const kept = (
  id: string,
  type: string,
  values: RecordValues,
  state: AskedRecord['state'] = 'confirmed',
): AskedRecord => ({ id, type, values, state, at: '2020-01-01T00:00:00Z' })

export const told = (id: string, stand: AskedMention['stand'], day: string | null): AskedMention => ({
  id,
  stand,
  date: day,
  order: 1,
})

export const asked = (records: AskedRecord[], asOf: string, mentions: AskedMention[] = []): Question => ({
  kind: watch,
  records,
  mentions,
  asOf,
  organisation: 'oic',
  language: 'en',
  list: (id) => listOf(watch, id),
})

import { describe, expect, test } from 'vitest'
import { mechanismAnswer } from '../../contract/mechanisms.ts'
import { answerAll } from './answer-all.ts'
import { asked, kept, on, told } from './answers.test-kit.ts'
import type { Question } from './question.ts'
import { standOn } from './stands.ts'

function answer(id: string, question: Question) {
  const answers = answerAll(question)
  for (const each of answers) expect(mechanismAnswer.safeParse(each).error).toBeUndefined()
  const found = answers.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return { ...found, figures: Object.fromEntries(found.figures.map(({ key, value }) => [key, value])) }
}

const meeting = (id: string, day: string, level = 'high') => kept(id, 'meeting', { date: on(day), level })

describe('when there was one last', () => {
  test('is the day of the last, and too long ago', () => {
    const question = asked([meeting('a', '2018-01-01'), meeting('b', '2018-03-01')], '2018-10-01')
    expect(answer('last', question)).toMatchObject({
      holds: true,
      date: { value: '2018-03-01' },
      records: ['b'],
      figures: { count: '2' },
    })
  })

  test('is known to the month alone where the record knows no more', () => {
    const question = asked([meeting('a', '2018-03')], '2018-09-15')
    expect(answer('last', question)).toMatchObject({
      holds: null,
      date: { value: '2018-03' },
      between: { first: '2018-03-01', last: '2018-03-31' },
    })
  })

  test('may be either of two, and is none of them then', () => {
    const question = asked([meeting('a', '2018'), meeting('b', '2018-05-03')], '2019-02-01')
    expect(answer('last', question)).toMatchObject({
      date: null,
      between: { first: '2018-05-03', last: '2018-12-31' },
      records: ['a', 'b'],
    })
  })

  test('is none of what is still to come, and none that nobody confirmed', () => {
    const proposed = kept('b', 'meeting', { date: on('2018-02-01') }, 'proposed')
    const question = asked([meeting('a', '2019-01-01'), proposed], '2018-10-01', [
      told('m', 'established', '2018-01-01'),
    ])
    expect(answer('last', question)).toMatchObject({
      holds: true,
      date: { value: '2018-01-01' },
      figures: { count: '0' },
      records: [],
      mentions: ['m'],
    })
  })

  test('of what is only asked for, nothing says since when', () => {
    const question = asked([], '2018-10-01', [told('m', 'asked-for', '2018-01-01')])
    expect(answer('last', question)).toMatchObject({ holds: null, date: null })
  })
})

describe('whether it is vacant', () => {
  const post = (id: string, from: string, until?: string) =>
    kept(id, 'post', { from: on(from), holder: id, ...(until ? { until: on(until) } : {}) })

  test('is no while somebody holds it, on the last day too', () => {
    expect(answer('vacant', asked([post('a', '2017-01-01', '2018-01-31')], '2018-01-31'))).toMatchObject({
      holds: false,
      date: { value: '2017-01-01' },
      records: ['a'],
    })
  })

  test('is yes after that, with the paragraphs that ask for somebody', () => {
    const question = asked([post('a', '2017-01-01', '2018-01-31')], '2018-09-01', [
      told('before', 'vacant', '2016-05-01'),
      told('after', 'vacant', '2018-05-01'),
      told('later', 'vacant', '2019-05-01'),
    ])
    expect(answer('vacant', question)).toMatchObject({
      holds: true,
      date: { value: '2018-01-31' },
      mentions: ['after'],
    })
  })

  test('is not told where no record names a holder and no text asks for one', () => {
    expect(answer('vacant', asked([], '2018-01-15', [told('named', null, '2017-01-01')]))).toMatchObject({
      holds: null,
      date: null,
      mentions: [],
    })
    expect(answer('vacant', asked([post('a', '2019-01-01')], '2018-01-15')).holds).toBeNull()
  })

  test('without a holder is yes by the texts that ask for one, since the last that says otherwise', () => {
    const mentions = [
      told('before', 'vacant', '2014-05-01'),
      told('filled', 'operating', '2015-05-01'),
      told('vacant', 'vacant', '2016-05-01'),
      told('asked', 'asked-for', '2017-05-01'),
    ]
    expect(answer('vacant', asked([], '2018-01-15', mentions))).toMatchObject({
      holds: true,
      date: null,
      mentions: ['vacant', 'asked'],
    })
    expect(answer('vacant', asked([], '2015-12-31', mentions)).holds).toBeNull()
    const said = kept('s', 'state', { stand: 'vacant', date: on('2018-01-01') })
    expect(answer('vacant', asked([said], '2018-01-15'))).toMatchObject({ holds: true, records: ['s'] })
  })

  test('cannot be told where it ended in some day of the month', () => {
    expect(answer('vacant', asked([post('a', '2017', '2018-01')], '2018-01-15'))).toMatchObject({
      holds: null,
      records: ['a'],
    })
  })
})

describe('when the next one is due', () => {
  const task = (id: string, due: string, done?: string) =>
    kept(id, 'task', { due: on(due), ...(done ? { done: on(done) } : {}) })

  test('is that of the first that is not done', () => {
    const question = asked(
      [task('a', '2018-01-01', '2018-02-01'), task('b', '2018-06-01'), task('c', '2019')],
      '2018-03-01',
    )
    expect(answer('due', question)).toMatchObject({
      holds: false,
      date: { value: '2018-06-01' },
      figures: { open: '2', overdue: '0' },
      records: ['b'],
    })
    expect(answer('due', { ...question, asOf: '2018-01-15' })).toMatchObject({ holds: true, records: ['a'] })
  })

  test('is a Hijri year where the text states one, with its days', () => {
    expect(answer('due', asked([task('a', '1441')], '2019-01-01'))).toMatchObject({
      date: { value: '1441', calendar: 'hijri' },
      between: { first: '2019-08-31', last: '2020-08-19' },
      holds: false,
    })
  })

  test('follows the rhythm that holds on the day', () => {
    const rhythm = kept('r', 'rhythm', { from: on('2015'), months: '24' })
    const newer = kept('s', 'rhythm', { from: on('2018-01-01'), months: '12' })
    const question = asked([meeting('a', '2017-05-31'), rhythm, newer], '2017-12-01')
    expect(answer('next', question).date?.value).toBe('2019-05-31')
    expect(answer('next', { ...question, asOf: '2018-07-01' })).toMatchObject({
      date: { value: '2018-05-31' },
      holds: true,
    })
  })

  test('comes again every year in its own calendar', () => {
    expect(answer('again', asked([meeting('a', '2010-07-11')], '2018-07-12')).date?.value).toBe('2019-07-11')
    expect(answer('again', asked([meeting('a', '2010-07-11')], '2018-07-11')).date?.value).toBe('2018-07-11')
    expect(answer('again', asked([meeting('a', '1430-09-01')], '2018-07-12')).date).toMatchObject({
      value: '1440-09-01',
      calendar: 'hijri',
    })
    const yearly = kept('y', 'meeting', { date: on('--07-11') })
    expect(answer('again', asked([yearly], '2018-07-12')).date?.value).toBe('2019-07-11')
    expect(answer('again', asked([yearly], '2018-07-11')).date?.value).toBe('2018-07-11')
    expect(
      answer('again', asked([kept('y', 'meeting', { date: on('--02-29') })], '2018-01-01')).date?.value,
    ).toBe('2018-02-28')
    expect(answer('again', asked([meeting('a', '2016-02-29')], '2017-01-01')).date?.value).toBe('2017-02-28')
  })
})

describe('the others', () => {
  test('count in the order of time, or the most first', () => {
    const question = asked(
      [
        meeting('a', '2018-03-01'),
        meeting('b', '2018-03', 'low'),
        meeting('c', '2017-12-31'),
        kept('d', 'meeting', {}),
      ],
      '2018-12-31',
    )
    expect(answerAll(question).find(({ id }) => id === 'by-month')?.figures).toEqual([
      { key: '2017-12', label: 'December 2017', value: '1' },
      { key: '2018-03', label: 'March 2018', value: '2' },
      { key: 'not-stated', label: '', value: '1' },
    ])
    expect(answerAll(question).find(({ id }) => id === 'by-level')?.figures[0]).toEqual({
      key: 'high',
      label: 'HIGH',
      value: '2',
    })
  })

  test('States count by what was said of them last', () => {
    const step = (id: string, code: string, step: string, day: string) =>
      kept(id, 'step', { state: { id: `state:${code}`, text: code }, step, date: on(day) })
    const question = asked(
      [
        step('a', 'MLI', 'high', '2017-01-01'),
        step('b', 'MLI', 'low', '2018-01-01'),
        step('c', 'FRA', 'high', '2017'),
      ],
      '2017-06-01',
    )
    expect(answer('signed', question)).toMatchObject({
      figures: { states: '2', members: '1', 'state:MLI': '1' },
      records: ['a', 'c'],
    })
    expect(answer('signed', { ...question, asOf: '2018-06-01' }).figures).toMatchObject({
      states: '1',
      members: '0',
    })
  })

  test('nothing is said of members where nobody has listed them, or a State is not known', () => {
    const step = (id: string, state: { id: string | null; text: string }) =>
      kept(id, 'step', { state, step: 'high', date: on('2017-01-01') })
    const named = [step('a', { id: 'state:MLI', text: 'Mali' })]
    const figures = (question: Question) => answer('signed', question).figures
    expect(figures({ ...asked(named, '2017-06-01'), organisation: 'ois' })).toEqual({
      ...{ states: '1', 'state:MLI': '1' },
    })
    const unknown = step('b', { id: null, text: 'Republic of Tamra' })
    expect(figures(asked([...named, unknown], '2017-06-01'))).not.toHaveProperty('members')
  })

  test('a chain of demands stands until it is met, and begins anew', () => {
    const mentions = [
      told('c', 'established', '2016-05-01'),
      told('a', 'asked-for', '2014-05-01'),
      told('b', 'asked-for', '2015-05-01'),
      told('d', 'to-be-reactivated', '2018-05-01'),
      told('n', null, '2019-05-01'),
    ]
    expect(answer('chain', asked([], '2015-12-31', mentions))).toMatchObject({
      holds: true,
      date: { value: '2014-05-01' },
      mentions: ['a', 'b'],
      figures: { 'asked-for': '2' },
    })
    expect(answer('chain', asked([], '2017-12-31', mentions))).toMatchObject({
      holds: false,
      mentions: ['a', 'b', 'c'],
    })
    expect(answer('chain', asked([], '2019-12-31', mentions))).toMatchObject({
      holds: true,
      date: { value: '2018-05-01' },
    })
  })

  test('a post that may have been held before it was asked for, or asked for after, is no sure answer', () => {
    const asking = (date: string) => kept('s', 'state', { stand: 'asked-for', date: on(date) })
    const held = (from: string) => kept('p', 'post', { from: on(from), holder: 'A' })
    const holds = (asks: string, from: string, asOf = '2018-12-31') =>
      answer('chain', asked([asking(asks), held(from)], asOf)).holds
    expect(holds('2018', '2018-02-01')).toBeNull()
    expect(holds('2018-05', '2018')).toBeNull()
    expect(holds('2018-05', '2018-05-31')).toBe(false)
    expect(holds('2017', '2018-02-01')).toBe(false)
    expect(holds('2018-05-01', '2018-04')).toBe(true)
  })

  test('what ended without anything that meets the demand leaves open whether it was met', () => {
    const says = (stand: string, date: string) => kept(date, 'state', { stand, date: on(date) })
    const [wanted, ended] = [says('asked-for', '2017'), says('ended', '2018-06-01')]
    expect(answer('chain', asked([wanted, ended], '2018-12-31'))).toMatchObject({ holds: null, date: null })
    const met = says('established', '2018-01-01')
    expect(answer('chain', asked([wanted, met, ended], '2018-12-31'))).toMatchObject({
      ...{ holds: false, date: { value: '2018-01-01' } },
    })
  })

  test('what nobody asked for was not fulfilled', () => {
    const mentions = [told('a', 'established', '2014-05-01'), told('b', 'operating', '2015-05-01')]
    expect(answer('chain', asked([], '2019-12-31', mentions))).toMatchObject({
      ...{ holds: null, date: null, between: null, figures: { established: '1', operating: '1' } },
    })
  })

  test('a person’s word on how it stands follows that of a text of the same day', () => {
    const state = kept('s', 'state', { stand: 'operating', date: on('2018-05-01') })
    const question = asked([state], '2018-06-01', [told('a', 'vacant', '2018-05-01')])
    expect(standOn(question)).toBe('operating')
    expect(standOn({ ...question, asOf: '2018-04-01' })).toBeNull()
  })

  test('what is planned counts from the day on which it was recorded', () => {
    const planned = meeting('a', '2021-03-01')
    expect(answer('those', asked([planned], '2020-06-01')).records).toEqual(['a'])
    expect(answer('those', asked([planned], '2019-06-01')).records).toEqual([])
  })
})

// Random histories, answered by the rules and by a reading that tries every day that each date may be.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordValues } from '../../contract/mechanisms.ts'
import { decimalOf, millionthsOf } from '../values/decimals.ts'
import { answerAll } from './answer-all.ts'
import { asked, kept, on } from './answers.test-kit.ts'
import type { AskedRecord } from './question.ts'

const two = (value: number) => String(value).padStart(2, '0')
const days = fc
  .tuple(
    fc.integer({ min: 2016, max: 2018 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)
/** A day, a month or a year. */
const dates = fc.tuple(days, fc.constantFrom(10, 10, 7, 4)).map(([day, length]) => day.slice(0, length))
const runs = { numRuns: 150 }

const calendar: string[] = []
for (let time = Date.UTC(2014, 0, 1); time < Date.UTC(2021, 0, 1); time += 86_400_000)
  calendar.push(new Date(time).toISOString().slice(0, 10))

/** Every day of a month or a year, without any arithmetic of the rules. */
const daysOf = (date: string): string[] =>
  date.length === 10 ? [date] : calendar.filter((day) => day.startsWith(date))

/** Days of which the outcome may differ: first, last, and those around the day that is asked about. */
function someDays(date: string, asOf: string): string[] {
  const all = daysOf(date)
  const near = all.findIndex((day) => day >= asOf)
  const chosen = [0, all.length - 1, near - 1, near, near + 1].flatMap((at) => all[at] ?? [])
  return [...new Set(chosen)]
}

/** All worlds in which each date is one of its days. */
const worlds = (stated: readonly string[], asOf: string): string[][] =>
  stated.reduce<string[][]>(
    (made, date) => made.flatMap((world) => someDays(date, asOf).map((day) => [...world, day])),
    [[]],
  )

const outcome = (held: readonly boolean[]): boolean | null =>
  held.every(Boolean) ? true : held.some(Boolean) ? null : false

const records = (type: string, values: readonly RecordValues[]): AskedRecord[] =>
  values.map((each, at) => kept(`${type}${at}`, type, each))
const found = (id: string, given: AskedRecord[], asOf: string) => {
  const answer = answerAll(asked(given, asOf)).find((each) => each.id === id)
  if (!answer) throw new Error(id)
  return answer
}

test('whether there is none', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 3 }), days, (stated, asOf) => {
      const held = worlds(stated, asOf).map((world) => !world.some((day) => day <= asOf))
      // Of several that may be there, each says by itself that it is not sure.
      const answer = found(
        'missing',
        records(
          'meeting',
          stated.map((date) => ({ date: on(date) })),
        ),
        asOf,
      )
      expect(answer.holds).toBe(outcome(held))
    }),
    runs,
  )
})

test('when the last one was, and that it lies between the days that are said', () => {
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 3 }), days, (stated, asOf) => {
      const answer = found(
        'last',
        records(
          'meeting',
          stated.map((date) => ({ date: on(date) })),
        ),
        asOf,
      )
      const lasts = worlds(stated, asOf).flatMap(
        (world) =>
          world
            .filter((day) => day <= asOf)
            .sort()
            .at(-1) ?? [],
      )
      if (lasts.length === 0) expect(answer).toMatchObject({ date: null, records: [] })
      else {
        expect(answer.between).toEqual({ first: lasts.sort()[0], last: lasts.at(-1) })
        if (answer.date) expect(stated).toContain(answer.date.value)
      }
    }),
    runs,
  )
})

test('whether the last one is more than six months ago', () => {
  const isLongAgo = (day: string, asOf: string) => {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
    // A month that is too short ends the count: half a year after 31 December is 30 June, never 1 July.
    const lastOfMonth = new Date(Date.UTC(year, month + 6, 0))
    lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()))
    return lastOfMonth.toISOString().slice(0, 10) < asOf
  }
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 3 }), days, (stated, asOf) => {
      const lasts = worlds(stated, asOf).map((world) =>
        world
          .filter((day) => day <= asOf)
          .sort()
          .at(-1),
      )
      const { holds } = found(
        'last',
        records(
          'meeting',
          stated.map((date) => ({ date: on(date) })),
        ),
        asOf,
      )
      // Where there may have been none, nothing is said.
      if (lasts.includes(undefined)) expect(holds).toBeNull()
      else expect(holds).toBe(outcome(lasts.map((day) => isLongAgo(day ?? '', asOf))))
    }),
    runs,
  )
})

test('whether a post is vacant, and who holds it', () => {
  const posts = fc.array(fc.tuple(dates, fc.option(dates)), { maxLength: 2 })
  fc.assert(
    fc.property(posts, days, (stated, asOf) => {
      const given = records(
        'post',
        stated.map(([from, until]) => ({ from: on(from), ...(until ? { until: on(until) } : {}) })),
      )
      const held = worlds(
        stated.flatMap(([from, until]) => [from, until ?? '2020-12-31']),
        asOf,
      ).map(
        (world) =>
          !stated.some((_, at) => (world[2 * at] ?? '') <= asOf && asOf <= (world[2 * at + 1] ?? '')),
      )
      // Before anybody held it, nothing says that nobody did.
      const wasHeld = stated.some(([, until]) => until && (daysOf(until).at(-1) ?? '') < asOf)
      const expected = outcome(held)
      expect(found('vacant', given, asOf).holds).toBe(expected === true && !wasHeld ? null : expected)
    }),
    runs,
  )
})

test('what is due next, and whether the day is over', () => {
  const tasks = fc.array(fc.tuple(dates, fc.option(days)), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(tasks, days, (stated, asOf) => {
      const given = records(
        'task',
        stated.map(([due, done]) => ({ due: on(due), ...(done ? { done: on(done) } : {}) })),
      )
      const answer = found('due', given, asOf)
      const open = stated.flatMap(([due, done]) => (done && done <= asOf ? [] : [due]))
      const nexts = worlds(open, asOf).flatMap((world) => world.sort()[0] ?? [])
      if (nexts.length === 0) expect(answer).toMatchObject({ date: null, holds: null, records: [] })
      else {
        expect(answer.between).toEqual({ first: nexts.sort()[0], last: nexts.at(-1) })
        expect(answer.holds).toBe(outcome(nexts.map((day) => day < asOf)))
      }
    }),
    runs,
  )
})

const amounts = fc.bigInt({ min: 1n, max: 10n ** 16n }).map(decimalOf)
const monies = fc.record({
  amount: amounts,
  currency: fc.constantFrom('USD', 'SAR', null),
  printed: fc.constant(null),
})
const whose = fc.constantFrom('pledge0', 'pledge1', 'pledge2')

/** What a figure says, as millionths. */
const figureOf = (figures: { key: string; value: string }[], key: string) =>
  millionthsOf(figures.find((each) => each.key === key)?.value ?? '0')

test('sums and what is outstanding, by a plain fold of whole numbers', () => {
  const shares = fc.array(fc.record({ of: whose, amount: monies, date: days.map(on) }), { maxLength: 6 })
  const pledges = fc.array(fc.record({ amount: monies, date: days.map(on) }), { maxLength: 3 })
  fc.assert(
    fc.property(pledges, shares, shares, days, (pledged, paid, corrected, asOf) => {
      const given = [
        ...records('pledge', pledged),
        ...records('payment', paid),
        ...records('correction', corrected),
      ]
      const { figures } = found('outstanding', given, asOf)
      const sums = found('sum', given, asOf).figures
      for (const currency of ['USD', 'SAR', null]) {
        const key = currency ?? 'not-stated'
        const of = <
          Each extends { amount: { amount: string; currency: string | null }; date: { value: string } },
        >(
          all: readonly Each[],
        ) => all.filter(({ amount, date }) => amount.currency === currency && date.value <= asOf)
        const fold = (all: readonly { amount: { amount: string } }[]) =>
          all.reduce(
            (sum, { amount }) =>
              sum +
              BigInt(
                amount.amount.includes('.')
                  ? amount.amount.replace('.', '').padEnd(amount.amount.indexOf('.') + 6, '0')
                  : `${amount.amount}000000`,
              ),
            0n,
          )
        const mine = (all: readonly { of: string }[], pledge: string) =>
          all.filter((each) => each.of === pledge)
        expect(figureOf(sums, key)).toBe(fold(of(pledged)))
        expect(figureOf(figures, `pledged:${key}`)).toBe(fold(of(pledged)))
        expect(figureOf(figures, `paid:${key}`)).toBe(fold(of(paid)))
        const left = pledged.reduce((sum, pledge, at) => {
          if (of([pledge]).length === 0) return sum
          const [more, less] = [
            mine(of(corrected), `pledge${at}`),
            mine(of(paid), `pledge${at}`),
          ] as (typeof paid)[]
          return sum + fold([pledge]) + fold(more ?? []) - fold(less ?? [])
        }, 0n)
        expect(figureOf(figures, `left:${key}`)).toBe(left)
      }
    }),
    runs,
  )
})

/** The money that a record holds in a currency; nothing where it holds none, or another. */
const heldIn = ({ values }: AskedRecord, field: string, key: string) => {
  const money = values[field]
  if (typeof money !== 'object' || !('amount' in money)) return null
  return (money.currency ?? 'not-stated') === key ? millionthsOf(money.amount) : null
}

test('each sum names exactly the records whose money adds up to it', () => {
  const shares = fc.array(fc.record({ of: whose, amount: monies, date: days.map(on) }), { maxLength: 6 })
  const pledges = fc.array(fc.record({ amount: monies, date: fc.option(dates.map(on)) }), { maxLength: 3 })
  const states = fc.constantFrom('confirmed', 'added', 'edited', 'proposed', 'rejected')
  fc.assert(
    fc.property(pledges, shares, shares, days, fc.array(states), (pledged, paid, corrected, asOf, kept) => {
      const given = [
        ...records(
          'pledge',
          pledged.map(({ date, ...values }) => (date ? { ...values, date } : values)),
        ),
        ...records('payment', paid),
        ...records('correction', corrected),
      ].map((record, at) => ({ ...record, state: (kept[at] ?? 'added') as AskedRecord['state'] }))
      const byId = new Map(given.map((record) => [record.id, record]))
      const counts = (record: AskedRecord, type: string, key: string) =>
        record.type === type &&
        ['confirmed', 'added', 'edited'].includes(record.state) &&
        heldIn(record, 'amount', key) !== null &&
        (record.values.date === undefined ||
          (daysOf((record.values.date as { value: string }).value)[0] ?? '') <= asOf)
      const types = { pledged: 'pledge', corrected: 'correction', paid: 'payment' } as const
      for (const { key, value, parts = [] } of [
        ...found('outstanding', given, asOf).figures,
        ...found('sum', given, asOf).figures.map((each) => ({ ...each, key: `pledged:${each.key}` })),
      ]) {
        const [told = '', currency = ''] = key.split(':')
        const sums = parts.map(({ record, field, records: ids }) => {
          expect(new Set(ids).size).toBe(ids.length)
          const sum = ids.reduce((all, id) => {
            const named = byId.get(id)
            if (named?.type !== record) throw new Error(id)
            return all + (heldIn(named, field, currency) ?? 0n)
          }, 0n)
          return told === 'left' && record === 'payment' ? -sum : sum
        })
        expect(sums.reduce((all, each) => all + each, 0n)).toBe(millionthsOf(value))
        expect(parts.map((part) => millionthsOf(part.value))).toEqual(sums)
        const named = parts.flatMap((part) => part.records).sort()
        if (told !== 'left') {
          const type = types[told as keyof typeof types]
          const expected = given.filter((record) => counts(record, type, currency)).map(({ id }) => id)
          expect(named).toEqual(expected.sort())
        } else {
          const open = given.filter((record) => counts(record, 'pledge', currency)).map(({ id }) => id)
          const of = (['correction', 'payment'] as const).flatMap((type) =>
            given.filter((each) => counts(each, type, currency) && open.includes(String(each.values.of))),
          )
          expect(named).toEqual([...open, ...of.map(({ id }) => id)].sort())
        }
      }
    }),
    runs,
  )
})

test('which are not answered, which States said what last, and how many there are of each', () => {
  const steps = fc.array(
    fc.record({
      code: fc.constantFrom('MLI', 'TCD', 'NER'),
      step: fc.constantFrom('high', 'low'),
      date: days,
    }),
    { maxLength: 8 },
  )
  const replies = fc.array(fc.record({ of: fc.constantFrom('ask0', 'ask1', 'ask2'), date: days.map(on) }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(steps, replies, fc.array(days, { maxLength: 3 }), days, (said, answers, asks, asOf) => {
      const given = [
        ...records(
          'step',
          said.map(({ code, step, date }) => ({
            state: { id: `state:${code}`, text: code },
            step,
            date: on(date),
          })),
        ),
        ...records(
          'ask',
          asks.map((day) => ({ date: on(day) })),
        ),
        ...records('reply', answers),
        ...records(
          'meeting',
          said.map(({ step, date }) => ({ level: step, date: on(date) })),
        ),
      ]
      const open = asks.flatMap((day, at) =>
        day <= asOf && !answers.some(({ of, date }) => of === `ask${at}` && date.value <= asOf)
          ? [`ask${at}`]
          : [],
      )
      expect(found('unanswered', given, asOf).records).toEqual(open)
      const past = said.filter(({ date }) => date <= asOf)
      const high = ['MLI', 'TCD', 'NER'].filter((code) => {
        const own = past.filter((each) => each.code === code)
        const newest = own
          .map(({ date }) => date)
          .sort()
          .at(-1)
        return own.filter(({ date }) => date === newest).at(-1)?.step === 'high'
      })
      expect(found('signed', given, asOf).figures[0]?.value).toBe(String(high.length))
      const counted = found('by-level', given, asOf).figures.map(({ key, value }) => [key, Number(value)])
      const naive = ['high', 'low'].map((level) => [level, past.filter(({ step }) => step === level).length])
      expect(counted.sort()).toEqual(naive.filter(([, count]) => count !== 0).sort())
    }),
    runs,
  )
})

test('whether it is still asked for, met, or not to be told', () => {
  const stands = fc.constantFrom('asked-for', 'vacant', 'established', 'operating', 'ended')
  const isWant = (stand: string) => stand === 'asked-for' || stand === 'vacant'
  /** What the last word of a world says that counts. */
  const replayed = (said: readonly { stand: string; day: string }[]): boolean | null =>
    said.reduce<boolean | null>((open, { stand }) => {
      if (stand === 'ended') return open === true ? null : open
      return isWant(stand)
    }, null)
  fc.assert(
    fc.property(fc.array(fc.tuple(stands, dates), { maxLength: 3 }), days, (told, asOf) => {
      const all = worlds(
        told.map(([, date]) => date),
        asOf,
      )
      const sure = all.filter((world) => new Set(world).size === world.length)
      fc.pre(sure.length > 0)
      const outcomes = sure.map((world) =>
        replayed(
          told
            .map(([stand, date], at) => ({ stand, day: world[at] ?? '', first: daysOf(date)[0] ?? '' }))
            // Who says in a year that somebody was asked for in it has said it.
            .filter(({ stand, day, first }) => (isWant(stand) ? first : day) <= asOf)
            .sort((a, b) => (a.day < b.day ? -1 : 1)),
        ),
      )
      const given = told.map(([stand, date]) => ({ stand, date: on(date) }))
      const { holds } = found('chain', records('state', given), asOf)
      const isAsked = told.some(([stand, date]) => isWant(stand) && (daysOf(date)[0] ?? '') <= asOf)
      const one = new Set(isAsked ? outcomes : [null])
      // Two things of one day stand in the order in which they were told: only worlds that differ are compared.
      if (holds === null) expect(one.size > 1 || one.has(null) || all.length > sure.length).toBe(true)
      else expect([...one]).toEqual([holds])
    }),
    { numRuns: 600 },
  )
})

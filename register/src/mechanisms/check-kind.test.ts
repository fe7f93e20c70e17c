import { readdirSync, readFileSync } from 'node:fs'
import { mechanismKinds } from '@qarar/core'
import { describe, expect, test } from 'vitest'
import type { MechanismKindDeclaration } from '../contract/kinds.ts'
import { checkKind, parseKind } from './check-kind.ts'
import { kindFaultSentence } from './kind-fault.ts'

const folder = new URL('../../kinds/', import.meta.url)
const bundled = readdirSync(folder)

describe('kinds that Qarar has', () => {
  test.each(bundled)('%s is declared without fault', (name) => {
    const { kind, faults } = parseKind(readFileSync(new URL(`${name}/kind.json`, folder), 'utf8'))
    expect(faults.map((fault) => kindFaultSentence(fault, 'en', name))).toEqual([])
    expect(kind?.id).toBe(name)
  })

  test('each kind that the reading stage tells apart is of one of them', () => {
    const read = bundled.flatMap(
      (name) => parseKind(readFileSync(new URL(`${name}/kind.json`, folder), 'utf8')).kind?.reads ?? [],
    )
    expect(read.sort()).toEqual([...mechanismKinds].sort())
  })
})

const words = (en: string) => ({ ar: `ع ${en}`, en, fr: `f ${en}` })

/** A roster of lighthouse keepers: as small as a declaration can be. */
const roster = () => ({
  id: 'roster',
  one: words('Roster'),
  many: words('Rosters'),
  help: words('Who keeps the light, and when.'),
  order: 500,
  records: [
    {
      id: 'watch',
      one: words('Watch'),
      many: words('Watches'),
      fields: [
        { id: 'keeper', type: 'person', words: words('Keeper'), required: true },
        { id: 'from', type: 'date', words: words('From'), required: true },
        { id: 'until', type: 'date', words: words('Until') },
        { id: 'light', type: 'choice', list: 'lights', words: words('Light') },
      ],
      title: ['keeper'],
      on: 'from',
      from: 'from',
      until: 'until',
    },
  ],
  lists: { lights: { words: words('Lights'), entries: [{ id: 'north', words: words('North') }] } },
  answers: [{ id: 'vacant', rule: 'vacant', record: 'watch', words: words('Is it dark?') }],
  picture: { of: 'timeline', record: 'watch' },
  chapter: { heading: words('Lights'), answers: ['vacant'], records: ['watch'] },
})

// biome-ignore lint/suspicious/noExplicitAny: a declaration with a mistake has no type.
type Broken = any

describe('a mistake', () => {
  test('is none in the roster', () => expect(checkKind(roster()).faults).toEqual([]))

  test.each<[string, (kind: Broken) => void, string, string]>([
    ['words of a language', (kind) => delete kind.one.ar, 'one › ar', 'missing'],
    ['a key', (kind) => Object.assign(kind.records[0], { colour: 'red' }), 'records › watch', 'unknown-key'],
    [
      'a type of field',
      (kind) => Object.assign(kind.records[0].fields[1], { type: 'day' }),
      'records › watch › fields › from › type',
      'not-one-of',
    ],
    [
      'what settles a record',
      (kind) => Object.assign(kind.records[0], { doneBy: { record: 'watch', of: 'keeper' } }),
      'records › watch › doneBy › of',
      'wrong-field',
    ],
    ['an id', (kind) => Object.assign(kind, { id: 'The Roster' }), 'id', 'not-an-id'],
    [
      'an id of a list',
      (kind) => Object.assign(kind.lists, { 'A b': kind.lists.lights }),
      'lists › A b',
      'not-an-id',
    ],
    [
      'a rule',
      (kind) => Object.assign(kind.answers[0], { rule: 'guess' }),
      'answers › vacant › rule',
      'not-one-of',
    ],
    [
      'a list',
      (kind) => Object.assign(kind.records[0].fields[3], { list: 'lamps' }),
      'records › watch › fields › light › list',
      'no-such-list',
    ],
    [
      'no list',
      (kind) => delete kind.records[0].fields[3].list,
      'records › watch › fields › light › list',
      'missing',
    ],
    [
      'a date',
      (kind) => Object.assign(kind.records[0], { on: 'keeper' }),
      'records › watch › on',
      'wrong-field',
    ],
    [
      'a field',
      (kind) => Object.assign(kind.records[0], { until: 'end' }),
      'records › watch › until',
      'no-such-field',
    ],
    [
      'a sensitive field',
      (kind) => Object.assign(kind.records[0].fields[0], { sensitive: true }),
      'records › watch › title',
      'sensitive-field',
    ],
    [
      'a double',
      (kind) => kind.records[0].fields.push(kind.records[0].fields[0]),
      'records › watch › fields',
      'twice',
    ],
    [
      'a common record',
      (kind) => Object.assign(kind.records[0], { id: 'member' }),
      'records › member',
      'of-every-kind',
    ],
    [
      'a record',
      (kind) => Object.assign(kind.answers[0], { record: 'shift' }),
      'answers › vacant › record',
      'no-such-record',
    ],
    ['an answer', (kind) => kind.chapter.answers.push('dark'), 'chapter › answers', 'no-such-answer'],
    [
      'an entry',
      (kind) =>
        kind.answers.push({
          id: 'at',
          rule: 'those',
          record: 'watch',
          field: 'light',
          is: ['south'],
          words: words('At'),
        }),
      'answers › at › is',
      'no-such-entry',
    ],
    [
      'a picture',
      (kind) => Object.assign(kind.picture, { record: 'map' }),
      'picture › record',
      'no-such-record',
    ],
  ])('in %s is told with its place', (_, spoil, at, code) => {
    const kind = roster()
    spoil(kind)
    const { faults } = checkKind(kind)
    expect(faults.map((fault) => [fault.at, fault.code])).toContainEqual([at, code])
    for (const language of ['ar', 'en', 'fr'] as const)
      for (const fault of faults) expect(kindFaultSentence(fault, language)).not.toMatch(/[{}]/)
  })

  test('in payments that nothing binds is told', () => {
    const kind = roster() as Broken
    kind.records[0].within = { amount: 'keeper', of: 'light', limit: 'keeper' }
    expect(checkKind(kind).faults.map(({ at }) => at)).toEqual([
      'records › watch › within › amount',
      'records › watch › within › of',
    ])
  })

  test('in a report, or in what stands on the agenda, is told at its place', () => {
    const kind = roster() as Broken
    kind.agenda = ['asleep']
    kind.report = {
      ...{ title: words('Year'), record: 'watch', counts: ['dusk'], sums: ['keeper'], selected: 'light' },
      rule: { only: { field: 'light', is: ['south'] }, with: ['oil'] },
      ...{ answers: ['asleep'], chapters: ['song'], due: 'watch', distribution: 'list' },
    }
    expect(checkKind(kind).faults.map(({ at, code }) => `${at}: ${code}`)).toEqual([
      'agenda: no-such-answer',
      'report › counts: no-such-field',
      'report › sums: wrong-field',
      'report › selected: wrong-field',
      'report › rule › only › is: no-such-entry',
      'report › rule › with: no-such-field',
      'report › answers: no-such-answer',
      'report › chapters: no-such-record',
      'records › watch › due: missing',
      'report › distribution: no-such-record',
    ])
  })

  test.each([null, 7, 'kind', [], '{'])('that is no declaration at all is told: %j', (given) => {
    expect(checkKind(given).faults).toHaveLength(1)
  })

  test('in the JSON is told', () => {
    expect(parseKind('{ "id": ').faults[0]?.code).toBe('not-json')
    expect(parseKind(`\uFEFF${JSON.stringify(roster())}`).kind?.id).toBe(
      'roster' satisfies MechanismKindDeclaration['id'],
    )
  })

  test('is one sentence', () => {
    const kind = roster() as Broken
    kind.records[0].on = 'keeper'
    const [fault] = checkKind(kind).faults
    expect(fault && kindFaultSentence(fault, 'en', 'roster/kind.json')).toBe(
      'roster/kind.json: \u2068records › watch › on\u2069 names the field “keeper”, which is of another type: it has to be date.',
    )
  })
})

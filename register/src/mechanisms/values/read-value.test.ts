import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldType, KindField, KindList } from '../../contract/kinds.ts'
import { type DateValue, recordValue } from '../../contract/mechanisms.ts'
import { decimalOf } from './decimals.ts'
import { printValue } from './print-value.ts'
import { readDateValue } from './read-date-value.ts'
import { readValue, readValues, type Typing } from './read-value.ts'
import { valueFaultCodes, valueFaultSentence } from './value-fault.ts'
import { writeValue } from './write-value.ts'

const words = (ar: string, en: string, fr: string) => ({ ar, en, fr })

const colours: KindList = {
  words: words('الألوان', 'Colours', 'Couleurs'),
  open: true,
  entries: [
    { id: 'white', words: words('أبيض', 'White', 'Blanc') },
    { id: 'red', words: words('أحمر', 'Red', 'Rouge') },
  ],
}

const typing: Typing = { language: 'en', list: (id) => (id === 'colours' ? colours : null) }
const field = (type: FieldType, more: Partial<KindField> = {}): KindField => ({
  id: 'it',
  type,
  words: words('هو', 'It', 'Il'),
  required: false,
  sensitive: false,
  everyYear: false,
  list: 'colours',
  ...more,
})
const read = (typed: string, type: FieldType, more?: Partial<KindField>) =>
  readValue(typed, field(type, more), typing)

describe('dates', () => {
  test.each([
    ['2018-03-01', '2018-03-01', 'gregorian'],
    ['١ مارس ٢٠١٨م', '2018-03-01', 'gregorian'],
    ['14 جمادى الآخرة 1439 هـ', '1439-06-14', 'hijri'],
    ['1439-06-14', '1439-06-14', 'hijri'],
    ['2018', '2018', 'gregorian'],
    ['عام 2018 م', '2018', 'gregorian'],
    ['1441هـ', '1441', 'hijri'],
    ['١٤٤١', '1441', 'hijri'],
    ['1441 AH', '1441', 'hijri'],
    ['سنة 1441 هجرية', '1441', 'hijri'],
    ['March 2018', '2018-03', 'gregorian'],
    ['mars 2018', '2018-03', 'gregorian'],
    ['آذار/مارس 2018', '2018-03', 'gregorian'],
    ['2018-03', '2018-03', 'gregorian'],
    ['3/2018', '2018-03', 'gregorian'],
    ['شهر رمضان 1441 هـ', '1441-09', 'hijri'],
    ['Ramadan 1441', '1441-09', 'hijri'],
  ])('%s', (typed, value, calendar) => {
    expect(readDateValue(typed)).toEqual({ value: { value, calendar, printed: typed } })
  })

  test.each([
    ['1/3/2018', 'several-dates', ['2018-01-03', '2018-03-01']],
    ['soon', 'not-a-date', []],
    ['2018-02-30', 'not-a-date', []],
    ['2018-13', 'not-a-date', []],
    ['1441 م', 'not-a-date', []],
    ['Ramadan 2018', 'not-a-date', []],
    ['0999', 'not-a-date', []],
    ['1'.repeat(5000), 'not-a-date', []],
  ])('%s is %s', (typed, fault, choices) => {
    expect(readDateValue(typed)).toEqual({ value: null, fault, choices })
  })
})

describe('values', () => {
  test.each<[string, FieldType, unknown]>([
    ['  two\n words ', 'text', 'two words'],
    ['two\nlines', 'long-text', 'two\nlines'],
    ['Mali', 'party', { id: 'state:MLI', text: 'Mali' }],
    ['The Keepers of the North', 'party', { id: null, text: 'The Keepers of the North' }],
    ['MLI', 'state', { id: 'state:MLI', text: 'MLI' }],
    [
      'مالي؛ تشاد',
      'states',
      [
        { id: 'state:MLI', text: 'مالي' },
        { id: 'state:TCD', text: 'تشاد' },
      ],
    ],
    [
      'Mali, Chad',
      'parties',
      [
        { id: 'state:MLI', text: 'Mali' },
        { id: 'state:TCD', text: 'Chad' },
      ],
    ],
    ['Lamps, Oil and Sons', 'parties', [{ id: null, text: 'Lamps, Oil and Sons' }]],
    ['Lisport, Mali', 'place', { text: 'Lisport, Mali', state: 'state:MLI' }],
    ['Lisport', 'place', { text: 'Lisport', state: null }],
    ['1,250', 'number', '1250'],
    ['خمسة وعشرون', 'number', '25'],
    ['white', 'choice', 'white'],
    ['احمر', 'choice', 'red'],
    ['BLANC', 'choice', 'white'],
    ['white, rouge; red', 'choices', null],
    ['white; rouge; red', 'choices', ['white', 'red']],
    ['نعم', 'flag', true],
    ['Non', 'flag', false],
    ['OIS/C-7/DOC.2', 'document', { text: 'OIS/C-7/DOC.2', publication: null }],
    ['record-1', 'record', 'record-1'],
    ['', 'state', null],
  ])('%s as %s', (typed, type, value) => {
    expect(read(typed, type).value).toEqual(value)
    if (value !== null) expect(recordValue.safeParse(value).success).toBe(true)
  })

  test('a number may come with its unit', () => {
    expect(read('24 months', 'number', { unit: words('شهر', 'months', 'mois') }).value).toBe('24')
  })

  test.each<[string, FieldType, string]>([
    ['Atlantis', 'state', 'unknown-state'],
    ['green', 'choice', 'not-in-list'],
    ['perhaps', 'flag', 'not-yes-or-no'],
    ['five or six', 'number', 'not-a-number'],
    ['a\u0007b', 'text', 'control-characters'],
    ['a'.repeat(501), 'text', 'too-long'],
    ['Mali;'.repeat(301), 'states', 'too-many'],
  ])('%s as %s is told', (typed, type, code) => {
    const { value, faults } = read(typed, type)
    expect([value, faults[0]?.code, faults[0]?.field]).toEqual([null, code, 'it'])
  })

  test('what it may be is told in the language of whoever wrote it', () => {
    for (const language of ['ar', 'en', 'fr'] as const) {
      const { faults } = readValue('green', field('choice'), { ...typing, language })
      expect(faults[0]?.choices).toEqual(colours.entries.map((entry) => entry.words[language]))
    }
    expect(
      readValue('Guinea Conakri', field('state'), { ...typing, language: 'fr' }).faults[0]?.choices,
    ).toContain('Guinée')
  })

  test('a State that is misspelt is told with those that are like it', () => {
    expect(read('Guinea Conakri', 'state').faults[0]?.choices).toContain('Guinea')
  })

  test('a day of every year stands without one where the field lets it', () => {
    for (const typed of ['11 July', '11 تموز/يوليه', '11 juillet', '--07-11'])
      expect(read(typed, 'date', { everyYear: true }).value).toMatchObject({
        value: '--07-11',
        calendar: 'gregorian',
      })
    expect(read('9 رمضان', 'date', { everyYear: true }).value).toMatchObject({
      value: '--09-09',
      calendar: 'hijri',
    })
    expect(read('1er août', 'date', { everyYear: true }).value).toMatchObject({ value: '--08-01' })
    expect(read('31 June', 'date', { everyYear: true }).faults[0]?.code).toBe('not-a-date')
    expect(read('11 July', 'date').faults[0]?.code).toBe('not-a-date')
  })

  test('what is not found is told, and a whole record is read at once', () => {
    const none: Typing = { ...typing, find: () => null }
    expect(readValue('x', field('record'), none).faults[0]?.code).toBe('not-found')
    const type = {
      id: 'watch',
      fields: [field('date', { id: 'on' })],
      title: ['on'],
      one: words('', '', ''),
      many: words('', '', ''),
    }
    expect(readValues({ on: 'March 2018', off: '1' }, type, typing)).toMatchObject({
      values: { on: { value: '2018-03' } },
      faults: [{ code: 'no-such-field', found: 'off' }],
    })
  })

  test('every fault has a sentence in each language', () => {
    for (const code of valueFaultCodes)
      for (const language of ['ar', 'en', 'fr'] as const) {
        const said = valueFaultSentence({ code, found: 'x', choices: [] }, language)
        expect(said).not.toMatch(/[{}]/)
        expect(said.length).toBeGreaterThan(10)
      }
  })
})

const dates: fc.Arbitrary<DateValue> = fc
  .tuple(
    fc.integer({ min: 1300, max: 1590 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
  )
  .map(([year, month, day, parts, isMoon]) => {
    const two = (value: number) => String(value).padStart(2, '0')
    const whole = [String(isMoon ? year : year + 600), two(month), two(day)]
    return { value: whole.slice(0, parts).join('-'), calendar: isMoon ? 'hijri' : 'gregorian', printed: null }
  })
const decimals = fc.bigInt({ min: -(10n ** 23n), max: 10n ** 23n }).map(decimalOf)

describe('what is written for an export is read back as it was', () => {
  const again = (value: Parameters<typeof writeValue>[0], type: FieldType) => {
    const found = readValue(writeValue(value), field(type), { ...typing, language: null })
    return JSON.parse(JSON.stringify(found.value), (key, part) => (key === 'printed' ? null : part))
  }
  test('dates', () =>
    fc.assert(
      fc.property(dates, (value) => void expect(again(value, 'date')).toEqual(value)),
      { numRuns: 300 },
    ))
  test('numbers', () =>
    fc.assert(fc.property(decimals, (value) => void expect(again(value, 'number')).toBe(value))))
  test('money', () =>
    fc.assert(
      fc.property(decimals, fc.constantFrom('USD', 'XOF', null), (amount, currency) => {
        const value = { amount, currency, printed: null }
        expect(again(value, 'money')).toEqual(value)
      }),
    ))
  test('choices, flags and States', () => {
    expect(again(['white', 'red'], 'choices')).toEqual(['white', 'red'])
    expect(again(true, 'flag')).toBe(true)
    expect(again({ id: 'state:MLI', text: 'Mali' }, 'state')).toEqual({ id: 'state:MLI', text: 'state:MLI' })
  })
})

describe('what is printed', () => {
  const printed = (
    value: Parameters<typeof writeValue>[0],
    type: FieldType,
    language: 'ar' | 'en' | 'fr' = 'en',
  ) => printValue(value, field(type), { language, list: typing.list })
  const on = (value: string, calendar: DateValue['calendar']): DateValue => ({
    value,
    calendar,
    printed: null,
  })

  test.each([
    [printed(on('2018-03-02', 'gregorian'), 'date'), '2 March 2018'],
    [printed(on('2018-03', 'gregorian'), 'date', 'fr'), 'mars 2018'],
    [printed(on('--07-11', 'gregorian'), 'date'), '11 July'],
    [printed(on('--08-01', 'gregorian'), 'date', 'fr'), '1er août'],
    [printed(on('--09-09', 'hijri'), 'date', 'ar'), '9 رمضان هـ'],
    [printed(on('1441', 'hijri'), 'date', 'ar'), '1441 هـ'],
    [printed(on('1439-06-14', 'hijri'), 'date'), '14 Jumada II 1439 AH (2 March 2018)'],
    [printed({ amount: '1500000.5', currency: 'USD', printed: null }, 'money'), 'USD\u00A01,500,000.5'],
    [
      printed({ amount: '123456789012345678.123456', currency: 'EUR', printed: null }, 'money'),
      'EUR\u00A0123,456,789,012,345,678.123456',
    ],
    [
      printed({ amount: '5', currency: null, printed: '5 dollars' }, 'money', 'fr'),
      '5 (monnaie non indiquée)',
    ],
    [printed({ id: 'state:MLI', text: 'Mali' }, 'party', 'ar'), 'مالي'],
    [printed(['white', 'red', 'gone'], 'choices', 'ar'), 'أبيض، أحمر، gone'],
    [printed(false, 'flag', 'fr'), 'non'],
  ])('%s', (said, expected) => expect(said).toBe(expected))

  test('in Arabic digits where the reader wants them', () => {
    const money = { amount: '1500', currency: 'USD', printed: null }
    expect(printValue(money, field('money'), { language: 'ar', digits: 'arab', list: typing.list })).toBe(
      '١٬٥٠٠\u00A0USD',
    )
  })
})

test.each([
  ['1446-09-05', 'hijri', '1446-09-05 AH'],
  ['1446-09', 'hijri', '1446-09 AH'],
  ['--09-01', 'hijri', '--09-01 AH'],
  ['--09-01', 'gregorian', '--09-01'],
  ['2025-03', 'gregorian', '2025-03'],
] as const)('a cell says in which calendar %s (%s) is, and is read back as that', (value, calendar, cell) => {
  expect(writeValue({ value, calendar, printed: null })).toBe(cell)
  const read = readValue(cell, { ...field('date'), everyYear: true }, { ...typing, language: null })
  expect(read.value).toMatchObject({ value, calendar })
})

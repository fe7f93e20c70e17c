import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { searchNoteCodes, searchNoteSentence } from './notes.ts'
import { parseQuery } from './parse-query.ts'

const wordsOf = (query: string) => parseQuery(query, ['en']).wanted.map(({ words }) => words)
const notesOf = (query: string) => parseQuery(query, ['en']).notes.map(({ code }) => code)

describe('what a person types', () => {
  test.each([
    ['lantern harbour', ['lantern', 'harbour']],
    ['"harbour lights" ferry', ['harbour lights', 'ferry']],
    ['«أضواء المرفأ» عبّارة', ['أضواء المرفأ', 'عبّارة']],
    ['harb*', ['harb*']],
    ['ferry OR boat', ['ferry boat']],
    ['عبّارة أو قارب', ['عبّارة قارب']],
    ['OR ferry', ['ferry']],
  ])('%s', (query, words) => {
    expect(wordsOf(query)).toEqual(words)
    expect(notesOf(query)).toEqual([])
  })

  test('a phrase keeps the places of its words', () => {
    const { wanted } = parseQuery('"lights of the harbour"', ['en'])
    expect(wanted[0]?.alternatives).toEqual([
      { is: 'phrase', terms: ['lights', 'of', 'the', 'harbour'], offsets: [0, 1, 2, 3] },
    ])
  })

  test('a minus leaves out, a hyphen does not', () => {
    const { wanted, excluded } = parseQuery('ferry -lantern -"old pier" deep-water', ['en'])
    expect(excluded.map(({ words }) => words)).toEqual(['lantern', 'old pier'])
    expect(wanted.map(({ words }) => words).join(' ')).toBe('ferry deep water')
  })

  test.each([
    ['session:44', 'session', ['44']],
    ['الدورة:٤٤', 'session', ['٤٤']],
    ['الجهة:"الأمين العام"', 'addressee', ['الأمين العام']],
    ['destinataire: «États membres»', 'addressee', ['États membres']],
    ['kind:resolution,decision', 'kind', ['resolution', 'decision']],
    ['before:2017-7', 'before', ['2017-07']],
    ['بعد:٢٠١٧/٧/١١', 'after', ['2017-07-11']],
    ['après:2017', 'after', ['2017']],
    ['to:"Secretary-General', 'addressee', ['"Secretary-General']],
  ])('filter %s', (query, name, values) => {
    expect(parseQuery(query, ['en'])).toMatchObject({
      wanted: [],
      filters: [{ name, values, excludes: false }],
    })
  })

  test('a minus before a filter turns it round', () => {
    expect(parseQuery('-kind:report ferry', ['en']).filters).toEqual([
      { name: 'kind', values: ['report'], excludes: true },
    ])
  })
})

describe('what is not understood is told, and the rest is searched for', () => {
  test.each([
    ['colour:red ferry', ['unknown-filter'], 2],
    ['ferry "old pier', ['open-quote'], 3],
    ['» ferry', ['open-quote'], 1],
    ['before:yesterday ferry', ['no-day'], 1],
    ['of the', ['common-words-only'], 2],
    ['', ['nothing-asked'], 0],
    ['\u064b\u064e \u0640 * - " "', ['nothing-asked'], 0],
    ['session:', ['nothing-asked'], 0],
    ['10:30 https://example.org', [], 2],
  ])('%s', (query, notes, least) => {
    expect(notesOf(query)).toEqual(notes)
    expect(parseQuery(query, ['en']).wanted.length).toBeGreaterThanOrEqual(least)
  })

  test('what is too long is cut', () => {
    const { notes, wanted } = parseQuery('harbour '.repeat(1250), ['en'])
    expect(notes.map(({ code }) => code)).toEqual(['cut', 'too-many-words'])
    expect(wanted).toHaveLength(48)
  })

  test('every note is a sentence in every language', () => {
    for (const code of searchNoteCodes)
      for (const language of ['ar', 'en', 'fr'] as const) {
        const params = Object.fromEntries(
          ['characters', 'count', 'name', 'value', 'prefix', 'page', 'last'].map((name) => [name, 'x']),
        )
        expect(searchNoteSentence({ code, params }, language)).toMatch(/^[^{}–]+[.:]?[^{}–]*\.$/)
      }
  })
})

test('what ends with a question mark is a question', () => {
  for (const asked of ['who sails?', 'من يبحر ؟ '])
    expect([asked, parseQuery(asked).isQuestion]).toEqual([asked, true])
  for (const asked of ['who sails', '? sails', ''])
    expect([asked, parseQuery(asked).isQuestion]).toEqual([asked, false])
})

test('nothing that can be typed is an error', () => {
  const sign = fc.constantFrom(
    ...'"«»“”„*-|: \u202b\u200fأوOR44/-س٤٤,،'.split(''),
    'session:',
    '\ud83d',
    'ferry',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, fc.string()), { maxLength: 40 }), (parts) => {
      const plan = parseQuery(parts.join(''), ['ar'])
      for (const { alternatives } of [...plan.wanted, ...plan.excluded]) expect(alternatives).not.toEqual([])
    }),
    { seed: 7, numRuns: 500 },
  )
})

test.each(['"', '«', '-', 'a:', '*', 'OR '])('ten thousand of %s take linear time', (sign) => {
  expectLinear(
    (size) => sign.repeat(size),
    (query) => parseQuery(query, ['en']),
    100_000,
  )
})

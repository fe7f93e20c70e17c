import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectLinear } from '../linear-time.test-kit.ts'
import { readText } from '../pipeline.ts'
import { expectWhole } from './whole.test-kit.ts'

const source = { file: 'x', sha256: '', bytes: 1, format: 'text', encoding: 'utf-8' }
const read = (text: string) => readText({ text, source, replacedChars: 0 })
const codesOf = (text: string) => read(text).publication.diagnostics.map(({ code }) => code)

const sentence = 'يدعو مجلس البحار الدول الأعضاء إلى حماية السواحل والموارد الطبيعية'

const spaced = (text: string) => text.replace(/\s+/g, ' ')

/** Sound texts that look like damaged ones. */
const sound: Record<string, string> = {
  poetry: Array.from(
    { length: 12 },
    (_, line) => `على شط بحر الريح سارت مراكب ${line}     وفي الليل عادت والمنارة تلمع`,
  ).join('\n'),
  'a table': Array.from(
    { length: 12 },
    (_, row) => `الميناء ${row}    ${row * 7} سفينة    (${row})    2026`,
  ).join('\n'),
  'lists of numbers': Array.from({ length: 24 }, (_, row) => `${row + 1}  ${row * 1000}  7/${row}`).join(
    '\n',
  ),
  'words in two directions': Array.from({ length: 12 }, () => `${sentence} OISبحر 7abcبحر`).join('\n'),
  'numbered lines': Array.from({ length: 12 }, (_, row) => `${row + 1} - ${sentence}.`).join('\n'),
}

describe('sound text that looks damaged', () => {
  test.each(Object.entries(sound))('%s stays as it is', (_, text) => {
    // Lines of even length may be joined to a paragraph; no word and no number moves.
    expect(spaced(read(text).repaired.text)).toBe(spaced(text))
  })
})

const controls = '\u0000\u0001\u0007\u001B\u007F\u0085\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2069'

describe('characters that are no letters', () => {
  test.each([
    ['controls only', controls.repeat(50)],
    ['overrides in words', `\u202E${sentence}\u202C `.repeat(30)],
    ['halves of surrogate pairs', `\uD800${sentence}\uDC00\n`.repeat(12)],
    ['marks only', '\u064B\u0651\u0640'.repeat(200)],
  ])('%s: nothing is lost', (_, text) => {
    expectWhole(text, read(text).repaired)
  })

  test('of any kind, in any order: nothing is lost and nothing throws', () => {
    const word = fc.constantFrom(
      ...controls,
      ...sentence.split(' '),
      '\uD83D',
      '\uDE00',
      'ــ',
      'abcبحر',
      '7بحر',
      '\n',
      '(',
      ')',
      '٣',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const text = words.join(' ')
        expectWhole(text, read(text).repaired)
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('lines of a million characters', () => {
  test.each([
    ['letters without a space', 'كتابة'],
    ['words and spaces', `${sentence} `],
    ['damaged words and spaces', 'األعضاء المنطمة 264/67 000 50 ــة '],
    ['spaces', ' '.repeat(20)],
    ['inverted pairs', 'األ'],
    ['controls and letters', `${'\u202E'.repeat(50)}ب`],
    ['brackets and numbers', ')3('],
  ])('%s are read in linear time', (_, unit) => {
    const lineOf = (length: number) => unit.repeat(length / unit.length)
    expectLinear(lineOf, (text) => expectWhole(text, read(text).repaired), 1_000_000)
  })
})

describe('a layer that no reading makes sound', () => {
  const letters = [...'ثظغضذخحجزشطصقسعفكم']
  const garbled = Array.from({ length: 20 }, (_, line) =>
    Array.from(
      { length: 8 },
      (_, word) => `غ${letters[(line + word) % 18]}ىظ${letters[(line * word) % 18]}ةث`,
    ).join(' '),
  ).join('\n')

  test('stays as it is, and is said', () => {
    expect(spaced(read(garbled).repaired.text)).toBe(spaced(garbled))
    expect(codesOf(garbled)).toContain('runs-unsure')
  })

  test('is not said of sound text', () => {
    for (const text of Object.values(sound)) expect(codesOf(text)).not.toContain('runs-unsure')
  })
})

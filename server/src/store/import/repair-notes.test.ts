import { type Paragraph, readText } from '@qarar/core'
import { expect, test } from 'vitest'
import { repairNotesOf } from './repair-notes.ts'

function notes(text: string) {
  const source = { file: 'x', sha256: '', bytes: 1, format: 'text', encoding: 'utf-8' }
  const raw = { text, source, replacedChars: 0 }
  const { repaired } = readText(raw)
  const whole = { span: { start: 0, end: repaired.text.length } } as Paragraph
  return repairNotesOf(raw, repaired)(whole)
}

test.each([
  ['nothing done', 'يطلب من الأمين العام', []],
  [
    'tatweel, by the word',
    'سطر\nيطلب مـــن الأمـين',
    [
      { step: 'tatweel', line: 2, printed: 'مـــن', repaired: 'من' },
      { step: 'tatweel', line: 2, printed: 'الأمـين', repaired: 'الأمين' },
    ],
  ],
  ['a ligature', 'ﻻ يطلب', [{ step: 'presentation-forms', line: 1, printed: 'ﻻ', repaired: 'لا' }]],
  [
    'two steps in one word',
    'ﻻمـــع',
    [
      { step: 'presentation-forms', line: 1, printed: 'ﻻمـــع', repaired: 'لامع' },
      { step: 'tatweel', line: 1, printed: 'ﻻمـــع', repaired: 'لامع' },
    ],
  ],
])('%s', (_, text, expected) => {
  expect(notes(text)).toEqual(expected)
})

test('what is taken out between two words stands by itself', () => {
  expect(notes('one **two** three')).toEqual([
    { step: 'markdown', line: 1, printed: '**', repaired: '' },
    { step: 'markdown', line: 1, printed: '**', repaired: '' },
  ])
})

test('letters that changed places are said by the word', () => {
  expect(
    notes('يدعو األعضاء إلى األمن واألمان').map(({ step, printed, repaired }) => [step, printed, repaired]),
  ).toEqual([
    ['lam-alef', 'األعضاء', 'الأعضاء'],
    ['lam-alef', 'األمن', 'الأمن'],
    ['lam-alef', 'واألمان', 'والأمان'],
  ])
})

test('a stretch that was moved has one note', () => {
  const line = 'الجمعية العامة لمنظمة البحار'
  const mirrored = [...line].reverse().join('')
  expect(notes(`سطر\n${mirrored}`)).toEqual([
    { step: 'mirrored-line', line: 2, printed: mirrored, repaired: line },
  ])
})

test('no more than a page can show', () => {
  expect(notes('مـن '.repeat(200))).toHaveLength(50)
})

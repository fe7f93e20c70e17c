import { describe, expect, test } from 'vitest'
import { readMarker } from './markers.ts'

describe('printed markers', () => {
  test.each([
    ['5. يدعو', 'number', '5.', '5'],
    ['5- يدعو', 'number', '5-', '5'],
    ['- 5- يدعو', 'number', '- 5-', '5'],
    ['- 5 - يدعو', 'number', '- 5 -', '5'],
    ['5 - نؤكد', 'number', '5 -', '5'],
    ['٥ - نؤكد', 'number', '٥ -', '5'],
    ['12) Requests', 'number', '12)', '12'],
    ['(a) the repair', 'letter', '(a)', 'a'],
    ['a) la réparation', 'letter', 'a)', 'a'],
    ['(أ) إصلاح', 'letter', '(أ)', 'a'],
    ['أ - إصلاح', 'letter', 'أ -', 'a'],
    ['(هـ) إصلاح', 'letter', '(هـ)', 'e'],
    ['(ض) إصلاح', 'letter', '(ض)', 'z'],
    ['(أ أ) إصلاح', 'letter', '(أ أ)', 'aa'],
    ['(bb) the repair', 'letter', '(bb)', 'bb'],
    ['(iv) a fourth', 'roman', '(iv)', 'iv'],
    ['- تبادل الوفود', 'bullet', '-', null],
    ['- ◀ يبارك', 'bullet', '- ◀', null],
  ])('%s', (text, kind, printed, value) => {
    expect(readMarker({ text })).toMatchObject({ kind, printed, value })
  })

  test.each([
    '10 - 11 يوليو 2017',
    '2024 was a year',
    '4.2 million',
    '(ab) the repair',
    'يدعو الدول',
    'A/RES/67/264',
    'أكد الاجتماع',
    '75/127. Title',
  ])('%s has none', (text) => expect(readMarker({ text })).toBeNull())
})

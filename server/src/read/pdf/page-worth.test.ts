import { describe, expect, test } from 'vitest'
import type { ReadLine } from './layout/read-block.ts'
import { isBetter, isPoor } from './page-worth.ts'

const lines = (text: string): ReadLine[] =>
  text === ''
    ? []
    : text
        .split('\n')
        .map((line) => ({ text: line, goesOn: false, full: true, left: 0, right: 1, baseline: 0, size: 10 }))

const english =
  'The Secretary-General shall report on the implementation of the present resolution before the next session.'
/** The same by a font that names every letter three places on. */
const shifted =
  'Wkh Vhfuhwdub-Jhqhudo vkdoo uhsruw rq wkh lpsohphqwdwlrq ri wkh suhvhqw uhvroxwlrq ehiruh wkh qhaw vhvvlrq.'
const arabic = 'يطلب المجلس إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار في دورته المقبلة'
const spanish =
  'Los Estados Miembros deben presentar un informe sobre la resolución antes del próximo período de sesiones.'
const russian =
  'Совет просит Генерального секретаря представить доклад о выполнении этой резолюции до конца следующего года.'

describe('the letters of a page', () => {
  test.each([english, arabic, spanish, russian, '1 2 3\n4 5 6', 'A/RES/75/1'])(
    'are read as they are: %s',
    (text) => expect(isPoor(lines(text))).toBe(false),
  )

  test.each([
    ['there are none', ''],
    ['the font does not name them', '���� �� ��'],
    ['the font names others', shifted],
    [
      'they were read by a machine that knew another script',
      'لصغغ ثقفثص ضصثقف ظظكم خحهغ ءئسش ططظ ضثقغ خحجد ككمن ءءئؤ غغفق ثثصض',
    ],
  ])('are not where %s', (_, text) => expect(isPoor(lines(text))).toBe(true))

  test('stay where a picture says no more', () => {
    expect(isBetter(lines(english), lines(shifted))).toBe(true)
    expect(isBetter(lines(english), lines(english))).toBe(false)
    expect(isBetter([], lines(shifted))).toBe(false)
    expect(isBetter(lines(english), [])).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import type { RawText, RepairStepId } from '../../model/index.ts'
import { readText } from '../../pipeline.ts'
import { expectCovered } from '../../reading.test-kit.ts'
import { copyOfFile } from '../apply-edits.ts'
import { expectWhole } from '../whole.test-kit.ts'
import { repairOcr } from './repair-ocr.ts'

const byOcr = (text: string, end = text.length): RawText => ({
  text,
  replacedChars: 0,
  source: { file: 'a.pdf', sha256: '0'.repeat(64), bytes: 1, format: 'pdf', encoding: 'unicode' },
  remarks: [{ code: 'page-read-by-ocr', params: { pages: '1', count: 1 }, start: 0, end }],
  doubtful: [{ start: 0, end }],
})
const repaired = (text: string, without: RepairStepId[] = []) =>
  repairOcr(copyOfFile(text), byOcr(text), new Set(without)).text

describe('signs that OCR misread', () => {
  test.each([
    ['a comma of another script', 'يلاحظ المجلس, في هذا الصدد, ما جرى', 'يلاحظ المجلس، في هذا الصدد، ما جرى'],
    ['a quotation mark without its half', 'يلاحظ المجلس» في هذا الصدد', 'يلاحظ المجلس، في هذا الصدد'],
    ['a hamza on a word that has none', 'الدول جميعهاء في كل مكان', 'الدول جميعها، في كل مكان'],
    [
      'a space beside a stroke',
      'في 3 كانون الأول /ديسمبر من هذا العام',
      'في 3 كانون الأول/ديسمبر من هذا العام',
    ],
    ['an alef that stands alone', 'يطلب إلى | لأمين العام', 'يطلب إلى الأمين العام'],
  ])('%s', (_, text, expected) => expect(repaired(text)).toBe(expected))

  test.each([
    ['a quotation', 'يشير إلى «خطة العمل» في هذا الصدد'],
    ['a word that ends so', 'يدعو الأعضاء إلى العطاء في المجلس'],
    ['numbers', 'بلغ 1,000 شخص و2,5 في المائة'],
    ['Latin words', 'see Treaty Series, vol. 12, and others'],
  ])('stay in %s', (_, text) => expect(repaired(text)).toBe(text))
})

describe('letters that OCR misread', () => {
  test.each([
    ['حقوق الإأسان في كل مكان', 'حقوق الإنسان في كل مكان'],
    ['كانون الأول/ديسمير من هذا العام', 'كانون الأول/ديسمبر من هذا العام'],
    ['إن اجمعية العامة', 'إن الجمعية العامة'],
    ['الوحدة التى تنظر فيها', 'الوحدة التي تنظر فيها'],
    ['واذ تلاحظ ما جرى', 'وإذ تلاحظ ما جرى'],
    [
      'وإذ تلاحظ، واذ تذكر، واذ ترى، واذ تدرك، واذ تعلن، وإذ تقر',
      'وإذ تلاحظ، وإذ تذكر، وإذ ترى، وإذ تدرك، وإذ تعلن، وإذ تقر',
    ],
  ])('%s', (text, expected) => expect(repaired(text)).toBe(expected))

  test('stay where they are a name, a number, or written again and again', () => {
    const text = `قال كوبليانسك إن ١٢٣/٤٥ في ${'الإأسان '.repeat(5)}`
    expect(repaired(text)).toBe(text)
  })

  test('stay where a text leaves the hamza out throughout', () => {
    const text = 'واذ تذكر، واذ ترى، واذ تدرك، واذ تعلن، وإذ تقر'
    expect(repaired(text)).toBe(text)
  })

  test('stay where OCR was sure of them', () => {
    const text = 'حقوق الإأسان, في كل مكان'
    const { doubtful: _, ...sure } = byOcr(text)
    expect(repairOcr(copyOfFile(text), sure, new Set()).text).toBe(text.replace(',', '،'))
  })

  test('are told as a repair, and every character is accounted for', () => {
    const text = 'يذكر المجلس بحقوق الإأسان, ويطلب الدعم لها.\n'
    const { publication, repaired: whole } = readText(byOcr(text), { map: true })
    expect(whole.text).toContain('الإنسان،')
    expect(new Set(whole.pieces.map(({ step }) => step))).toEqual(new Set([null, 'ocr-sign', 'ocr-letter']))
    expectWhole(text, whole)
    expectCovered(publication)
  })

  test('each step can be left out', () => {
    const text = 'يذكر المجلس بحقوق الإأسان, ويطلب الدعم لها.'
    expect(repaired(text, ['ocr-letter'])).toBe(text.replace(',', '،'))
    expect(repaired(text, ['ocr-sign', 'ocr-letter'])).toBe(text)
  })
})

test('what no page by OCR holds is left as it is', () => {
  const text = 'يلاحظ المجلس, في هذا الصدد\f\nيلاحظ المجلس, في هذا الصدد'
  const raw = byOcr(text, text.indexOf('\f'))
  expect(repairOcr(copyOfFile(text), raw, new Set()).text).toBe(text.replace(',', '،'))
  expect(repairOcr(copyOfFile(text), {}, new Set()).text).toBe(text)
})

test('a long line is read in linear time', () => {
  const words = 'يلاحظ المجلس» حقوق الإأسان, ططظظضضصص /ديسمبر | لأمين جميعهاء '
  expectLinear(
    (times) => words.repeat(times),
    (line) => repaired(line),
    2000,
  )
})

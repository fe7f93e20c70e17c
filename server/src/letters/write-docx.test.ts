import type { NoteVerbale } from '@qarar/register'
import { expect, test } from 'vitest'
import { unzip } from './testing/unzip.ts'
import { writeDocx } from './write-docx.ts'

const note = (text: string): NoteVerbale => ({
  ...{ language: 'ar', title: 'مذكرة شفوية', number: 'الرقم 3', date: '1 يونيو 2024' },
  ...{ greeting: 'تحية', recalls: null, request: 'طلب', closing: 'خاتمة' },
  quotes: [{ heading: '7/1-NAV', text, language: 'en', source: text }],
  recipients: { title: 'الدول', names: [text] },
})
const documentOf = async (text: string) =>
  unzip(await writeDocx(note(text), 'limited')).get('word/document.xml') ?? ''

test('text never becomes markup or a field', async () => {
  const document = await documentOf('</w:t><w:fldSimple w:instr="PAGE"/> { INCLUDETEXT "x" } & <!-- ]]>')
  expect(document).not.toMatch(/<w:(?:fldSimple|fldChar|instrText)/)
  expect(document).toContain('&lt;w:fldSimple w:instr=')
})

test('characters that XML does not have leave a file that can be read', async () => {
  const document = await documentOf('a\u0000b\u0007c\ud800d\uffffe')
  expect(document).toContain('a\ufffdb\ufffdc\ufffdd\ufffde')
})

test('each paragraph has the direction of its language', async () => {
  const document = await documentOf('Urges the Member States.')
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/g) ?? []
  const quote = paragraphs.find((each) => each.includes('w:val="Quote"'))
  const text = paragraphs.find((each) => each.includes('تحية'))
  expect([quote?.includes('<w:bidi/>'), text?.includes('<w:bidi/>')]).toEqual([false, true])
  expect(text).toContain('<w:rtl/>')
})

test('a new line is a break, not a paragraph', async () => {
  expect(await documentOf('one\ntwo')).toMatch(/one<\/w:t><\/w:r><w:r>.*?<w:br\/>.*?two/)
})

import { expect, test } from 'vitest'
import { noteMail } from './note-mail.ts'

test('a note in Arabic reads from the right, and its words are no markup', () => {
  const { subject, html, text } = noteMail(
    '12/3',
    {
      ...{ language: 'ar', title: 'مذكرة شفوية – تذكير', number: 'الرقم 12/3', date: '1 مارس 2024' },
      ...{ greeting: 'تحية', recalls: null, request: 'طلب', closing: 'ختام' },
      quotes: [{ heading: '7/1', text: 'سطر <b>\nآخر', language: 'ar', source: '' }],
      recipients: { title: '', names: [] },
    },
    [],
  )
  expect(subject).toBe('مذكرة شفوية – تذكير 12/3')
  expect(html).toContain('<div lang="ar" dir="rtl" style="text-align: right; line-height: 1.6">')
  expect(html).toContain('سطر &lt;b&gt;<br>\nآخر')
  expect(text).toContain('«سطر <b>\nآخر»')
})

import { expect, test } from 'vitest'
import { digestHtml, digestText } from './write-digest.ts'

const lines = {
  title: 'Due and new: COUNCIL-9',
  head: ['opens 2026-05-12'],
  sections: [
    { title: 'Overdue', lines: ['2026-03-31 · 8/1 · <script>alert("1")</script> & more'], none: 'Nothing' },
    { title: 'New', lines: [], none: 'Nothing' },
  ],
}

test('as text: a line each, and what is empty says so', () => {
  expect(digestText(lines)).toBe(
    'Due and new: COUNCIL-9\nopens 2026-05-12\n\nOverdue\n- 2026-03-31 · 8/1 · <script>alert("1")</script> & more\n\nNew\nNothing\n',
  )
})

test('as a page: words of a text are no markup, and Arabic reads from the right', () => {
  const page = digestHtml(lines, 'ar')
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more')
  expect(page).not.toContain('<script')
})

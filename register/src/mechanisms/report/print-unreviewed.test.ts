import { expect, test } from 'vitest'
import { printUnreviewed } from './print-unreviewed.ts'

test('how many wait, and where, in each language', () => {
  for (const language of ['ar', 'en', 'fr'] as const) {
    const [part, ...others] = printUnreviewed({ mechanisms: 12, records: 3456 }, language)
    const [block] = part?.blocks ?? []
    const text = block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : ''
    expect(others).toEqual([])
    expect(text).toContain('12')
    expect(text).toMatch(/3[,.\s\u00a0\u202f٬]?456/)
    expect(text).toContain('/mechanisms/review')
    expect(text).not.toMatch(/[{}]/)
  }
})

test('nothing is said where nothing waits', () => {
  expect(printUnreviewed({ mechanisms: 0, records: 0 }, 'en')).toEqual([])
})

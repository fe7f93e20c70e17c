import { expect, test } from 'vitest'
import { blocksOf } from './html-blocks.ts'
import { symbolRuns } from './symbol-runs.ts'

const text = 'عملاً بالقرار 7/1-NAV بشأن المنارات'

test('in Word a symbol in Arabic is a run of its own, from the left', () => {
  const runs = symbolRuns(text, 'ar').split('</w:r>')
  const read = runs.flatMap((run) => {
    const words = /<w:t[^>]*>([^<]*)</.exec(run)?.[1]
    return words === undefined ? [] : [[words, !run.includes('<w:rtl w:val="0"/>')]]
  })
  expect(read).toEqual([
    ['عملاً بالقرار ', true],
    ['7/1-NAV', false],
    [' بشأن المنارات', true],
  ])
  expect(symbolRuns('Pursuant to 7/1-NAV', 'en').match(/<w:r>/g)).toHaveLength(1)
})

test('on a page it has its own direction', () => {
  const run = { text, language: 'ar' as const, notes: [text], margin: [text], stands: 'settled' as const }
  const paragraph = { kind: 'paragraph' as const, style: 'text' as const, number: 1, language: 'ar' as const }
  const page = [...blocksOf([{ ...paragraph, runs: [run] }], 1, 'ar')].join('')
  expect(page.match(/<bdi>7\/1-NAV<\/bdi>/g)).toHaveLength(3)
})

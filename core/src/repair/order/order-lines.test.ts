import { expect, test } from 'vitest'
import { arabicWords } from '../../languages/ar/words/arabic-words.ts'
import { wordModelOf } from '../../languages/ar/words/word-model.ts'
import { orderLines } from './order-lines.ts'
import { lineOf, type Pairs, pairsTwice } from './word-pairs.ts'

const runs = ['يطلب مجلس البحار الداخلية ', 'إلى أمين الأر', 'صاد ', 'أن يقدم تقر', 'يرا عن حالة']
const line = { text: runs.toReversed().join(''), strokes: new Set<number>() }
const read = (known?: Pairs) => orderLines([line, line], arabicWords(), wordModelOf, 2, known)
const gainOf = (ordered: ReturnType<typeof read>) => ordered.reduce((sum, { gain }) => sum + gain, 0)

test('pairs that a layer has twice as it was read are no evidence that it is damaged; those of other lines are', () => {
  const alone = read()
  const lines = alone.map(({ cells, reading }) => lineOf(cells, reading))
  const beside = read(pairsTwice(lines))
  expect(beside.map(({ cells, reading }) => lineOf(cells, reading))).toEqual(lines)
  expect(gainOf(beside)).toBeGreaterThan(gainOf(alone) + 8)
})

import { diffWords } from '@qarar/core/link/renewals/diff-words.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords } from './mark-words.ts'

const marked = (one: string[], other: string[]) => {
  const words = diffWords(one.join(' '), other.join(' '))
  const own = (runs: ReturnType<typeof markWords>) =>
    runs.map((paragraph) =>
      paragraph.map(({ differs, words }) => (differs ? `[${words.join(' ')}]` : words.join(' '))),
    )
  return [own(markWords(one, words, 'dropped')), own(markWords(other, words, 'added'))]
}

test('only the words that differ are marked, each in its paragraph', () => {
  expect(marked(['light the old lamp', 'before winter'], ['light the lamp', 'before next winter'])).toEqual([
    [['light the', '[old]', 'lamp'], ['before winter']],
    [['light the lamp'], ['before', '[next]', 'winter']],
  ])
})

test('a number at the other end is marked on both sides', () => {
  expect(marked(['see (1) A/16'], ['see A/16 (1)'])).toEqual([
    [['see', '[(1)]', 'A/16']],
    [['see A/16', '[(1)]']],
  ])
})

test('no word is lost, and a side that is missing marks all of the other', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 })
  const texts = fc.array(
    words.map((each) => each.join(' ')),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const changes = diffWords(one.join(' '), other.join(' '))
      const again = markWords(one, changes, 'dropped').map((runs) =>
        runs.flatMap((run) => run.words).join(' '),
      )
      expect(again).toEqual(one)
      if (other.length === 0)
        expect(
          markWords(one, changes, 'dropped')
            .flat()
            .every(({ differs }) => differs),
        ).toBe(true)
    }),
  )
})

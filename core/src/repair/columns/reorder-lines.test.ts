import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, copyOfFile } from '../apply-edits.ts'
import { repairCharacters } from '../repair-characters.ts'
import { reorderLines, type TextBlock } from './reorder-lines.ts'

const texts = fc.string({ unit: fc.constantFrom(...'قرار ـ**\n\r.ﻷé٣a '), maxLength: 60 })

/** The text cut at line ends, in an order that numbers choose. */
function shuffledBlocks(text: string, picks: readonly number[]): TextBlock[] {
  const blocks = [...text.matchAll(/[^\n]*(?:\n|$)/g)]
    .filter(([line]) => line !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
  return blocks
    .map((block, index) => ({ block, rank: picks[index % Math.max(1, picks.length)] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ block }) => block)
}

describe('reordered lines', () => {
  test('lose nothing: every character of the file is in one piece or drop', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }), (file, picks) => {
        const input = repairCharacters(file)
        const { text, pieces, drops } = reorderLines(input, shuffledBlocks(input.text, picks))
        const ranges = [...pieces, ...drops]
          .filter(({ from, to }) => to > from)
          .sort((a, b) => a.from - b.from)
        let at = 0
        for (const { from, to } of ranges) {
          expect(from).toBe(at)
          at = to
        }
        expect(at).toBe(file.length)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  test('stand in the order of the blocks', () => {
    const input = copyOfFile('one\ntwo\nthree')
    const blocks = [
      { start: 8, end: 13 },
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ]
    expect(reorderLines(input, blocks).text).toBe('three\none\ntwo\n')
  })

  test('cut a repaired piece only in its text', () => {
    const input = applyEdits(copyOfFile('aXb\nc\n'), [{ start: 1, end: 2, text: '\n' }], 'step')
    const blocks = [
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]
    expect(reorderLines(input, blocks).text).toBe('c\na\nb\n')
  })

  test('in the order of the file are the same text', () => {
    const input = copyOfFile('one\ntwo')
    const blocks = [
      { start: 0, end: 4 },
      { start: 4, end: 7 },
    ]
    expect(reorderLines(input, blocks)).toBe(input)
  })
})

// Shared by the tests of repair.
import { expect } from 'vitest'
import type { RepairedText } from './repaired-text.ts'

export const lettersAndDigits = (text: string) =>
  (
    text
      .normalize('NFKC')
      .replaceAll('ـ', '')
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('')

/** Every character of the file is in exactly one piece or drop. */
export function expectWhole(file: string, { text, pieces, drops }: RepairedText) {
  const ranges = [...pieces, ...drops].filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)
  let at = 0
  for (const { from, to } of ranges) {
    expect(from).toBe(at)
    at = to
  }
  expect(at).toBe(file.length)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
}

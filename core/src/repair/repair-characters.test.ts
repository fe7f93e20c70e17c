import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, copyOfFile } from './apply-edits.ts'
import { characterSteps, repairCharacters } from './repair-characters.ts'
import type { RepairedText } from './repaired-text.ts'

const lettersAndDigits = (text: string) =>
  (
    text
      .normalize('NFKC')
      .replaceAll('ـ', '')
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('')
const texts = fc.string({
  unit: fc.constantFrom(...'قرار رقم 44/1-س ـ**#\n\t .،()٣ﻻﷺ\u200F\u200B\uFEFF\u0007aé\u{1F54C}'),
  maxLength: 80,
})

/** Every character of the file is in exactly one piece or drop. */
function expectWhole(file: string, { text, pieces, drops }: RepairedText) {
  const ranges = [...pieces, ...drops].filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)
  let at = 0
  for (const { from, to } of ranges) {
    expect(from).toBe(at)
    at = to
  }
  expect(at).toBe(file.length)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
}

describe.each(characterSteps.map((step) => [step.id, step] as const))('%s', (_, step) => {
  test.each(step.examples)('%j → %j', (before, after) => {
    expect(applyEdits(copyOfFile(before), step.find(before), step.id).text).toBe(after)
  })

  test.each(step.examples)('%j: nothing left to do after once', (_before, after) => {
    expect(step.find(after)).toEqual([])
  })
})

describe('all steps', () => {
  test('account for every character, whatever the text', () => {
    fc.assert(
      fc.property(texts, (file) => {
        expectWhole(file, repairCharacters(file))
      }),
    )
  })

  test('keep letters and digits', () => {
    fc.assert(
      fc.property(texts, (file) => {
        expect(lettersAndDigits(repairCharacters(file).text)).toBe(lettersAndDigits(file))
      }),
    )
  })

  test('leave a clean text as it is', () => {
    const clean =
      '1. يطلب من الأمين العام تقديم تقرير إلى الدورة الثامنة (ق 7/3)؛\n\nAn English line, with “quotes” – and 3 * 4 ** notes.\n'
    expect(repairCharacters(clean)).toEqual(copyOfFile(clean))
  })

  test('do not join what stands around a removed character to something new: repairing twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, (file) => {
        const once = repairCharacters(file).text
        const twice = repairCharacters(once).text
        expect(repairCharacters(twice).text).toBe(twice)
      }),
    )
  })
})

describe('edits', () => {
  const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(5), fc.constantFrom('', ' ', 'xy')), { maxLength: 6 })

  test('of any kind, one after the other, lose nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(edits, { maxLength: 3 }), (file, rounds) => {
        const repaired = rounds.reduce(
          (text, round, index) => applyEdits(text, disjoint(round, text.text.length), `step-${index}`),
          copyOfFile(file),
        )
        expectWhole(file, repaired)
      }),
    )
  })

  function disjoint(round: [number, number, string][], length: number) {
    let at = 0
    return round.flatMap(([gap, size, text]) => {
      const start = Math.min(length, at + gap)
      const end = Math.min(length, start + size)
      at = end + 1
      return start < end ? [{ start, end, text }] : []
    })
  }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabicWords } from '../languages/ar/words/arabic-words.ts'
import { applyEdits, copyOfFile, type Edit } from './apply-edits.ts'
import { characterSteps } from './repair-characters.ts'
import { lineSteps } from './repair-order.ts'
import type { Piece, RepairedText } from './repaired-text.ts'
import { expectWhole, lettersAndDigits } from './whole.test-kit.ts'

const line = 'يدعو المجلس الدول الأعضاء إلى مواصلة التعاون في حماية البيئة البحرية ومنع التلوث'
const mirrored = [...line].reverse().join('')
const tokens = [
  ...line.split(' '),
  ...mirrored.split(' '),
  ...['األعضاء', 'األمن', 'اإلعلان', 'السالم', 'واالله', 'المنظمـــة', 'ـة', 'ﻻ', 'ﷺ', '**مهم**', '##', '**'],
  ...[
    '٢٨أستانا',
    '- 3',
    '(',
    ')',
    '،',
    '.',
    '000 50',
    '264/67',
    'A/RES/80/1',
    'abc',
    '\uFEFF',
    '\u200B',
    '\uD800',
  ],
]
const printed = fc
  .array(fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 10 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((lines) => lines.map((words) => words.join(' ')).join('\n'))
const texts = fc.oneof(printed, fc.constant(mirrored), fc.string({ unit: 'grapheme', maxLength: 60 }))

const sorted = (text: string) => [...lettersAndDigits(text)].sort().join('')

/** The one letter that a step takes out: the alef too many of «االله». */
const takenOut = (file: string, { drops }: RepairedText) =>
  drops.flatMap(({ reason, from, to }) => (reason === 'ligature' ? file.slice(from, to) : [])).join('')

/** Copied stretches run forward, but for moved runs, and no two pieces share a character of the file. */
function expectMonotone({ pieces }: RepairedText) {
  for (const { text, from, to, step } of pieces) if (step === null) expect(to - from).toBe(text.length)
  const ofFile = pieces.filter(({ from, to }) => to > from)
  expectForward(ofFile.filter(({ moved }) => moved === undefined))
  expectForward(ofFile.toSorted((a, b) => a.from - b.from))
}

/** Each moved run stands in one place, and its characters run forward there. */
function expectRuns(file: string, { pieces }: RepairedText, edits: readonly Edit[]) {
  const placed = pieces.map((piece, place) => ({ ...piece, place })).filter(({ from, to }) => to > from)
  for (const { start, end } of edits.flatMap(({ order = [] }) => order)) {
    const run = placed.filter(({ from, to }) => from >= start && to <= end)
    expectForward(run)
    expect(run.map(({ text }) => text).join('')).toBe(file.slice(start, end))
    expect((run.at(-1)?.place ?? 0) - (run[0]?.place ?? 0)).toBe(run.length - 1)
  }
}

function expectForward(pieces: readonly Piece[]) {
  for (const [index, piece] of pieces.entries())
    expect(piece.from).toBeGreaterThanOrEqual(pieces[index - 1]?.to ?? 0)
}

const steps = [
  ...characterSteps.map((step) => ({ id: step.id, find: ({ text }: RepairedText) => step.find(text) })),
  ...lineSteps.map((step) => ({ id: step.id, find: (text: RepairedText) => step.find(text, arabicWords) })),
]

describe.each(steps.map((step, index) => [`${index + 1} ${step.id}`, step] as const))(
  'step %s',
  (_, step) => {
    const apply = (text: RepairedText) => applyEdits(text, step.find(text), step.id)

    test('keeps letters and digits, and the way back to every character', () => {
      fc.assert(
        fc.property(texts, (file) => {
          const once = apply(copyOfFile(file))
          expectWhole(file, once)
          expectMonotone(once)
          expectRuns(file, once, step.find(copyOfFile(file)))
          expect(sorted(once.text + takenOut(file, once))).toBe(sorted(file))
        }),
        { numRuns: 60, seed: 7 },
      )
    })

    test('has nothing left to do after once', () => {
      fc.assert(
        fc.property(texts, (file) => {
          const once = apply(copyOfFile(file)).text
          const twice = apply(copyOfFile(once)).text
          expect(twice).toBe(once)
        }),
        { numRuns: 60, seed: 7 },
      )
    })
  },
)

import { badParagraphs } from './bad-paragraphs.ts'
import type { Part, Row } from './row.ts'
import type { Shape } from './shape.ts'
import { readOnly } from './texts.ts'
import { seconds, workOf } from './time.ts'

const repeat = (piece: string) => (size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

const numbered = (size: number, numberOf: (index: number) => number) =>
  Array.from({ length: size }, (_, index) => `${numberOf(index)}. يدعو الدول الأعضاء إلى التعاون؛`).join('\n')

/** Inputs that nobody sends on purpose: each must only take as long as it is large. */
const shapes: Shape[] = [
  { what: 'one line of 10,000,000 characters', size: 10_000_000, make: repeat('كلمة ') },
  { what: '1,000,000 short lines', size: 1_000_000, make: (size) => 'سطر قصير\n'.repeat(size) },
  { what: '1,000,000 blank lines', size: 1_000_000, make: (size) => `${'\n'.repeat(size)}نص` },
  { what: '50,000 numbered paragraphs', size: 50_000, make: (size) => numbered(size, (index) => index + 1) },
  { what: '20,000 paragraphs with the same number', size: 20_000, make: (size) => numbered(size, () => 1) },
  {
    what: '20,000 times seven numbers over again',
    size: 20_000,
    make: (size) => numbered(size, (index) => (index % 7) + 1),
  },
  { what: '40,000 paragraphs cut by a false bullet', size: 40_000, make: cutParagraphs },
  { what: '200,000 tatweels', size: 200_000, make: (size) => 'كـ'.repeat(size) },
  { what: '1,000,000 asterisks', size: 1_000_000, make: repeat('*') },
  { what: '1,000,000 brackets', size: 1_000_000, make: repeat('(') },
  { what: '200,000 characters of symbols begun', size: 200_000, make: repeat('A/') },
]

function cutParagraphs(size: number): string {
  const paragraph = (_: unknown, index: number) =>
    `${index + 1}. Requests the States of the inland seas and all the many other partners of the Organisation to do so\n\n- in due time;\n`
  const head =
    'Resolution No. 7/1-NAV\non\nSafety of Navigation\n\nThe Council of Ministers of the Inland Seas, meeting in Mersal,\n\n'
  return head + Array.from({ length: size }, paragraph).join('\n')
}

export const robustness: Part = {
  title: 'Robustness',
  method:
    'Texts made for this, each at a quarter of its size and whole, once each after a warm-up, in processor time. The ratio says how many times longer the whole takes than the quarter: 4 is linear, 16 quadratic.',
  needsSeeds: false,
  async measure() {
    return [...shapes, ...badParagraphs].map(rowOf)
  },
}

function rowOf({ what, size, make }: Shape): Row {
  readOnly(make(Math.ceil(size / 16)))
  const quarter = attempt(make(Math.ceil(size / 4)))
  const whole = attempt(make(size))
  if (quarter === null || whole === null)
    return { what, figure: 'it throws', ratio: '', target: 'about 4 ×', met: false }
  const ratio = whole / quarter
  return {
    what,
    figure: seconds(whole),
    ratio: `${ratio.toFixed(1)} × the quarter`,
    target: 'about 4 ×',
    met: ratio < 8,
  }
}

/** Milliseconds; null where the text makes the reader throw, which content never may. */
function attempt(text: string): number | null {
  try {
    return workOf(() => readOnly(text))
  } catch {
    return null
  }
}

import type { Edit } from '../apply-edits.ts'
import type { RepairStep } from './step.ts'

// Machines that read pages into text mark bold as Markdown: how the page looked, not what it says. A lone `**` can
// be a footnote sign: it goes only where the text has bold elsewhere and it touches words.
const bold = /\*\*(?=\S)(?:[^*\n]*[^*\s])\*\*/g
const lone = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu

export const markdown: RepairStep = {
  id: 'markdown',
  examples: [
    ['1. **يدعو** الدول', '1. يدعو الدول'],
    ['A/75/L.1**', 'A/75/L.1**'],
  ],
  find: (text) => {
    const paired = [...text.matchAll(bold)].flatMap(({ index, 0: words }) => [
      index,
      index + words.length - 2,
    ])
    if (paired.length === 0) return []
    const taken = new Set(paired)
    const unpaired = [...text.matchAll(lone)].map((match) => match.index).filter((index) => !taken.has(index))
    return [...paired, ...unpaired].sort((a, b) => a - b).map(dropMark)
  },
}

function dropMark(start: number): Edit {
  return { start, end: start + 2, text: '', reason: 'markup' }
}

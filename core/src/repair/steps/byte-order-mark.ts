import type { RepairStep } from './step.ts'

export const byteOrderMark: RepairStep = {
  id: 'byte-order-mark',
  examples: [['\uFEFFقرار', 'قرار']],
  find: (text) =>
    text.startsWith('\uFEFF') ? [{ start: 0, end: 1, text: '', reason: 'byte-order-mark' }] : [],
}

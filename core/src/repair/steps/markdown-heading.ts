import { editsOf, type RepairStep } from './step.ts'

/** `## ` before a heading, as machines that read pages write it. Later stages see from the drop that it is one. */
export const markdownHeading: RepairStep = {
  id: 'markdown-heading',
  examples: [['## جدول الأعمال', 'جدول الأعمال']],
  find: (text) => editsOf(text, /^#{1,6}[ \t]+/gm, () => ({ text: '', reason: 'markup' })),
}

import { editsOf, type RepairStep } from './step.ts'

// Fonts have one sign for «الله»; some PDF layers read it as an alef and «الله» (A/65/883, lines 90, 138). No Arabic
// word begins with two alefs, so the first is the machine's: the one letter that a repair takes out.
const doubled = /(?<=(?<![\p{L}\p{M}])[وفبتك]?)ا(?=الله(?!\p{L}))/gu

export const nameOfGod: RepairStep = {
  id: 'ligature-allah',
  examples: [
    ['عبد االله بن عمر', 'عبد الله بن عمر'],
    ['واالله', 'والله'],
    ['الله', 'الله'],
  ],
  find: (text) =>
    text.includes('االله') ? editsOf(text, doubled, () => ({ text: '', reason: 'ligature' })) : [],
}

import type { StateClassWords } from '../words/states.ts'

export const englishStates: StateClassWords = {
  asides: /[,;]?\s*(?:\bin particular\b|\bparticularly\b|\bespecially\b|\bincluding\b)/,
  bare: (word) => word,
  wholes: ['all', 'every', 'each', 'the', 'of', 'in', 'to'],
  classes: ['states', 'countries', 'governments'],
  singles: ['state', 'country'],
  opensAnother: ['of', 'in', 'that', 'which', 'who', 'for'],
  nounFirst: false,
}

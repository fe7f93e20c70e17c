import type { StateClassWords } from '../words/states.ts'

export const frenchStates: StateClassWords = {
  asides: /[,;]?\s*(?:\bnotamment\b|\ben particulier\b|\by compris\b|\bsurtout\b)/,
  bare: (word) => word,
  wholes: [
    'tous',
    'toutes',
    'chaque',
    'les',
    'le',
    'la',
    'l',
    'de',
    'des',
    'du',
    'd',
    'aux',
    'a',
    'en',
    'au',
  ],
  classes: ['etats', 'pays', 'gouvernements'],
  singles: ['etat'],
  opensAnother: ['de', 'des', 'du', 'd', 'qui'],
  nounFirst: false,
}

import type { OwnerWords } from '../words/owners.ts'

const set = (words: string) => new Set(words.split(' '))

export const frenchOwners: OwnerWords = {
  concerning: set('sur pour a au aux avec concernant contre chez en'),
  joinedOf: null,
  shared: set('conjoint conjointe commun commune international internationale'),
  between: set('entre'),
  adopting: set('adopter adopte adoption execution'),
  fillers: set("par aupres de d' du la le l' un une a en sa son ses"),
  alone: ['elle a cree', 'elle a nomme', 'elle a etabli', 'elle a institue'],
  belonging: [
    ...['sous les auspices de', "sous l' egide de", 'dans le cadre de', 'cree par', 'creee par'],
    ...['etabli par', 'etablie par', 'nomme par', 'nommee par', 'adopte par', 'adoptee par'],
  ],
  pronouns: ['sa', 'son', 'ses'],
  withPronoun: null,
}

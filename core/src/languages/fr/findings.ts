import type { FindingWords } from '../words/findings.ts'

const upToSixteen =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const tens = 'vingt trente quarante cinquante soixante'.split(' ')
const values: Record<string, number> = { cent: 100 }
for (const [index, word] of upToSixteen.entries()) values[word] = index + 1
for (const [index, word] of tens.entries()) values[word] = 10 * (index + 2)

export const frenchFindings: FindingWords = {
  latest:
    /\bderniere? (?:reunion|session|conference|sommet|consultation)|\b(?:reunion|session|conference) la plus recente\b/,
  periodic: /\belections\b/,
  yearsAgo: /\bil y a (\d{1,3}|\p{L}{2,9}(?:[ -]\p{L}{2,9}){0,2}) ans\b/u,
  numbers: { values, joiners: ['et'] },
  thatResolution: /\b(?:cette|ladite|la meme) resolution\b/,
  visitMade: /\bvisites? (?:qui a ete |qu'a )?(?:effectuee?s?|rendue?s?|menee?s?)\b/,
  visitRefused: /\b(?:refus\p{L}{0,4})\b[^.;]{0,200}?\b(?:acces|entree|entrer|visite|se rendre)\b/u,
  instrument: /^(?:document|accord|declaration|charte|protocole|traite|convention|pacte)$/,
  inForce: /\ben vigueur\b|ouverte? a la signature/,
  clause: /^(?:qui|que|dont|signee?|adoptee?|conclue?|le|a|par|fait|date)$/,
}

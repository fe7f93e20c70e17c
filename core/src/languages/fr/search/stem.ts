import { foldLatin } from '../../fold-latin.ts'

// A light stemmer: number, gender, the commonest endings of nouns and adjectives, and doubled letters.

/** Words whose forms the rules do not see. */
const irregular: Readonly<Record<string, string>> = {
  nouveau: 'nouv',
  nouveaux: 'nouv',
  travaux: 'travail',
  yeux: 'oeil',
  cieux: 'ciel',
  baux: 'bail',
  vitraux: 'vitrail',
}

/** Endings, the longest first, what is left for them, and how many letters must stand before. */
const endings: readonly (readonly [RegExp, string, number])[] = [
  [/issements?$/, 'ir', 3],
  [/issantes?$|issants?$/, 'ir', 3],
  [/abilites?$|ibilites?$/, 'abl', 3],
  [/ationnelles?$|ationnels?$/, '', 3],
  [/atrices?$|ateurs?$|ations?$/, '', 3],
  [/rices?$/, 'r', 4],
  [/euses?$|eux$/, 'eu', 3],
  [/iques?$|ics?$/, 'iqu', 3],
  [/logies?$/, 'log', 2],
  [/ives?$|ifs?$/, 'if', 3],
  [/eaux$/, 'eau', 2],
  [/elles?$|els?$|ales?$|aux$|als?$/, '', 4],
  [/ements?$/, '', 4],
  [/ments?$/, '', 5],
  [/iennes?$|iens?$/, 'i', 3],
  [/eennes?$|eens?$/, 'e', 3],
  [/ennes?$/, '', 4],
  [/ances?$|ences?$/, 'an', 4],
  [/antes?$|ants?$|entes?$|ents?$/, 'an', 4],
  [/ieres?$|iers?$/, 'i', 3],
  [/ites?$/, 'it', 4],
  [/ismes?$|istes?$/, 'is', 3],
  [/euses?$|eurs?$/, 'eu', 4],
  [/ables?$|ibles?$/, 'abl', 3],
  [/ees?$|es?$|er$|ez$|s$|x$/, '', 3],
]

/** Term of a French word, folded. */
export function frenchStem(plain: string): string {
  const word = foldLatin(plain)
  if (word.length < 4 || /[^a-z]/.test(word)) return word
  const known = irregular[word]
  return known ?? withoutDoubles(withoutLastVowel(withoutEnding(word)))
}

function withoutEnding(word: string): string {
  for (const [ending, by, least] of endings) {
    const at = word.search(ending)
    if (at >= least) return word.slice(0, at) + by
  }
  return word
}

const withoutLastVowel = (stem: string) => (stem.length > 4 ? stem.replace(/[eia]$/, '') : stem)
const withoutDoubles = (stem: string) => stem.replace(/([a-z])\1/g, '$1')

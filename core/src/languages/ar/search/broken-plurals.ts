import { brokenPlurals } from './broken-plurals.data.ts'
import { knownArabicWords } from './known-words.ts'
import { levelled, skeletonOf } from './letters.ts'
import { isWhole } from './whole-words.ts'

const singulars = new Map<string, string>()
/** Folded, how it is written: «مسايل» is «مسائل». */
const written = new Map<string, string>()
/** «إخوة»: plurals that are written with «إ», as verbal nouns mostly are. */
const withKasra = new Set<string>()
for (const line of brokenPlurals.trim().split('\n')) {
  const [singular = '', ...plurals] = line.split(' ').map(skeletonOf)
  for (const plural of plurals) {
    if (!singulars.has(levelled(plural))) singulars.set(levelled(plural), singular)
    if (!written.has(levelled(plural))) written.set(levelled(plural), plural)
    if (plural.startsWith('إ')) withKasra.add(levelled(plural))
  }
}

/** The singular of a plural that is made inside the word, from the list or by its pattern; null for other words. */
export function singularOf(word: string): string | null {
  // «إخبار» is no «أخبار».
  if (word.startsWith('إ') && !withKasra.has(levelled(word))) return null
  return singulars.get(levelled(word)) ?? patternedSingular(word)
}

/** Whether the list has the word as a plural, so that its first letter is its own: «وصايا». */
export const isListedPlural = (word: string) => singulars.has(levelled(word))

/** A listed plural as it is written, of a folded word. */
export const writtenPlural = (folded: string): string | null => written.get(folded) ?? null

/** Patterns of plurals and what their singulars look like; `$1` to `$3` are letters of the root. */
const patterns: readonly (readonly [RegExp, ...string[]])[] = [
  [/^[أا](.)(.)ا(.)$/, '$1$2$3'],
  [/^م(.)ا(.)ي(.)$/, 'م$1$2و$3', 'م$1$2ا$3'],
  [/^ت(.)ا(.)ي(.)$/, 'ت$1$2ي$3'],
  [/^[أا](.)ا(.)ي(.)$/, 'ا$1$2ي$3', 'ا$1$2و$3'],
  [/^(.)وا(.)ي(.)$/, '$1ا$2و$3'],
  [/^(.)(.)ائ(.)$/, '$1$2ي$3ة', '$1$2ا$3ة', '$1$2ي$3'],
  [/^(.)وا(.)(.)$/, '$1ا$2$3ة', '$1ا$2$3'],
  [/^([^اأإآ])(.)(.)اء$/, '$1$2ي$3', '$1ا$2$3'],
  [/^م(.)ا(.)(.)$/, 'م$1$2$3ة', 'م$1$2$3'],
]

/** Only where texts have the singular with the article, and the word is no singular itself. */
function patternedSingular(word: string): string | null {
  if (word.length < 5 || word.length > 6 || isWhole(levelled(word))) return null
  const known = knownArabicWords()
  const pattern = patterns.find(([plural]) => plural.test(word))
  if (!pattern || isSingular(levelled(word))) return null
  const [plural, ...forms] = pattern
  const found = forms.map((form) => word.replace(plural, form))
  return found.find((form) => known.definite(levelled(form))) ?? null
}

/** A word that has a feminine, a sound plural, or is a verbal noun in «إ» is no plural. */
function isSingular(word: string): boolean {
  const known = knownArabicWords()
  return (
    known.opensWithKasra(word) || ['ه', 'ين', 'ون', 'ات'].some((ending) => known.count(word + ending) > 0)
  )
}

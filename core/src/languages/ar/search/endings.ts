import { isFormOfFeminine } from './forms-of-whole.ts'
import { knownArabicWords } from './known-words.ts'
import { levelled, skeletonOf } from './letters.ts'
import { nisbas } from './whole-words.data.ts'
import { endsInHeh, isWhole, keepsFeminine } from './whole-words.ts'

const shortest = 3
const pronouns = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه']
/** Taken off words that nobody counted too: others are the end of too many words. */
const surePronouns = new Set(['ها', 'هم', 'هما', 'ه'])

const isCounted = (word: string) => knownArabicWords().count(levelled(word)) > 0 || isWhole(levelled(word))

/** Without a pronoun, where a word is left that can take one: «حكومته» → «حكومة», «أعضائها» → «أعضاء». */
export function withoutPronoun(word: string): string {
  if (isWhole(levelled(word)) || knownArabicWords().definite(levelled(word))) return word
  for (const pronoun of pronouns) {
    const owned = word.endsWith(pronoun) ? ownedForm(word.slice(0, -pronoun.length)) : null
    if (owned === null) continue
    if (isCounted(owned) || isFormOfFeminine(owned) || (surePronouns.has(pronoun) && !isCounted(word)))
      return owned
  }
  return word
}

function ownedForm(stem: string): string | null {
  if (stem.length < shortest) return null
  if (/ا[ؤئ]$/.test(stem)) return `${stem.slice(0, -1)}ء`
  if (!stem.endsWith('ت') || isWhole(levelled(stem))) return stem
  const feminine = `${stem.slice(0, -1)}ة`
  if (isWhole(levelled(feminine))) return feminine
  if (stem.length === shortest || isCounted(stem)) return stem
  const isPlural = stem.endsWith('ات') && isCounted(`${stem.slice(0, -2)}ه`) && !isCounted(feminine)
  return isPlural ? stem : feminine
}

type Step = (word: string) => string

/** Without the endings of plural, dual, feminine, nisba and accusative, one after the other. */
export function withoutEndings(word: string): string {
  return steps.reduce((left, step) => step(left), word)
}

const steps: readonly Step[] = [
  withoutAccusative,
  withoutPlural,
  withoutFeminine,
  withoutLandEnding,
  withoutNisba,
  withoutFeminineVerb,
]

/** «قرارا» where «القرار» is known and «القرارا» is not. */
function withoutAccusative(word: string): string {
  const stem = word.slice(0, -1)
  if (!word.endsWith('ا') || stem.length < shortest || isWhole(levelled(word))) return word
  const known = knownArabicWords()
  return known.definite(levelled(stem)) && !known.definite(levelled(word)) ? stem : word
}

function withoutPlural(word: string): string {
  const ending = ['ات', 'ين', 'ون', 'ان', 'وا'].find((one) => word.endsWith(one))
  if (!ending || isWhole(levelled(word))) return word
  const stem = word.slice(0, -2)
  if (ending === 'ات' && takesFeminine(stem)) return `${stem}ة`
  if (stem.length < shortest) return word
  if (isCounted(word) && !isInflected(stem, ending)) return word
  return stem.endsWith('ت') && isCounted(`${stem.slice(0, -1)}ه`) ? `${stem.slice(0, -1)}ة` : stem
}

/** «لغات» of «لغة», too short without it; «خطات» of «خطة». */
const takesFeminine = (stem: string) =>
  keepsFeminine(levelled(`${stem}ه`)) || (stem.length === 2 && isCounted(`${stem}ه`))

/** Whether other forms of the word show that the ending is one. */
function isInflected(stem: string, ending: string): boolean {
  const has = (other: string) => isCounted(stem + other)
  if (ending === 'ات') return has('') || has('ه') || has('يه') || has('ين')
  const feminine = stem.endsWith('ت') && isCounted(`${stem.slice(0, -1)}ه`)
  if (feminine) return true
  if (ending === 'ان') return has('') && has('ين')
  return has('') || has('ه') || (has('ون') && has('ين'))
}

/** «ة», also where it is printed «ه». */
function withoutFeminine(word: string): string {
  const stem = word.slice(0, -1)
  if (stem.length < shortest || keepsFeminine(levelled(word))) return word
  if (word.endsWith('ة')) return stem
  return word.endsWith('ه') && !endsInHeh(levelled(word)) ? stem : word
}

/** «ليبيا» as «ليبي», «فرنسا» as «فرنسي»: names of lands. */
function withoutLandEnding(word: string): string {
  const stem = word.slice(0, -1)
  if (!word.endsWith('ا') || stem.length < shortest) return word
  if (word.endsWith('يا')) return stem
  const known = knownArabicWords()
  const hasNisba = known.definite(levelled(`${stem}ي`)) || known.definite(levelled(`${stem}يه`))
  return hasNisba || isWhole(levelled(word)) || (stem.length > 3 && !isCounted(word)) ? stem : word
}

const nounOfNisba = new Map(
  nisbas
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(skeletonOf) as [string, string])
    .map(([nisba, noun]) => [levelled(nisba), noun]),
)

/** «إسلامي», «تنموي» (of «تنمية»), «صحي» of the list. */
function withoutNisba(word: string): string {
  const noun = nounOfNisba.get(levelled(word))
  if (noun !== undefined) return withoutFeminine(noun)
  const stem = word.slice(0, -1)
  if (!word.endsWith('ي') || stem.length < shortest || isWhole(levelled(word))) return word
  const short = stem.slice(0, -1)
  if (stem.endsWith('و') && short.length >= shortest && isCounted(`${short}يه`)) return short
  return stem.endsWith('ائ') ? `${stem.slice(0, -1)}ء` : stem
}

/** «وقعت» where «وقع» is known. */
function withoutFeminineVerb(word: string): string {
  const stem = word.slice(0, -1)
  if (!word.endsWith('ت') || stem.length < shortest || isWhole(levelled(word))) return word
  const known = knownArabicWords()
  if (known.definite(levelled(word))) return word
  return isCounted(stem) || !isCounted(word) ? stem : word
}

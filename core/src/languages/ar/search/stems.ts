import { singularOf } from './broken-plurals.ts'
import { withoutEndings, withoutPronoun } from './endings.ts'
import { knownArabicWords } from './known-words.ts'
import { levelled, skeletonOf } from './letters.ts'
import { secondReading, withoutOpenings } from './openings.ts'
import { acronyms } from './whole-words.data.ts'

/** Terms of an Arabic word: one for all its forms, and a second where its first letter may be a small word. */
export function arabicStems(plain: string): string[] {
  const word = skeletonOf(plain)
  if (word === '') return [levelled(plain)]
  const { rest, definite } = withoutOpenings(word)
  const stem = stemOf(rest, definite)
  const second = definite ? null : secondReading(rest)
  const other = second === null ? stem : stemOf(second, false)
  return other === stem ? [stem] : [stem, other]
}

function stemOf(rest: string, definite: boolean): string {
  const name = acronyms[levelled(rest)]
  if (name) return name
  const bare = singularOf(rest) === null && !definite ? withoutPronoun(rest) : rest
  const singular = singularOf(bare) ?? pluralInside(bare) ?? bare
  return levelled(withoutEndings(singular))
}

/** «حقوق» of «حقوقي», «حقوقية»: a nisba may be made of a plural. */
function pluralInside(word: string): string | null {
  const noun = word.replace(/(?<=...)ي[ةه]?$/, '')
  return noun === word || knownArabicWords().definite(levelled(`${noun}ه`)) ? null : singularOf(noun)
}

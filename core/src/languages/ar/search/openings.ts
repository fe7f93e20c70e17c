import { isListedPlural } from './broken-plurals.ts'
import { isFormOfFeminine, isFormOfWhole, isOnlyEnding } from './forms-of-whole.ts'
import { knownArabicWords } from './known-words.ts'
import { levelled } from './letters.ts'
import { isArabicStop } from './stop-words.ts'
import { isWhole } from './whole-words.ts'

/** A word without what is written onto its beginning. */
export interface Opened {
  rest: string
  /** The article stood before it, so no pronoun follows. */
  definite: boolean
}

const article = /^([وف]?(?:[بك]?ال|لل))(.{2,})$/
/** The article, and what is written onto it. */
export const articles = ['ال', 'وال', 'لل', 'بال', 'ولل', 'وبال', 'فال', 'كال']
/** What may stand before a word without the article, the longest first. */
export const small = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ل', 'ك']
/** A shorter word is not looked for inside another. */
const shortest = 3

/** Takes «و», «ف», «ب», «ك», «ل», «ال» and the «س» of the future off, where what is left is likelier than the whole. */
export function withoutOpenings(word: string): Opened {
  const whole = wholeInside(word)
  if (whole !== null) return { rest: whole, definite: false }
  const found = article.exec(word)
  if (found && !isOnlyEnding(found[2] as string))
    return { rest: afterArticle(found[1] as string, found[2] as string), definite: true }
  return { rest: withoutSmall(word), definite: false }
}

/** «للاجئين» is «ل» before «اللاجئين»: of three lams two are written. */
function afterArticle(opening: string, rest: string): string {
  const known = knownArabicWords()
  const longer = opening.endsWith('لل') ? `ل${rest}` : rest
  return known.definite(levelled(longer)) && !known.definite(levelled(rest)) ? longer : rest
}

/** The word where it is whole, or the whole word after small ones: «للجنة», «والتزام», «بفلسطين»; then forms of them. */
function wholeInside(word: string): string | null {
  if (isFormOfFeminine(word)) return word
  return restThat(word, (rest) => isWhole(levelled(rest))) ?? restThat(word, isFormOrPlural)
}

const restThat = (word: string, isMeant: (rest: string) => boolean) =>
  ['', ...small]
    .filter((opening) => word.startsWith(opening))
    .map((opening) => word.slice(opening.length))
    .filter((rest) => rest.length >= shortest)
    .sort((one, other) => other.length - one.length)
    .find(isMeant) ?? null

/** «وصايا», «وكالاتها» too, whose first letters are no small word and no article. */
const isFormOrPlural = (word: string) => isPluralInWaw(word) || isFormOfFeminine(word) || isSureForm(word)

/** Where a common word stands after what may be an article, it is one. */
function isSureForm(word: string): boolean {
  const rest = article.exec(word)?.[2]
  const isOpen =
    rest !== undefined && !word.startsWith('ال') && knownArabicWords().count(levelled(rest)) >= often
  return !isOpen && isFormOfWhole(word)
}

const pronoun = /(?:ه|ها|هم|هما|هن|نا|كم)$/

const isPluralInWaw = (word: string) =>
  word.startsWith('و') && (isListedPlural(word) || isListedPlural(word.replace(pronoun, '')))

function withoutSmall(word: string): string {
  const known = knownArabicWords()
  if (known.definite(levelled(word))) return word
  const future = /^س(?=[يتنأ])/.exec(word) && isKnown(word.slice(1)) ? 1 : 0
  if (future) return word.slice(1)
  const opening = small.find((one) => word.startsWith(one) && isKnown(word.slice(one.length)))
  if (opening) return word.slice(opening.length)
  return word.startsWith('و') && word.length > shortest ? word.slice(1) : word
}

/** Seen so often without the article, a word is no chance run of letters. */
const often = 4

function isKnown(rest: string): boolean {
  if (rest.length < shortest) return false
  const known = knownArabicWords()
  const word = levelled(rest)
  return known.definite(word) || (known.count(word) >= often && !isArabicStop(word))
}

/** Another reading of a word that nobody counted: a name after «ب», «ل», «ف» or «ك». */
export function secondReading(word: string): string | null {
  if (!/^[بلفك]..../.test(word) || isWhole(levelled(word))) return null
  return knownArabicWords().count(levelled(word)) > 0 ? null : word.slice(1)
}

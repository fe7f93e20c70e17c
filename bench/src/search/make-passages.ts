// Paragraphs to search in, made by rule: words as frequent as words are, in three languages, and texts of the General
// Assembly with words changed.
import { gaTexts } from '../../../accuracy/src/damaged-layer/ga-texts.ts'
import type { Passage } from '../../../server/src/store/store.ts'

const languages = ['ar', 'en', 'fr'] as const
type Language = (typeof languages)[number]

/** Numbers from 0 to 1, the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const syllables: Record<Language, readonly string[]> = {
  ar: [...'بتثجحخدرزسشصضطعغفقكلمنهي'].flatMap((one) => [one, `${one}ا`, `${one}و`, `${one}ي`]),
  en: [...'bcdfghklmnprstvw'].flatMap((one) => [`${one}a`, `${one}e`, `${one}o`, `${one}in`, `${one}er`]),
  fr: [...'bcdfgjlmnprstv'].flatMap((one) => [`${one}é`, `${one}a`, `${one}ou`, `${one}ion`, `${one}e`]),
}

/** Different words of a language. */
const vocabulary = 40_000

/** The nth word of a language; those that are frequent are short. */
function wordOf(language: Language, nth: number): string {
  const own = syllables[language]
  let word = ''
  for (let left = nth + own.length; left > 0; left = Math.floor(left / own.length))
    word += own[left % own.length]
  return word
}

/** The nth most frequent word is n times as rare as the first. */
const anyWord = (language: Language, next: () => number) =>
  wordOf(language, Math.floor(vocabulary ** next()) - 1)

const endings: Record<Language, readonly string[]> = {
  ar: ['', '', 'ات', 'ية'],
  en: ['', '', 's', 'ing'],
  fr: ['', '', 's', 'ment'],
}
const beginnings: Record<Language, readonly string[]> = {
  ar: ['', 'ال', 'وال', 'ب'],
  en: [''],
  fr: ['', '', "l'"],
}

const oneOf = (list: readonly string[], next: () => number) =>
  list[Math.floor(next() * list.length)] as string

function madeText(language: Language, next: () => number): string {
  const words = Array.from({ length: 15 + Math.floor(next() * 50) }, () => {
    const word = anyWord(language, next)
    // Most words come in one form.
    if (next() < 0.8) return word
    return oneOf(beginnings[language], next) + word + oneOf(endings[language], next)
  })
  return `${words.join(' ')}.`
}

/** A real paragraph with every tenth word another one. */
function changedText(text: string, language: Language, next: () => number): string {
  return text
    .split(' ')
    .map((word) => (next() < 0.1 ? anyWord(language, next) : word))
    .join(' ')
}

/** `corpus`: where the texts of the General Assembly are; undefined: only made words. */
export function* makePassages(count: number, corpus: string | undefined): Generator<Passage> {
  const next = numbers(7)
  const real = Object.fromEntries(
    languages.map((language) => [language, corpus ? paragraphsOf(corpus, language) : []]),
  )
  for (let index = 0; index < count; index++) {
    const language = languages[index % 3] as Language
    const those = real[language] ?? []
    const isReal = those.length > 0 && next() < 0.5
    const text = isReal ? changedText(oneOf(those, next), language, next) : madeText(language, next)
    yield { id: `made-${index}`, language, text }
  }
}

const paragraphsOf = (corpus: string, language: Language) =>
  gaTexts(corpus, language).flatMap(({ text }) =>
    text.split(/\n+/).filter((line) => line.length > 60 && line.length < 2000),
  )

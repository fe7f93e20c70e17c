import type { PartyWords } from '../../languages/words/parties.ts'

/** A word as the first of a name, with or without the letters that are written together with it. */
export interface FirstReading {
  key: string
  /** How many letters at its start are not of the name. */
  letters: number
  preposition: string | null
}

/** «وللدول» → «وللدول», «للدول», «الدول» (its alif is drawn in); «والأمين» → «والأمين», «الأمين». */
export function firstReadings(key: string, { clitics }: PartyWords): FirstReading[] {
  const whole = { key, letters: 0, preposition: null }
  if (clitics.prepositions.length === 0) return [whole]
  const conjunction = clitics.conjunctions.find((letter) => key.startsWith(letter) && key.length > 3)
  const bare = conjunction ? [{ key: key.slice(1), letters: 1, preposition: null }] : []
  return [whole, ...bare].flatMap((reading) => [
    reading,
    ...withoutPreposition(reading, clitics.prepositions),
  ])
}

function withoutPreposition({ key, letters }: FirstReading, prepositions: readonly string[]): FirstReading[] {
  const preposition = prepositions.find((letter) => key.startsWith(letter) && key.length > 3)
  if (preposition === undefined) return []
  const rest = { key: key.slice(1), letters: letters + 1, preposition }
  if (!key.startsWith('لل')) return [rest]
  // The alif of the article is drawn in, and of three lams one: «للدول», «للجنة».
  const articles = [`ا${key.slice(1)}`, `ا${key}`]
  return [rest, ...articles.map((drawn) => ({ key: drawn, letters, preposition }))]
}

/** Place after so many letters of a printed word, vowel signs and tatweel aside. */
export function placeAfterLetters(text: string, letters: number): number {
  let place = 0
  for (let left = letters; left > 0; left--)
    place += 1 + (/^[\p{M}ـ]*/u.exec(text.slice(place + 1))?.[0].length ?? 0)
  return place
}

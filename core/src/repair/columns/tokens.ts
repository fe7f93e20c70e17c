/** A word or a mark, with the class that stands for it where the word itself is rare. */
export interface Token {
  word: string
  shape: string
}

const part = /[\p{L}\p{M}\p{Cf}'’ـ]+|\p{N}+|[^\s\p{L}\p{N}]/gu
const marks = /[\p{M}\p{Cf}ـ]/gu
const fullStop = /^[.؟?!…]$/

/** The end of a sentence, also where a line begins after one. */
export const stop: Token = { word: '.', shape: '.' }
export const opener: Token = { word: '¶', shape: '¶' }

/** `known`: tokens by their printed form, as far as they were met. */
export function tokensOf(text: string, known: Map<string, Token>): Token[] {
  return (text.match(part) ?? []).map((printed) => {
    const token = known.get(printed) ?? tokenOf(printed)
    known.set(printed, token)
    return token
  })
}

function tokenOf(printed: string): Token {
  const word = printed.replace(marks, '')
  if (fullStop.test(word)) return stop
  if (/^\p{N}/u.test(word)) return { word, shape: '#' }
  if (!/\p{L}/u.test(word)) return { word: word === '،' ? ',' : word, shape: word === '،' ? ',' : word }
  return { word, shape: /\p{Script=Arabic}/u.test(word) ? arabicShape(word) : latinShape(word) }
}

/** By prefix and ending: what an Arabic word can follow is told by article, conjunction and preposition before it. */
function arabicShape(word: string): string {
  const prefix = /^(?:[وف]?(?:[بك]?ال|لل)|[وف]?[يتنأ]|[وف]?[بلك]|[وف])(?=.{2})/.exec(word)?.[0] ?? ''
  const ending = /(?:ها|هم|هما|نا|ات|ين|ون|ان|ة|ه|ي|اً|ا|ى)$/.exec(word.slice(prefix.length))?.[0] ?? ''
  return `${prefix}-${ending}`
}

function latinShape(word: string): string {
  const capital = /^\p{Lu}/u.test(word) ? 'A' : 'a'
  return `${capital}${word.slice(-2).toLowerCase()}`
}

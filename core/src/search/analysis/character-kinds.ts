/** What a UTF-16 unit is to search; small numbers, because every text passes here once. */
export const other = 1
export const letter = 2
export const arabicLetter = 3
export const digit = 4
/** Vowel marks, tatweel, controls: seen by nobody, part of the word around them. */
export const silent = 5
/** May stand inside one printed word, between letters or digits: `-`, `/`, `.`, `,`, `'`. */
export const joiner = 6

const patterns: readonly (readonly [number, RegExp])[] = [
  [silent, /[\p{M}\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u],
  [arabicLetter, /[\p{L}]/u],
  [digit, /\p{Nd}/u],
  [joiner, /[-‐‑/.,'’٫٬_]/u],
]

const arabic = /\p{Script=Arabic}/u

/** By code; 0 is not known yet. */
const kinds = new Uint8Array(0x10000)

export function kindOf(code: number): number {
  return kinds[code] || learnKind(code)
}

function learnKind(code: number): number {
  const character = String.fromCharCode(code)
  const found = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? other
  const kind = found === arabicLetter && !arabic.test(character) ? letter : found
  kinds[code] = kind
  return kind
}

/** Half of a character beyond the first 65,536 is read as a letter: it stays whole inside its word. */
for (let code = 0xd800; code <= 0xdfff; code++) kinds[code] = letter

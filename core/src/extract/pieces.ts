/** What a character is for cutting; every text is cut once, so this looks at codes and at no strings. */
type CharacterClass = typeof letter | typeof digit | typeof space | typeof mark

const letter = 1
const digit = 2
const space = 3
const mark = 4

/** The last character that is one unit of a JavaScript string; others are two. */
const lastOfOneUnit = 0xffff

/** By code; 0 is not known yet. */
const classes = new Uint8Array(lastOfOneUnit + 1)

function classOf(code: number): CharacterClass {
  const known = classes[code]
  if (known) return known as CharacterClass
  const character = String.fromCodePoint(code)
  const found = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? mark
  classes[code] = found
  return found
}

/** Marks of letters and tatweel belong to words. */
const patterns = [
  [letter, /[\p{L}\p{M}]/u],
  [digit, /\p{Nd}/u],
  [space, /\s/],
] as const

const hyphens = '-‑'
const apostrophes = "'’"
const separators = '.,/٫٬'

/**
 * The end of what begins at a place: a word, letters with their marks and hyphens inside, to an apostrophe («l’»,
 * `Council’`); a number, digits with inner separators; or any other visible character. Null for white space.
 */
export function pieceEnd(text: string, start: number): number | null {
  const code = text.codePointAt(start) as number
  const kind = classOf(code)
  if (kind === space) return null
  if (kind === mark) return start + widthOf(code)
  if (kind === digit) return runsEnd(text, start, digit, separators)
  const end = runsEnd(text, start, letter, hyphens)
  return isOneOf(apostrophes, text, end) ? end + 1 : end
}

/** The end of runs of one class with single joiners between them. */
function runsEnd(text: string, start: number, kind: CharacterClass, joiners: string): number {
  let end = runEnd(text, start, kind)
  while (isOneOf(joiners, text, end)) {
    const next = runEnd(text, end + 1, kind)
    if (next === end + 1) break
    end = next
  }
  return end
}

function runEnd(text: string, start: number, kind: CharacterClass): number {
  let at = start
  while (at < text.length) {
    const code = text.codePointAt(at) as number
    if (classOf(code) !== kind) break
    at += widthOf(code)
  }
  return at
}

const isOneOf = (characters: string, text: string, at: number) =>
  at < text.length && characters.includes(text.charAt(at))

const widthOf = (code: number) => (code > lastOfOneUnit ? 2 : 1)

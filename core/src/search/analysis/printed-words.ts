import { arabicLetter, digit, joiner, kindOf, letter, silent } from './character-kinds.ts'
import { hashStart, hashStep } from './word-hash.ts'

/**
 * Sees each run of letters and digits with single marks inside, and its `wordHash`: «A/RES/75/10», «l’eau», «50,000».
 * Every character is looked at once.
 */
export function eachPrintedWord(text: string, see: (start: number, end: number, hash: number) => void): void {
  for (let at = 0; at < text.length; ) {
    let code = text.charCodeAt(at)
    if (!begins(kindOf(code))) {
      at++
      continue
    }
    const start = at
    let hash = hashStart
    do {
      hash = hashStep(hash, code)
      at++
      code = text.charCodeAt(at)
    } while (at < text.length && goesOn(text, at, kindOf(code)))
    see(start, at, hash)
  }
}

const begins = (kind: number) => kind === letter || kind === arabicLetter || kind === digit

/** A joiner belongs to the word where a letter or digit follows; silent characters go with what is before them. */
function goesOn(text: string, at: number, kind: number): boolean {
  if (kind !== joiner) return begins(kind) || kind === silent
  return at + 1 < text.length && begins(kindOf(text.charCodeAt(at + 1)))
}

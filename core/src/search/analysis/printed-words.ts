import { arabicLetter, digit, joiner, kindOf, letter, silent } from './character-kinds.ts'

/** Sees each run of letters and digits with single marks inside: «A/RES/75/10», «l’eau», «50,000». Linear. */
export function eachPrintedWord(text: string, see: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    if (!begins(kindOf(text.charCodeAt(at)))) {
      at++
      continue
    }
    const end = endOfWord(text, at)
    see(at, end)
    at = end
  }
}

const begins = (kind: number) => kind === letter || kind === arabicLetter || kind === digit

/** A joiner belongs to the word where a letter or digit follows; silent characters go with what is before them. */
function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    if (begins(kind) || kind === silent) at++
    else if (kind === joiner && at + 1 < text.length && begins(kindOf(text.charCodeAt(at + 1)))) at += 2
    else break
  }
  return at
}

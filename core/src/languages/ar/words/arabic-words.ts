import { transitionRows } from './transitions.data.ts'
import { type WordList, wordListOf } from './word-list.ts'
import { words } from './words.data.ts'

let list: WordList | undefined

/** The word list that comes with Qarar, unpacked when it is first needed: docs/reference/word-list.md. */
export function arabicWords(): WordList {
  list ??= wordListOf(decodeWords(words), decodeTransition)
  return list
}

const countMarks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz'
const countOfMark = new Map(
  [...countMarks].map((mark, index) => [mark.charCodeAt(0), Math.round(2 ** (0.4 * index))]),
)

/** See scripts/word-list/encode.ts: letters shared with the word before, other letters, a mark for the count. */
function decodeWords(encoded: string): Map<string, number> {
  const counts = new Map<string, number>()
  let [word, start] = ['', 0]
  for (let at = 1; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at)
    if (code > 127) continue
    const shared = Number.parseInt(encoded.charAt(start), 16)
    word = word.slice(0, shared) + encoded.slice(start + 1, at)
    counts.set(word, countOfMark.get(code) ?? 1)
    start = ++at
  }
  return counts
}

function decodeTransition(first: number, second: number): number {
  return ((transitionRows[first] as string).charCodeAt(second) - 40) / 8 - 6
}

// Written without the code it measures: nothing of core is imported here.

const vowelMarks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g
const joiners = /[\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Words as they are compared: no tatweel, vowel marks and punctuation; European digits. Spelling is kept. */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(vowelMarks, '')
    .replace(joiners, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return plain.split(' ').filter((word) => word !== '')
}

/** Fewest insertions, deletions and substitutions that turn one list into the other. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, word] of a.entries()) {
    const next = [index + 1]
    for (let column = 1; column <= b.length; column++) {
      const replace = (row[column - 1] as number) + (word === b[column - 1] ? 0 : 1)
      next.push(Math.min(replace, (row[column] as number) + 1, (next[column - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

export interface WordErrors {
  errors: number
  words: number
}

export function compareWords(got: string, want: string): WordErrors {
  const [gotWords, wantWords] = [wordsOf(got), wordsOf(want)]
  return { errors: editDistance(gotWords, wantWords), words: wantWords.length }
}

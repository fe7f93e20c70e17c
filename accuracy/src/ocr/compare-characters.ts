/** Characters of the truth, less those that must be put in, taken out or changed: 1 less the character error rate. */
export interface CharacterHits {
  right: number
  wanted: number
}

export const noCharacters: CharacterHits = { right: 0, wanted: 0 }

/** White space is one space; strokes and marks of direction aside. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

export function compareCharacters(truth: string, read: string): CharacterHits {
  const [wanted, got] = [[...plain(truth)], [...plain(read)]]
  return { right: Math.max(0, wanted.length - distance(wanted, got)), wanted: wanted.length }
}

export const sumCharacters = (all: readonly CharacterHits[]): CharacterHits =>
  all.reduce((sum, one) => ({ right: sum.right + one.right, wanted: sum.wanted + one.wanted }))

function distance(a: readonly string[], b: readonly string[]): number {
  let before = Uint32Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [row, sign] of a.entries()) {
    const own = new Uint32Array(b.length + 1)
    own[0] = row + 1
    for (let at = 1; at <= b.length; at++) {
      const put = (own[at - 1] as number) + 1
      const taken = (before[at] as number) + 1
      const changed = (before[at - 1] as number) + (sign === b[at - 1] ? 0 : 1)
      own[at] = Math.min(put, taken, changed)
    }
    before = own
  }
  return before[b.length] as number
}

import { createHash, randomBytes } from 'node:crypto'

/** Crockford's: without i, l, o and u, which are misread or make words. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

const prefixes = {
  publication: 'p',
  expression: 'e',
  manifestation: 'm',
  revision: 'r',
  work: 'w',
  doubt: 'd',
  decision: 'v',
  mandate: 'n',
  status: 't',
  letter: 'l',
  answer: 'y',
  rule: 'a',
  request: 'q',
  item: 'i',
  contribution: 'b',
  reply: 'k',
  finding: 'f',
  closing: 'c',
  proposal: 'o',
  sheet: 's',
  job: 'j',
  volume: 'g',
  'report-item': 'h',
  packet: 'x',
  draft: 'u',
  saved: 'z',
  mechanism: 'mc',
  mention: 'mn',
  record: 'mr',
  subset: 'sb',
} as const

export type Identified = keyof typeof prefixes

/** `p-7f3kq0w9xz`: 50 random bits, so that stores can be joined and restored without renumbering. */
export function newId(of: Identified): string {
  return idOf(of, randomBytes(10))
}

/** The same for the same words: for what is found again and again. */
export function idByHash(of: Identified, words: string): string {
  return idOf(of, createHash('sha256').update(words).digest().subarray(0, 10))
}

const idOf = (of: Identified, bytes: Buffer) =>
  `${prefixes[of]}-${Array.from(bytes, (byte) => alphabet[byte & 31]).join('')}`

/** What an id names, by its prefix. */
export function kindOfId(id: string): Identified | undefined {
  return (Object.keys(prefixes) as Identified[]).find((kind) => id.startsWith(`${prefixes[kind]}-`))
}

import { randomBytes } from 'node:crypto'

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
  rule: 'a',
} as const

export type Identified = keyof typeof prefixes

/** `p-7f3kq0w9xz`: 50 random bits, so that stores can be joined and restored without renumbering. */
export function newId(of: Identified): string {
  return `${prefixes[of]}-${Array.from(randomBytes(10), (byte) => alphabet[byte & 31]).join('')}`
}

/** What an id names, by its prefix. */
export function kindOfId(id: string): Identified | undefined {
  return (Object.keys(prefixes) as Identified[]).find((kind) => id.startsWith(`${prefixes[kind]}-`))
}

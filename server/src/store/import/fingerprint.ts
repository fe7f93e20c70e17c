// What texts are compared by: their letters and digits, whatever their encoding, spacing and line breaks.
import { createHash } from 'node:crypto'

/** Letters and digits in one row: no spaces, vowel signs, tatweel or punctuation; lower case; European digits. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]|ـ/gu, '')
    .replace(/[٠-٩۰-۹]/g, europeanDigit)
}

export function europeanDigits(text: string): string {
  return text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, europeanDigit)
}

function europeanDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf)
}

export function digitsOf(letters: string): string {
  return letters.replace(/\D/g, '')
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Letters in a stretch: about five words. A changed word touches some thirty stretches. */
const stretch = 24

/** Some 2,000 pages; a Set holds 16 million. */
const longest = 4_000_000

/** Hashes of every stretch of letters, each once. A text shorter than a stretch is one stretch. */
export function stretchesOf(allLetters: string): Set<number> {
  const letters = allLetters.slice(0, longest)
  const hashes = new Set<number>()
  const leaving = powerOfBase(stretch)
  let hash = 0
  for (let index = 0; index < letters.length; index++) {
    hash = (Math.imul(hash, base) + letters.charCodeAt(index)) | 0
    if (index >= stretch) hash = (hash - Math.imul(letters.charCodeAt(index - stretch), leaving)) | 0
    if (index >= stretch - 1) hashes.add(mix(hash))
  }
  if (letters.length > 0 && letters.length < stretch) hashes.add(mix(hash))
  return hashes
}

/** Odd and with many bits set, so that letters of one alphabet spread over all 32 bits. */
const base = 0x2c9277b5

function powerOfBase(exponent: number): number {
  return Array.from({ length: exponent }).reduce<number>((power) => Math.imul(power, base), 1)
}

/** The end of MurmurHash3: without it the lowest hashes would be no fair sample. */
function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

export const sketchSize = 256

/** The lowest hashes: two texts that are alike have most of these in common, whatever their length. */
export function sketchOf(stretches: Set<number>): number[] {
  return [...Int32Array.from(stretches).sort().subarray(0, sketchSize)]
}

/** Share of the stretches of both that both have: 1 for the same letters, about 0 for two texts on one subject. */
export function similarityOf(one: Set<number>, other: Set<number>): number {
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const hash of one) if (other.has(hash)) common++
  return common / (one.size + other.size - common)
}

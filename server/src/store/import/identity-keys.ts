// What publications and works are known by.
import type { Work } from '@qarar/core'
import { sha256 } from './fingerprint.ts'

/** Symbols are compared in capitals, without spaces and invisible marks, with one kind of hyphen. */
export function symbolKey(symbol: string | null): string | null {
  const key = symbol
    ?.normalize('NFKC')
    .toUpperCase()
    .replace(/[\p{White_Space}\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
  return key || null
}

type Numbered = Pick<Work, 'kind' | 'number'>

/** `resolution 36/44-POL`, sorted, each once. A draft and its resolution may share a number: so the kind. */
export function workNumbers(works: readonly Numbered[]): string[] {
  return [...new Set(works.flatMap(({ kind, number }) => (number ? `${kind} ${number}` : [])))].sort()
}

/** The same for every file that carries exactly these numbered works. */
export function worksKey(works: readonly Numbered[]): string | null {
  const numbers = workNumbers(works)
  return numbers.length > 0 ? sha256(numbers.join('\n')) : null
}

/** How a work is known within its organisation (`number`) or its publication (`place`). */
export type WorkIdentity = { kind: string; number: string } | { kind: string; place: string }

/**
 * Identities of a publication's works in their order. A number counts once in a publication and only where
 * the organisation is known; works without one are known as «second declaration».
 */
export function workIdentities(works: readonly Numbered[], organisation: string | null): WorkIdentity[] {
  const seen = new Map<string, number>()
  return works.map(({ kind, number }) => {
    const name = number ? `${kind} ${number}` : kind
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    if (number && organisation && count === 1) return { kind, number }
    return { kind, place: `${name} #${count}` }
  })
}

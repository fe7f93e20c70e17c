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
type Placed = Pick<Work, 'kind' | 'number' | 'organ' | 'session'>

/** Meetings, which each organ numbers anew in each session. */
export function isRecord(kind: string): boolean {
  return kind.endsWith('-record')
}

/** `resolution 36/44-POL`, sorted, each once. A draft and its resolution may share a number: so the kind. */
export function workNumbers(works: readonly Numbered[]): string[] {
  return [...new Set(works.flatMap(({ kind, number }) => (number ? `${kind} ${number}` : [])))].sort()
}

/** The same for every file that carries exactly these numbered works of the same organs and sessions. */
export function worksKey(works: readonly Placed[]): string | null {
  const numbered = works.filter(({ number }) => number)
  const keys = new Set(
    numbered.map(({ kind, number, organ, session }) => JSON.stringify([kind, number, organ, session])),
  )
  return keys.size > 0 ? sha256([...keys].sort().join('\n')) : null
}

/** How a work is known within its organisation (`number`) or its publication (`place`). */
export type WorkIdentity =
  | { kind: string; number: string; organ: string | null; session: string | null }
  | { kind: string; place: string }

/**
 * Identities of a publication's works in their order. A number counts once in a publication and only where
 * the organisation is known; works without one are known as «second declaration».
 */
export function workIdentities(works: readonly Placed[], organisation: string | null): WorkIdentity[] {
  const seen = new Map<string, number>()
  return works.map((work) => {
    const { kind, organ, session } = work
    const name = nameOf(work)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const number = organisation ? telling(work) : null
    return number && count === 1 ? { kind, number, organ, session } : { kind, place: `${name} #${count}` }
  })
}

/** «The 5th meeting» alone, of an unknown organ and session, tells no meeting from another. */
function telling({ kind, number, organ, session }: Placed): string | null {
  return isRecord(kind) && organ === null && session === null ? null : number
}

function nameOf({ kind, number, organ, session }: Placed): string {
  if (!number) return kind
  const of = organ === null && session === null ? '' : ` of ${organ ?? '-'} ${session ?? '-'}`
  return `${kind} ${number}${of}`
}

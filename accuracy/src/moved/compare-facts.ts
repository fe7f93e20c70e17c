import type { Fact } from './facts-of.ts'

export interface FileFacts {
  file: string
  facts: Fact[]
}

/** What only one of two readings has in a paragraph. */
export interface Moved {
  file: string
  place: string
  kind: Fact['kind']
  gone: string[]
  come: string[]
}

/** Files in the same order; a fact that a paragraph has twice counts twice. */
export function compareFacts(before: readonly FileFacts[], after: readonly FileFacts[]): Moved[] {
  return before.flatMap(({ file, facts }, index) => {
    const [one, other] = [grouped(facts), grouped(after[index]?.facts ?? [])]
    const keys = [...new Set([...one.keys(), ...other.keys()])]
    return keys.flatMap((key) => {
      const [gone, come] = differences(one.get(key) ?? [], other.get(key) ?? [])
      const [kind, place] = key.split('\t') as [Fact['kind'], string]
      return gone.length + come.length === 0 ? [] : [{ file, place, kind, gone, come }]
    })
  })
}

function grouped(facts: readonly Fact[]): Map<string, string[]> {
  const byPlace = Map.groupBy(facts, ({ kind, place }) => `${kind}\t${place}`)
  return new Map([...byPlace].map(([key, all]) => [key, all.map(({ said }) => said)]))
}

function differences(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const left = [...after]
  const gone = before.filter((said) => {
    const at = left.indexOf(said)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [gone, left]
}

/** A line a kind, then each place: what is gone behind `-`, what has come behind `+`. */
export function describeMoved(moved: readonly Moved[], texts: number, most: number): string[] {
  const counts = [...Map.groupBy(moved, ({ kind }) => kind)].map(
    ([kind, all]) => `${kind}: ${all.length} paragraphs`,
  )
  const places = moved
    .slice(0, most)
    .flatMap(({ file, place, kind, gone, come }) => [
      `${file} ${place} ${kind}`,
      ...gone.map((said) => `  - ${said}`),
      ...come.map((said) => `  + ${said}`),
    ])
  const rest = moved.length > most ? [`… and ${moved.length - most} more`] : []
  const head = moved.length === 0 ? 'Nothing moved' : `Moved: ${counts.join(', ')}`
  return [`${head} in ${texts} texts without labels.`, ...places, ...rest]
}

import type { OrderLine } from './order-line.ts'

/** How much two neighbouring stretches share of what is rare in the document. */
export interface TopicModel {
  /** Logarithm of how much likelier the words before and after the join are when they belong together. */
  shared(line: number, next: number): number
}

/** In words. */
const window = 40
/** In lines: many lines of a list have no word that counts. */
const farthest = 160
const shortest = 4
/** Words that stand in more places than one in so many tell no topic. */
const common = 0.004
const bounds = { low: -2, high: 3.5 }

export function learnTopics(lines: readonly OrderLine[]): TopicModel {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const words = lines.map(({ text }) => wordsOf(text).map((word) => idOf(word, ids, counts)))
  const total = words.reduce((sum, own) => sum + own.length, 0)
  const isRare = (id: number) =>
    (counts[id] as number) > 1 && (counts[id] as number) < Math.max(3, common * total)
  const before = lines.map((_, line) => stretchBefore(lines, words, line))
  const known = before.map((own) => new Set(own))
  const after = lines.map((_, line) => [...new Set(stretchAfter(lines, words, line))].filter(isRare))
  const lift = learnLift(words, counts, total, isRare)
  const evidence = evidenceTable(total, lift)

  function shared(line: number, next: number): number {
    if (lines[next]?.opens) return 0
    const length = before[line]?.length ?? 0
    let score = 0
    for (const id of after[next] ?? []) {
      const { there, missing } = evidence(counts[id] as number, length)
      score += known[line]?.has(id) ? there : missing
    }
    return Math.max(bounds.low, Math.min(bounds.high, score))
  }
  return { shared }
}

function wordsOf(text: string): string[] {
  const found =
    text
      .replace(/[\p{M}ـ]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return found
    .map((word) => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/, ''))
    .filter((word) => word.length >= shortest)
}

function idOf(word: string, ids: Map<string, number>, counts: number[]): number {
  const id = ids.get(word) ?? ids.size
  ids.set(word, id)
  counts[id] = (counts[id] ?? 0) + 1
  return id
}

/** The last words up to the end of a line, back to where the speech began. */
function stretchBefore(lines: readonly OrderLine[], words: readonly number[][], line: number): number[] {
  const found: number[] = []
  for (let at = line; at >= Math.max(0, line - farthest) && found.length < window; at--) {
    found.unshift(...(words[at] as number[]).slice(-window))
    if (lines[at]?.opens) break
  }
  return found.slice(-window)
}

function stretchAfter(lines: readonly OrderLine[], words: readonly number[][], line: number): number[] {
  const found: number[] = []
  for (let at = line; at < Math.min(lines.length, line + farthest) && found.length < window; at++) {
    if (at > line && lines[at]?.opens) break
    found.push(...(words[at] as number[]).slice(0, window))
  }
  return found.slice(0, window)
}

/** What a rare word after a join says by standing also in the stretch before, or by missing there. */
interface Evidence {
  there: number
  missing: number
}

/** By how often the document has the word and by how long the stretch is: few pairs, so that each is worked out once. */
function evidenceTable(total: number, lift: number): (count: number, length: number) => Evidence {
  const byLength: Evidence[][] = []
  return (count, length) => {
    byLength[length] ??= []
    const own = byLength[length]
    own[count] ??= evidenceOf(chanceOf(count, length, total), lift * (length / window))
    return own[count]
  }
}

function evidenceOf(chance: number, lift: number): Evidence {
  const together = Math.min(0.95, chance + lift)
  return { there: Math.log(together / chance), missing: Math.log((1 - together) / (1 - chance)) }
}

/** Chance that a word stands in a stretch of the text that has nothing to do with the place. */
const chanceOf = (count: number, length: number, total: number) =>
  1 - Math.exp((-Math.max(1, count - 1) * Math.max(1, length)) / total)

/** How much oftener a rare word stands also in the stretch before, learnt inside long lines. */
function learnLift(
  words: readonly number[][],
  counts: readonly number[],
  total: number,
  isRare: (id: number) => boolean,
): number {
  let seen = 0
  let expected = 0
  let tried = 0
  for (const own of words) {
    if (own.length < 40) continue
    const middle = own.length >> 1
    const before = own.slice(Math.max(0, middle - window), middle)
    const known = new Set(before)
    for (const id of new Set(own.slice(middle, middle + window))) {
      if (!isRare(id)) continue
      tried += before.length / window
      seen += known.has(id) ? 1 : 0
      expected += chanceOf(counts[id] as number, before.length, total)
    }
  }
  return tried < 20 ? 0.05 : Math.max(0.01, Math.min(0.5, (seen - expected) / tried))
}

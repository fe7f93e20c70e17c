import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '@qarar/core/search/analysis/analyse.ts'
import { type Fault, type Score, share } from '../measure.ts'

const set = 'search'

/** Pairs of Arabic words that must, or must not, have a term in common. */
export function scoreWordFamilies(corpus: string): Score {
  const rows = readFileSync(join(corpus, 'labels/arabic-word-families.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  const judged = rows.map((row) => judge(row.split('\t') as [string, string, string]))
  const same = judged.filter(({ relation }) => relation === 'same')
  const other = judged.filter(({ relation }) => relation !== 'same')
  const right = (all: typeof judged) => all.filter(({ fault }) => fault === null).length
  return {
    measures: [
      share(set, 'Arabic word families: found', right(same), same.length, 0.9),
      share(set, 'Arabic word families: not merged', right(other), other.length, 1),
    ],
    faults: judged.flatMap(({ fault }) => fault ?? []),
  }
}

function judge([relation, a, b]: [string, string, string]): { relation: string; fault: Fault | null } {
  const [one, other] = [termsOf(a), termsOf(b)]
  const meet = one.some((term) => other.includes(term))
  const wrong = meet !== (relation === 'same')
  const kind = meet ? 'words merged' : 'family not found'
  const detail = `${one.join(', ')} / ${other.join(', ')}`
  return { relation, fault: wrong ? { kind, place: `${a} ${b}`, detail } : null }
}

const termsOf = (word: string) => analyse(word, 'ar').map(({ term }) => term)

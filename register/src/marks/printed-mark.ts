import type { Level } from '../contract/marks.ts'

export interface PrintedMark {
  level: Level
  /** The line as it is printed. */
  words: string
  /** From 1. */
  line: number
}

/** A mark stands on the cover or in the first head of a page. */
const linesOfCover = 80

/** Longer lines are sentences that happen to begin so. */
const longestMark = 60

/** A mark that a file prints of itself: `Distr.: Limited`, «توزيع: محدود», `CONFIDENTIEL`; of several the strictest. */
export function printedMark(text: string): PrintedMark | null {
  const lines = text.split(/\r\n|[\n\r\f]/, linesOfCover)
  const found = lines.flatMap((words, at) => {
    const level = levelOfLine(words)
    return level ? [{ level, words: words.trim(), line: at + 1 }] : []
  })
  for (const level of ['secret', 'limited', 'public'] as const) {
    const first = found.find((each) => each.level === level)
    if (first) return first
  }
  return null
}

function levelOfLine(line: string): Level | undefined {
  if (line.length > longestMark) return undefined
  const plain = line
    .normalize('NFKC')
    .replace(/[*_#|\u0640\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
  return shapes.find(([shape]) => shape.test(plain))?.[1]
}

/** Restricted is stricter than limited: it is not made public at all. */
const shapes: [RegExp, Level][] = [
  [/^distr(?:\.|ibution)?\s?:?\s?(?:restricted|restreinte|confidential|confidentielle)\b/i, 'secret'],
  [/^(?:strictly |très |top )?(?:confidential|confidentiel|secret)$/i, 'secret'],
  [/^(?:ال)?توزيع\s?:?\s?(?:مقيد|سري)/, 'secret'],
  [/^سري(?: للغاية| جدا| جداً)?$/, 'secret'],
  [/^distr(?:\.|ibution)?\s?:?\s?(?:limited|limitée)(?!\p{L})/iu, 'limited'],
  [/^(?:ال)?توزيع\s?:?\s?محدود/, 'limited'],
  [/^محدود(?:ة)? التوزيع$/, 'limited'],
  [/^distr(?:\.|ibution)?\s?:?\s?(?:general|générale)(?!\p{L})/iu, 'public'],
  [/^(?:ال)?توزيع\s?:?\s?عام/, 'public'],
]

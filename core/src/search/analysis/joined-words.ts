import { foldWord } from './fold-word.ts'
import { type Rules, termPart, type WordPart, wordPart } from './word-part.ts'

interface Segment {
  printed: string
  start: number
  /** The mark before it, '' at the start. */
  after: string
}

const apostrophe = /['’]/
const hyphen = /[-‐‑]/

/** Words with marks inside and no digits: «self-determination», «l’eau», «و/أو», «U.N.». */
export function joinedWords(printed: string, rules: Rules): WordPart[] {
  const segments = segmentsOf(printed)
  if (isDottedAcronym(segments)) return [acronymOf(segments, printed)]
  const kept = segments.filter((segment, index) => !isSmall(segment, segments[index + 1], rules))
  const parts = kept.map(({ printed, start }, position) => wordPart(printed, start, position, rules))
  return [...parts, ...compounds(kept, parts, rules)]
}

// A capital amid small letters, both sides long enough to be words.
const lost = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/u

/** A word whose hyphen was lost on the way, «NouvelleCalédonie», as if it were there; null for another. */
export function wordsWithoutHyphen(printed: string, rules: Rules): WordPart[] | null {
  const words = printed.split(lost)
  if (words.length < 2) return null
  let start = 0
  const segments = words.map((word): Segment => {
    const segment = { printed: word, start, after: start === 0 ? '' : '-' }
    start += word.length
    return segment
  })
  const parts = segments.map((segment, position) => wordPart(segment.printed, segment.start, position, rules))
  return [...parts, ...compounds(segments, parts, rules)]
}

function segmentsOf(printed: string): Segment[] {
  const found: Segment[] = []
  for (const match of printed.matchAll(/([-‐‑/.,'’٫٬_]?)([^-‐‑/.,'’٫٬_]+)/g)) {
    const after = match[1] as string
    found.push({ printed: match[2] as string, start: match.index + after.length, after })
  }
  return found
}

const isDottedAcronym = (segments: readonly Segment[]) =>
  segments.length > 1 &&
  segments.length < 9 &&
  segments.every(({ printed, after }) => printed.length === 1 && (after === '.' || after === ''))

function acronymOf(segments: readonly Segment[], printed: string): WordPart {
  return termPart(foldWord(segments.map((segment) => segment.printed).join('')), 0, printed.length, 0)
}

/** The `s` of a genitive and the article of «l’eau» are no words. */
function isSmall({ printed, after }: Segment, next: Segment | undefined, rules: Rules): boolean {
  if (apostrophe.test(after) && foldWord(printed) === 's') return true
  if (!next || !apostrophe.test(next.after)) return false
  return rules.latin?.elisions.has(foldWord(printed)) ?? false
}

/** `co-operation` is `cooperation` too, «Qur’an» `quran`. */
function compounds(kept: readonly Segment[], parts: readonly WordPart[], rules: Rules): WordPart[] {
  if (kept.length < 2 || kept.length > 3 || !kept.slice(1).every(isLinked)) return []
  const [first, last] = [parts[0] as WordPart, parts.at(-1) as WordPart]
  const whole = wordPart(kept.map(({ printed }) => printed).join(''), first.start, 0, rules)
  return [{ ...whole, end: last.end }]
}

const isLinked = ({ after }: Segment) => hyphen.test(after) || apostrophe.test(after)

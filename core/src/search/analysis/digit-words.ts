import { foldWord } from './fold-word.ts'
import { numberTerm, numericDate } from './number-terms.ts'
import { symbolTerms } from './symbol-terms.ts'
import { type Rules, termPart, type WordPart, wordPart } from './word-part.ts'

/** What Arabic writes onto a number or a symbol: «بـ50», «والـA/RES/75/10». */
const glued = /^[وفبكل]{0,2}(?:ال|ل)?ـ*(?=[0-9\u0660-\u0669A-Za-z])/
const runs = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\u0640\u200C\u200D]+/gu

/** Words with digits: numbers, dates, symbols of documents, ordinals, «كوفيد-19». */
export function digitWords(printed: string, rules: Rules): WordPart[] {
  const start = glued.exec(printed)?.[0].length ?? 0
  const folded = foldWord(printed.slice(start)).replace(/[‐‑]/g, '-')
  const terms = wholeTerms(folded, rules)
  if (terms) return terms.map((term) => termPart(term, start, printed.length, 0))
  return runsOf(printed, start, rules)
}

/** Terms of a word that is one number, date, ordinal or symbol; null for another. */
function wholeTerms(folded: string, rules: Rules): string[] | null {
  const date = numericDate(folded)
  if (date) return [date]
  const number = numberTerm(folded)
  if (number) return [number]
  const ordinal = /^\d{1,3}\p{L}{1,4}$/u.test(folded) ? rules.pack?.ordinal(folded) : null
  if (ordinal) return [String(ordinal)]
  return folded.includes('/') && !folded.includes(',') ? symbolTerms(folded) : null
}

/** Letters and digits apart, and together where they are one name: `covid19` for «COVID-19». */
function runsOf(printed: string, from: number, rules: Rules): WordPart[] {
  const parts: WordPart[] = []
  for (const { 0: run, index } of printed.slice(from).matchAll(runs)) {
    const start = from + index
    const number = numberTerm(foldWord(run))
    const position = parts.length
    parts.push(
      number === null
        ? wordPart(run, start, position, rules)
        : termPart(number, start, start + run.length, position),
    )
  }
  return parts.length === 2 || parts.length === 3 ? [...parts, nameOf(parts)] : parts
}

function nameOf(parts: readonly WordPart[]): WordPart {
  const [first, last] = [parts[0] as WordPart, parts.at(-1) as WordPart]
  return termPart(parts.map(({ surface }) => surface).join(''), first.start, last.end, 0)
}

import type { DocumentView, TextLine } from '../document-view.ts'

/** A paragraph in which a broken encoding turned many letters into one. */
export interface SubstitutedLetters {
  line: TextLine
  /** The letter that stands for many. */
  letter: string
}

/** A letter is suspect where it makes up so much of a paragraph, and so much more than in the rest. */
const share = 0.08
const times = 6
/** Letters that a paragraph and the rest of the text must have before shares mean anything. */
const leastOwn = 60
const leastRest = 500

/** Arabic paragraphs where one letter is far too frequent: the words with it are spoiled. */
export function findSubstitutedLetters({ lines }: Pick<DocumentView, 'lines'>): SubstitutedLetters[] {
  const whole = new ArabicLetters()
  for (const { text } of lines) whole.add(text)
  const own = new ArabicLetters()
  return lines.flatMap((line) => {
    if (line.text.length < leastOwn) return []
    own.clear()
    own.add(line.text)
    const letter = suspectLetter(own, whole)
    return letter === null ? [] : { line, letter }
  })
}

function suspectLetter(own: ArabicLetters, whole: ArabicLetters): string | null {
  const rest = whole.total - own.total
  if (own.total < leastOwn || rest < leastRest || own.others > own.total) return null
  let most: { code: number; count: number } | null = null
  for (let code = first; code <= last; code++) {
    const count = own.count(code)
    if (count <= share * own.total || count <= (most?.count ?? 0)) continue
    if (count / own.total > (times * (whole.count(code) - count)) / rest) most = { code, count }
  }
  return most && String.fromCharCode(most.code)
}

const first = 0x621
const last = 0x6d3

/** Counts of Arabic letters by code; of letters of other scripts only how many. */
class ArabicLetters {
  total = 0
  others = 0
  readonly #counts = new Int32Array(last - first + 1)

  count(code: number): number {
    return this.#counts[code - first] as number
  }

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isArabicLetter(code)) {
        ;(this.#counts[code - first] as number)++
        this.total++
      } else if (isLatinLetter(code)) this.others++
    }
  }

  clear(): void {
    this.#counts.fill(0)
    this.total = 0
    this.others = 0
  }
}

/** Without tatweel, vowel marks and digits. */
function isArabicLetter(code: number): boolean {
  return (code >= first && code <= 0x64a && code !== 0x640) || (code >= 0x671 && code <= last)
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250)
}

// Signs of a line whose runs stand in screen order. Clean lines hardly ever show one; most damaged lines do.

const letter = '\\u0621-\\u064A'
const signs = [
  // Letters that only end words, with a letter behind them.
  `[ةى][\\p{M}]*[${letter}]`,
  // Letters that never begin a word.
  `(?<![${letter}\\p{M}])[ةىؤئ][${letter}\\p{M}]*`,
  // A stop or comma that stands before a word instead of behind one.
  `(?<![^\\s])[.،؛:][${letter}]`,
  // A number that touches a word; «2017م» and «1438هـ» are written so.
  `[${letter}]\\p{Nd}|\\p{Nd}(?![هم](?![${letter}]))[${letter}]`,
  // Brackets that open to the wrong side.
  `^\\s*\\)|\\(\\s*$`,
]
const anySign = new RegExp(signs.join('|'), 'u')
/** The number of a paragraph behind its text: looked for at the end only, since a search from each letter is slow. */
const numberBehind = /\s-\s*\p{Nd}{1,3}\s*$/u
const arabic = /[\u0621-\u064A]{2}/

/** Printed lines are short: what is longer is a paragraph, whose text is not in runs of one line. */
const longestLine = 240

/** Numbers, symbols and marks alone, one of which stands on the wrong side: «. A/75/177)18(». It proves no layer. */
export function isSymbolLine(text: string): boolean {
  return text.length <= longestLine && /\p{Nd}/u.test(text) && !latinWord.test(text) && oddSymbols.test(text)
}

const oddSymbols = /^\s*[.،]\s*[\p{Lu}\p{Nd}(]|\)\p{Nd}{1,3}\(/u
/** Of a sentence, not of a symbol: «A/75/5/Add.1». */
const latinWord = /(?<![\p{L}/])\p{L}\p{Ll}{2}/u

export interface SignedLine {
  text: string
  strokes: ReadonlySet<number>
}

/** Whether a line could be of such a layer at all. */
export function isPrintedLine(text: string): boolean {
  return text.length <= longestLine && arabic.test(text)
}

export function showsRuns({ text, strokes }: SignedLine): boolean {
  return strokes.size > 0 || anySign.test(text) || (numberBehind.test(text.slice(-12)) && arabic.test(text))
}

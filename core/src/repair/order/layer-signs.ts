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

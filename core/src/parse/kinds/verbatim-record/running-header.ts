import { foldDigits } from '../../../languages/fold-arabic.ts'

// Page `3/29`, bare page number, date `28/10/2013`, job number `13-53633 (E)`, its bar code `*1353633*`.
const pageMark = /^(?:\d{1,3}|\d{1,3}\/\d{1,3}|\d{1,2}\/\d{1,2}\/\d{4}|\d{2}-\d{5}|\([A-Z]\)|\*\d{7}\*)$/
const jobNumber = /^\d{2}-\d{5}$/
const longest = 250

/** A line that a page repeats: the record's own symbol or a job number, with nothing but page marks or a title beside it. */
export function isRunningHeader(
  text: string,
  symbol: string | null,
  titles: ReadonlySet<string>,
  fold: (text: string) => string,
): boolean {
  if (text.length > longest) return false
  const words = foldDigits(text).split(/\s+/)
  const ownSymbol = symbol !== null && (words[0] === symbol || words.at(-1) === symbol)
  if (!ownSymbol && !words.some((word) => jobNumber.test(word))) return false
  const rest = words.filter((word) => word !== symbol && !pageMark.test(word))
  return rest.length === 0 || titles.has(fold(rest.join(' ')))
}

/** Numbers of page and job alone, as below the note of a cover. */
export function hasOnlyPageMarks(text: string): boolean {
  return (
    text.length <= longest &&
    foldDigits(text)
      .split(/\s+/)
      .every((word) => pageMark.test(word))
  )
}

// A file that names a letter wrongly says «Réa昀케rm» for «Réaffirm»: no word has letters of two such scripts.
import type { ReaderRemark } from '@qarar/core'

const word = /[\p{L}\p{M}]{2,}/gu
const own = /[\p{Script=Latin}\p{Script=Arabic}]/u
/** Letters without a script of their own are in words of any. */
const other = /(?=\p{L})[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u

const mostQuoted = 6

/** Of all pages one remark, at the first such word; `byOcr`: pages from 0 whose letters are of a picture. */
export function mixedLetters(text: string, byOcr: ReadonlySet<number>): ReaderRemark[] {
  const found = [...text.matchAll(word)].filter(({ 0: letters }) => own.test(letters) && other.test(letters))
  const starts = [0, ...[...text.matchAll(/\f/g)].map(({ index }) => index)]
  const pageOf = (at: number) => starts.findLastIndex((start) => start <= at)
  const ofFile = found.filter(({ index }) => !byOcr.has(pageOf(index)))
  const [first] = ofFile
  if (!first) return []
  const words = [...new Set(ofFile.map(({ 0: letters }) => letters))].slice(0, mostQuoted).join(' · ')
  const { index: start } = first
  const end = start + first[0].length
  const params = { count: ofFile.length, page: pageOf(start) + 1, words }
  return [{ code: 'letters-of-other-script', params, start, end }]
}

import type { LanguageTag } from '@qarar/core'
import { abbreviations } from './abbreviations.ts'
import { quotedDepths } from './quoted-stretches.ts'

const ends = { ar: '.!?؟؛…', en: '.!?…', fr: '.!?…' } as const
const closing = '»”"’\')]'
const opening = /[«“"‘'([\s]/

/**
 * The sentences of a text, in order, with single spaces: joined by spaces they are the text. What stands in quotation
 * marks or brackets, abbreviations, numbers and symbols are not parted; a new line ends a sentence.
 */
export function splitSentences(text: string, language: LanguageTag): string[] {
  return text
    .split(/[\r\n]/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .flatMap((line) => sentencesOfLine(line, language))
}

function sentencesOfLine(line: string, language: LanguageTag): string[] {
  const depths = quotedDepths(line)
  const sentences: string[] = []
  let from = 0
  for (let at = 0; at < line.length; at++) {
    if (!ends[language].includes(line[at] as string)) continue
    const end = behindEnd(line, at, language)
    if (isEnd(line, { from, at, end }, depths, language)) {
      sentences.push(line.slice(from, end))
      from = end + 1
    }
    at = end - 1
  }
  return from < line.length ? [...sentences, line.slice(from)] : sentences
}

/** Behind further marks, and behind the marks that close a quotation. */
function behindEnd(line: string, at: number, language: LanguageTag): number {
  let end = at + 1
  while (end < line.length && (ends[language] + closing).includes(line[end] as string)) end++
  return end
}

interface End {
  /** Where the sentence begins, where its first end mark stands, and behind its last. */
  from: number
  at: number
  end: number
}

function isEnd(line: string, { from, at, end }: End, depths: Uint16Array, language: LanguageTag): boolean {
  if (end >= line.length) return true
  if (line[end] !== ' ' || (depths[end] ?? 0) > 0) return false
  // Arabic sets the full stop of its own sentence behind the quotation.
  if (language === 'ar' && (depths[at] ?? 0) > 0) return false
  if (/\p{Ll}/u.test(firstLetter(line, end + 1))) return false
  return line[at] !== '.' || !isAbbreviated(line, from, at, language)
}

function firstLetter(line: string, from: number): string {
  let at = from
  while (at < line.length && at < from + 4 && opening.test(line[at] as string)) at++
  return line[at] ?? ''
}

/** Longer words are none. */
const longest = 12

function isAbbreviated(line: string, from: number, at: number, language: LanguageTag): boolean {
  let start = at
  while (start > from && at - start < longest && !/[\s«“"(['’]/.test(line[start - 1] as string)) start--
  const word = line.slice(start, at)
  // «1. …»: the number of a paragraph or of an item.
  if (start === from && /^[\d٠-٩]{1,3}$/.test(word)) return true
  if (abbreviations[language].has(word.toLowerCase())) return true
  // «د. …», `J. …`; but «2024 م.» ends a sentence.
  return /^\p{L}$/u.test(word) && word !== 'I' && !/\d\s?$/.test(line.slice(Math.max(from, start - 2), start))
}

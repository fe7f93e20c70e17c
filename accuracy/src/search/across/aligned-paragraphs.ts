import type { LanguageTag } from '@qarar/core'
import { surfaceWords } from '@qarar/core/search/analysis/analyse.ts'
import { readGaRows } from '../../ga-rows.ts'

export const tags = ['ar', 'en', 'fr'] as const satisfies readonly LanguageTag[]

/** Paragraphs of the General Assembly's resolutions; those of a language with the same words are one. */
export interface AlignedParagraphs {
  texts: { language: LanguageTag; text: string }[]
  /** Numbers of texts that are versions of each other, of works that only teach words or only are asked for. */
  pairs(from: LanguageTag, to: LanguageTag, use: 'learn' | 'ask'): [number, number][]
}

interface Labelled {
  kind: string
  num: string | null
  text: string
}

interface Work {
  teaches: boolean
  /** Kind and number of each paragraph, and the number of its text. */
  paragraphs: { place: string; text: number }[]
}

/**
 * Works are taken apart by the first words of their English titles, so that all years of an item are on one side. Those
 * whose paragraphs are of the same kinds and numbers in both languages are aligned, one by one.
 */
export function readAligned(corpus: string): AlignedParagraphs {
  const texts: AlignedParagraphs['texts'] = []
  const read = { ar: new Map<string, Work>(), en: new Map<string, Work>(), fr: new Map<string, Work>() }
  const sides = sidesOf(corpus)
  for (const language of tags) {
    const numbers = new Map<string, number>()
    for (const { symbol, paragraphs } of readGaRows<Labelled>(corpus, language))
      read[language].set(symbol, {
        teaches: sides.get(symbol) ?? false,
        paragraphs: paragraphs.flatMap(({ kind, num, text }) => {
          const body = withoutNumber(text)
          const words = wordsOf(body, language)
          if (words === '') return []
          if (!numbers.has(words)) numbers.set(words, texts.push({ language, text: body }) - 1)
          return [{ place: `${kind} ${num?.replace(/\D/g, '') ?? ''}`, text: numbers.get(words) as number }]
        }),
      })
  }
  const pairs: AlignedParagraphs['pairs'] = (from, to, use) =>
    [...read[from]].flatMap(([symbol, work]) => {
      const other = read[to].get(symbol)
      return other && work.teaches === (use === 'learn') ? align(work, other) : []
    })
  return { texts, pairs }
}

function sidesOf(corpus: string): Map<string, boolean> {
  const rows = readGaRows<Labelled>(corpus, 'en') as { symbol: string; title?: string | null }[]
  return new Map(rows.map(({ symbol, title }) => [symbol, isEven(seriesOf(title || symbol))]))
}

const seriesOf = (title: string) =>
  title
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3)
    .slice(0, 4)
    .join(' ')

function isEven(series: string): boolean {
  let hash = 0
  for (const letter of series) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0
  return ((hash >>> 8) & 1) === 0
}

const withoutNumber = (text: string) => text.trim().replace(/^\p{Nd}+\s*[.–-]\s*/u, '')

const wordsOf = (text: string, language: string) =>
  surfaceWords(text, language)
    .map(({ term }) => term)
    .join(' ')

function align(one: Work, other: Work): [number, number][] {
  const isSame =
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every(({ place }, nth) => place === other.paragraphs[nth]?.place)
  if (!isSame) return []
  return one.paragraphs.map(({ text }, nth) => [text, other.paragraphs[nth]?.text as number])
}

import { foldDigits } from '../languages/fold-arabic.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Words } from '../model/words.ts'
import { wordsIn } from './text-place.ts'
import type { PlacedParagraph } from './texts.ts'

/** A number in figures with what it is worth: «١,٦ بليون» is 1,600,000,000. */
export interface Figure extends Words {
  value: number
  /** Half-open, in the text of the paragraph. */
  start: number
  end: number
}

const figure =
  /(?<![\p{L}\d/.-])\d{1,3}(?:[ \u00a0\u202f.,٬]\d{3})+(?![\d])|(?<![\p{L}\d/.,-])\d+(?:[.,٫]\d{1,2}(?!\d))?(?![\d/]|[.,]\d)/gu

/** Numbers in figures, those of dates and of symbols left out. */
export function figuresOf(placed: PlacedParagraph): Figure[] {
  const text = foldDigits(withoutDates(placed))
  return [...text.matchAll(figure)].flatMap((match) => {
    const { index: start } = match
    const end = start + match[0].length
    if (/^\p{L}/u.test(text.slice(end, end + 1))) return []
    const scale = scaleAfter(text.slice(end, end + 12), placed.in.language)
    const value = Number((worthOf(match[0]) * scale.factor).toPrecision(12))
    return [{ ...wordsIn(placed, start, end + scale.length), value, start, end: end + scale.length }]
  })
}

/** Dates and citations as so many letters, so that no number is found in them. */
function withoutDates({ paragraph }: PlacedParagraph): string {
  const taken = [...paragraph.dates, ...paragraph.citations].sort((a, b) => a.span.start - b.span.start)
  let text = ''
  for (const { span } of taken) {
    const [start, end] = [span.start - paragraph.span.start, span.end - paragraph.span.start]
    if (start < text.length) continue
    text += paragraph.text.slice(text.length, start) + 'x'.repeat(end - start)
  }
  return text + paragraph.text.slice(text.length)
}

/** Groups of three digits are thousands; other marks stand before decimals. */
function worthOf(printed: string): number {
  return /^\d{1,3}(?:[^\d]\d{3})+$/.test(printed)
    ? Number(printed.replace(/\D/g, ''))
    : Number(printed.replace(/[,٫]/, '.'))
}

function scaleAfter(after: string, { fold, linking }: LanguagePack): { factor: number; length: number } {
  const word = /^[ \u00a0]\p{L}[\p{L}\p{M}]*/u.exec(after)?.[0] ?? ''
  const factor = linking.scales[fold(word.slice(1))]
  return factor === undefined ? { factor: 1, length: 0 } : { factor, length: word.length }
}

import { foldArabic } from '../../fold-arabic.ts'

const marks = /[\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06EDـ]/g

/** Without marks, the alef of «قراراً» and foreign shapes; hamza and teh marbuta stay as printed. */
export function skeletonOf(plain: string): string {
  return plain
    .replace(/(?:اً|ًا)$/, '')
    .replace(marks, '')
    .replace(/[ٱ]/g, 'ا')
    .replace(/[یې]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ىي]ء/g, 'ئ')
    .replace(/ى$/, 'ي')
}

/** One letter for all forms of hamza and alef, for both yehs, for heh and teh marbuta. */
export function levelled(word: string): string {
  return foldArabic(word.replace(/ئو/g, 'وو'))
}

/** A set of words of a list with spaces, levelled. */
export function levelledSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => levelled(skeletonOf(word))),
  )
}

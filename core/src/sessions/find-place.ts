import { statesNamed } from '../extract/parties/states-in-title.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { findDates } from './find-dates.ts'

/** A place of a cover is a town and its State; what is longer is a title. */
const longestTown = 50

/**
 * Where a session met, as the lines of a cover print it beside its days: «أبيدجان - جمهورية كوت ديفوار», in the line of the
 * days, before it or behind it. A title that names a State is no place: a town stands before the State, and a mark between.
 */
export function findPlace(lines: readonly string[], language: LanguagePack): string | null {
  const days = lines.findIndex((line) => hasDate(line, language))
  if (days < 0) return null
  const line = lines[days] ?? ''
  const inLine = line.slice(0, findDates(line, language)[0]?.span.start ?? 0)
  const behind = lines.slice(days).find((each) => !hasDate(each, language))
  for (const words of [inLine, lines[days - 1] ?? '', behind ?? '']) {
    const place = words.replace(/^[\s(]+|[\s,،(–—-]+$/gu, '')
    if (isPlace(place, language)) return place
  }
  return null
}

const hasDate = (line: string, language: LanguagePack) => findDates(line, language).length > 0

function isPlace(words: string, language: LanguagePack): boolean {
  const [state, another] = statesNamed(words, language)
  if (!state || another || state.span.end !== words.length) return false
  const town = /^(?<name>\p{L}[^,،;؛:()\p{N}]*?)\s*[,،–—-]\s*$/u.exec(words.slice(0, state.span.start))
  return town !== null && (town.groups?.name?.length ?? 0) <= longestTown
}

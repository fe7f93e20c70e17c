// The text that leaves the house: what people verified takes the place of what was read.
import type { LanguageTag } from '@qarar/core'
import type { FileAnchor, PlacedReading } from './contract/index.ts'
import { standingOf } from './standing.ts'

/** Words of a text, and the verified reading that they come from. */
export interface VerifiedPart<Placed> {
  text: string
  reading: Placed | null
}

type Reading = Pick<PlacedReading, 'text' | 'cause' | 'span' | 'at'> & { anchor: Pick<FileAnchor, 'quote'> }

/** Says that an error stands so in the original. */
const errorMark = { ar: '[كذا]', en: '[sic]', fr: '[sic]' } satisfies Record<LanguageTag, string>

/**
 * A paragraph in parts. `start`: where `text` begins in the text that the spans count in. A reading error gets the
 * verified words; words that are right, and an error of the original with a mark, stay as the person saw them, whatever
 * newer rules make of them; where two readings overlap, the newest counts.
 */
export function verifiedParts<Placed extends Reading>(
  text: string,
  start: number,
  readings: readonly Placed[],
  language: LanguageTag | null,
): VerifiedPart<Placed>[] {
  const parts: VerifiedPart<Placed>[] = []
  let done = 0
  for (const reading of standingIn(text, start, readings)) {
    const [from, to] = [reading.span.start - start, reading.span.end - start]
    if (from > done) parts.push({ text: text.slice(done, from), reading: null })
    parts.push({ text: wordsOf(reading, language), reading })
    done = to
  }
  if (done < text.length) parts.push({ text: text.slice(done), reading: null })
  return parts
}

export function verifiedText(
  text: string,
  start: number,
  readings: readonly Reading[],
  language: LanguageTag | null,
): string {
  return verifiedParts(text, start, readings, language)
    .map((part) => part.text)
    .join('')
}

/** In the order of the text. Of readings of the same moment, the last one listed counts as the newest. */
function standingIn<Placed extends Reading>(
  text: string,
  start: number,
  readings: readonly Placed[],
): Placed[] {
  const inside = readings.filter(
    ({ span }) => span.start >= start && span.end <= start + text.length && span.start < span.end,
  )
  const newestFirst = inside.toReversed().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const overlap = (a: Placed, b: Placed) => a.span.start < b.span.end && b.span.start < a.span.end
  return standingOf(newestFirst, overlap).sort((a, b) => a.span.start - b.span.start)
}

function wordsOf({ cause, text, anchor }: Reading, language: LanguageTag | null): string {
  if (cause === 'original-error') return `${anchor.quote} ${errorMark[language ?? 'en']}`
  return cause === 'reading-error' ? text : anchor.quote
}

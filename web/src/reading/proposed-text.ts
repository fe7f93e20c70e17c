import { type LanguageTag, verifiedParts } from '@qarar/register'
import type { Paragraph, PlacedReading, ProposedReading } from '../answers.ts'

/** A run of a paragraph: as it stands, as a person verified it, or with the reading proposed for it. */
export interface Run {
  text: string
  proposed: string | null
  verified: PlacedReading | null
}

type Words = Pick<Paragraph, 'text' | 'span' | 'proposedReadings'>

/** Cuts a paragraph at its verified and its spoiled words. What a person has answered is no proposal any more. */
export function runsOf(
  { text, span, proposedReadings }: Words,
  verified: readonly PlacedReading[] = [],
  language: LanguageTag | null = null,
): Run[] {
  let open = proposedReadings.filter((reading) => !verified.some((answer) => overlap(answer, reading)))
  return verifiedParts(text, span.start, verified, language).flatMap((part) => {
    if (part.reading) return [{ text: part.text, proposed: null, verified: part.reading }]
    const { runs, left } = runsWithProposals(part.text, open)
    open = left
    return runs
  })
}

/** The words are found in order by what they say; one that is not there is left for the rest of the paragraph. */
function runsWithProposals(text: string, readings: readonly ProposedReading[]) {
  const runs: Run[] = []
  const left: ProposedReading[] = []
  let done = 0
  for (const reading of readings) {
    const at = reading.text === '' ? -1 : text.indexOf(reading.text, done)
    if (at < 0) left.push(reading)
    if (at < 0) continue
    if (at > done) runs.push({ text: text.slice(done, at), proposed: null, verified: null })
    runs.push({ text: reading.text, proposed: reading.proposed, verified: null })
    done = at + reading.text.length
  }
  if (done < text.length) runs.push({ text: text.slice(done), proposed: null, verified: null })
  return { runs, left }
}

const overlap = (one: { span: Paragraph['span'] }, other: { span: Paragraph['span'] }) =>
  one.span.start < other.span.end && other.span.start < one.span.end

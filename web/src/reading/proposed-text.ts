import type { Paragraph } from '../answers.ts'

/** A run of a paragraph; `proposed` is the reading offered for it where it is spoiled. */
export interface Run {
  text: string
  proposed: string | null
}

/**
 * Cuts a paragraph at its spoiled words. Spans count in the whole expression and may include the marker,
 * so the words are found in order by what they say; one that is not there is left out.
 */
export function runsOf({ text, proposedReadings }: Pick<Paragraph, 'text' | 'proposedReadings'>): Run[] {
  const runs: Run[] = []
  let done = 0
  for (const reading of proposedReadings) {
    const at = text.indexOf(reading.text, done)
    if (at < 0 || reading.text === '') continue
    if (at > done) runs.push({ text: text.slice(done, at), proposed: null })
    runs.push({ text: reading.text, proposed: reading.proposed })
    done = at + reading.text.length
  }
  if (done < text.length) runs.push({ text: text.slice(done), proposed: null })
  return runs
}

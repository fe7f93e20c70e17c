// A reader of several works, over that of requests: tests choose which of their numbers it reads.
import type { readText, Work } from '@qarar/core'
import { type AskingRules, askingReader } from './asking-reader.ts'

export interface NumberedRules extends AskingRules {
  /** Numbers of works that the rules can read. */
  numbers: string[]
}

/** A line `Resolution 7` begins a work, whether or not its number is read. */
export function numberedReader(rules: NumberedRules): typeof readText {
  return (raw, options) => {
    const reading = askingReader(rules)(raw, options)
    const works = reading.publication.works.flatMap((work) => splitWork(work, rules))
    return { ...reading, publication: { ...reading.publication, works } }
  }
}

function splitWork(work: Work, { numbers }: NumberedRules): Work[] {
  const works: Work[] = []
  for (const paragraph of work.paragraphs) {
    const [, number] = /^Resolution (\d+)/.exec(paragraph.text) ?? []
    const last = works.at(-1)
    if (number === undefined && last) last.paragraphs.push(paragraph)
    else {
      const known = number !== undefined && numbers.includes(number) ? number : null
      works.push({ ...work, kind: 'resolution', number: known, paragraphs: [paragraph] })
    }
  }
  return works
}

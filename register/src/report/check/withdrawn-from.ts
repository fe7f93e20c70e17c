import type { ReportSource } from '../../contract/reports.ts'
import type { ItemFacts } from '../facts.ts'

/**
 * What is not among what is known of the item any more: taken back, or its request or note was. What is composed always
 * rests on what stands; a section that somebody wrote keeps its sentences, whoever wrote them, and with them their sources.
 */
export function withdrawnFrom({ mandates, letters }: ItemFacts): (source: ReportSource) => boolean {
  const standing = {
    paragraph: new Set(mandates.map(({ mandate }) => mandate.id)),
    status: new Set(mandates.flatMap(({ entries }) => entries.map(({ id }) => id))),
    closing: new Set(mandates.flatMap(({ closings }) => closings.map(({ id }) => id))),
    letter: new Set(letters.map(({ letter }) => letter.id)),
    answer: new Set(letters.flatMap(({ answers }) => answers.map(({ id }) => id))),
  }
  return (source) => {
    if (source.kind === 'plan' || source.kind === 'person') return false
    const id = idOf(source)
    return id !== null && !standing[source.kind].has(id)
  }
}

/** Null: words of a text, which stand whatever they are taken to ask. */
function idOf(source: Exclude<ReportSource, { kind: 'plan' | 'person' }>): string | null {
  if (source.kind === 'paragraph') return source.mandate
  if (source.kind === 'status') return source.entry
  if (source.kind === 'closing') return source.closing
  return source.kind === 'answer' ? source.answer : source.letter
}

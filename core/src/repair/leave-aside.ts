import { fileRangesOf, type Heed } from '../directions/heed.ts'
import type { RawText } from '../model/raw-text.ts'
import type { Aside } from '../model/reader-notes.ts'
import { applyEdits, copyOfFile, type Edit } from './apply-edits.ts'
import type { RepairedText } from './repaired-text.ts'

const step = 'left-aside'

/** The file's text without what its reader left aside, but for what a person says is of the text. */
export function leaveAside({ text, aside = [] }: RawText, heed: Heed): RepairedText {
  const kept = heed.of('text').flatMap(fileRangesOf)
  const left = aside.filter(({ start, end }) => !kept.some(({ from, to }) => start < to && from < end))
  const edits = left.toSorted((a, b) => a.start - b.start).flatMap((stretch) => editsOf(text, stretch))
  return applyEdits(copyOfFile(text), edits, step)
}

/** The words go, the breaks between their lines and pages stay: what stands around them is not run together. */
function editsOf(text: string, { start, end, reason }: Aside): Edit[] {
  return [...text.slice(start, end).matchAll(/[^\r\n\f]+/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
    text: '',
    reason,
  }))
}

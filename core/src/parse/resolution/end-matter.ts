import type { LanguagePack } from '../../languages/pack.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import { leafOf } from '../leaves.ts'
import type { Leaf } from '../parsed-document.ts'

const note = /^\((\d{1,3})\)\s*(?=\S)/
/** Below the adoption line a note may have its number without brackets. */
const bareNote = /^(\d{1,3})\s+(?=\p{Lu})/u

/** Index where the text ends and what stands below it begins: where and when it was adopted, and the notes. */
export function endMatterStart(body: readonly TextLine[], view: DocumentView): number {
  let start = notesStart(body)
  while (start > 0 && isBelowText(body[start - 1] as TextLine, view)) start--
  return start
}

/** Notes are the last lines: they count from 1, or stand under a ruled line, and most lines from there on have such a number. */
function notesStart(body: readonly TextLine[]): number {
  const opens = (line: TextLine, index: number) =>
    note.exec(line.text)?.[1] === '1' || (note.test(line.text) && isRuled(body[index - 1]))
  const first = body.findLastIndex(opens)
  if (first < 0) return body.length
  const rest = body.slice(first)
  const numbered = rest.filter(({ text }) => note.test(text)).length
  return numbered * 2 > rest.length ? first : body.length
}

/** Whether lines between the adoption line and the end are notes, and no annex: the first and most have a number. */
export function areNotes(lines: readonly TextLine[]): boolean {
  const numbered = lines.filter((line) => bareNoteOf(line) !== null).length
  return lines[0] !== undefined && bareNoteOf(lines[0]) !== null && numbered * 2 > lines.length
}

const bareNoteOf = (line: TextLine) => (isDate(line) ? null : bareNote.exec(line.text))

const isDate = ({ text, folded }: TextLine) => text.length < 40 && /^\S+ \S+ (?:\S+ )?\d{4}$/.test(folded)

/** A line of strokes. */
const isRuled = (line: TextLine | undefined) => line !== undefined && !/[\p{L}\p{N}]/u.test(line.text)

function namesMeeting(folded: string, { resolution }: LanguagePack): boolean {
  return resolution.adoption.some((words) => folded.includes(words))
}

/** The line that says where, when or how a text was adopted: it ends the operative part, and an annex may follow. */
export function isAdoptionLine({ folded, text }: TextLine, { language }: DocumentView): boolean {
  if (language.resolution.adoptedNote.test(folded)) return true
  return namesMeeting(folded, language) && text.length < 70 && /\d/.test(folded) && !/[.,،؛;:]$/.test(text)
}

/** «الجلسة العامة 46 …» / `46th plenary meeting …`, a date alone, or a ruled line. */
function isBelowText(line: TextLine, { language }: DocumentView): boolean {
  return isRuled(line) || isDate(line) || (namesMeeting(line.folded, language) && line.text.length < 100)
}

/** A line below the text: a note with its number as marker, or a line of the conclusion. */
export function endMatterLeaf(line: TextLine): Leaf {
  const found = note.exec(line.text) ?? bareNoteOf(line)
  if (!found) return leafOf(line, 'signature')
  const [printed, number = null] = found
  return {
    part: 'body',
    name: 'fn',
    marker: { start: line.start, end: line.start + printed.trimEnd().length },
    span: { start: line.start + printed.length, end: line.end },
    number,
    depth: 0,
  }
}

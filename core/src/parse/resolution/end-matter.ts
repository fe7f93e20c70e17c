import type { LanguagePack } from '../../languages/pack.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import { leafOf } from '../leaves.ts'
import type { Leaf } from '../parsed-document.ts'

const note = /^\((\d{1,3})\)\s*(?=\S)/

/** Index where the text ends and what stands below it begins: where and when it was adopted, and the notes. */
export function endMatterStart(body: readonly TextLine[], from: number, view: DocumentView): number {
  const notes = notesStart(body, from)
  let start = notes
  while (start > from && isBelowText(body[start - 1] as TextLine, view)) start--
  return start
}

/** Notes are the last lines: they count from 1, or stand under a ruled line, and most lines from there on have such a number. */
function notesStart(body: readonly TextLine[], from: number): number {
  const opens = (line: TextLine, index: number) =>
    note.exec(line.text)?.[1] === '1' || (note.test(line.text) && isRuled(body[index - 1]))
  const first = body.findLastIndex((line, index) => index >= from && opens(line, index))
  if (first < 0) return body.length
  const rest = body.slice(first)
  const numbered = rest.filter(({ text }) => note.test(text)).length
  return numbered * 2 > rest.length ? first : body.length
}

/** A line of strokes. */
const isRuled = (line: TextLine | undefined) => line !== undefined && !/[\p{L}\p{N}]/u.test(line.text)

function namesMeeting(folded: string, { resolution }: LanguagePack): boolean {
  return resolution.adoption.some((words) => folded.includes(words))
}

/** The line that says where and when a text was adopted: it ends the operative part, and an annex may follow. */
export function isAdoptionLine({ folded, text }: TextLine, { language }: DocumentView): boolean {
  return namesMeeting(folded, language) && text.length < 70 && /\d/.test(folded) && !/[.؛;:]$/.test(text)
}

/** «الجلسة العامة 46 …» / `46th plenary meeting …`, a date alone, or a ruled line. */
function isBelowText(line: TextLine, { language }: DocumentView): boolean {
  const { folded, text } = line
  const dateAlone = text.length < 40 && /^\S+ \S+ (?:\S+ )?\d{4}$/.test(folded)
  return isRuled(line) || dateAlone || (namesMeeting(folded, language) && text.length < 100)
}

/** A line below the text: a note with its number as marker, or a line of the conclusion. */
export function endMatterLeaf(line: TextLine): Leaf {
  const found = note.exec(line.text)
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

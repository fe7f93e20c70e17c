import type { DropReason } from '@qarar/core'
import type { FileText } from './file-text.ts'

/** The mark of a note as texts have it: in brackets, which some texts print themselves. */
export function writeNoteMark(out: FileText, mark: string): void {
  out.words(/\(\s*$/.test(out.ending) ? mark : `(${mark})`)
}

/**
 * Whether a raised number behind these words is the mark of a note: behind «m» it is a power, behind a number part of it, but
 * for a year and the end of a symbol.
 */
export function isNoteMark(ending: string, raised: string): boolean {
  if (!/^[\p{Nd}*]{1,3}$/u.test(raised.trim())) return false
  if (/(?:^|\P{N})(?:1[89]|20)\d\d$|\p{L}\/(?:[\d.]+\/)*\d+$/u.test(ending)) return true
  return /(?:\p{L}{3}|[\p{P}\s])$/u.test(ending) && !/\($/.test(ending)
}

export interface Note {
  /** '' where it has none: of what is aside, notes are not counted. */
  mark: string
  /** Why it is no part of the text, as what refers to it. */
  reason?: DropReason | undefined
  write: () => void
}

/**
 * The notes stand at the end, each with its mark, as in texts that are rendered from print; behind them those that are aside.
 * While notes are written, more may come, which they refer to.
 */
export function writeNotes(out: FileText, notes: Iterable<Note>): void {
  let isFirst = true
  for (const note of notes) {
    if (note.reason) continue
    if (isFirst) writeRule(out)
    isFirst = false
    out.line()
    writeNote(out, note)
  }
  for (const note of notes) {
    if (!note.reason) continue
    out.paragraph()
    out.within(note.reason, () => writeNote(out, note))
  }
}

function writeRule(out: FileText): void {
  out.paragraph()
  out.words('__________')
}

function writeNote(out: FileText, { mark, write }: Note): void {
  if (mark !== '') out.words(`(${mark}) `)
  out.asLines(write)
}

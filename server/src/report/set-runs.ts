import type { PrintedRun } from '@qarar/register'
import { runOf } from '../docx/markup.ts'
import { type BoundDocument, noteSign, withRemarks } from './bound-document.ts'
import { symbolRuns } from './symbol-runs.ts'

/**
 * Sentences of one paragraph, or of one cell. The signs of remarks stand at its end: LibreOffice 7 gives notes behind them
 * the words of others.
 */
export function setRuns(bound: BoundDocument, runs: readonly PrintedRun[]): string {
  const set = runs.map((run, at) => setRun(bound, run, gapBefore(runs, at)))
  return [...set.map(({ content }) => content), ...set.map(({ signs }) => signs)].join('')
}

function setRun(bound: BoundDocument, run: PrintedRun, gap: string): { content: string; signs: string } {
  const style = run.stands === 'settled' ? undefined : bound.ids[run.stands]
  const words = symbolRuns(run.text, run.language, style)
  const before = gap && runOf(gap, run.language)
  // LibreOffice loses a footnote whose sign stands within what a comment is about.
  const { content, signs } = withRemarks(bound, run.margin, words)
  return { content: before + content + setNotes(bound, run), signs }
}

/** Signs that stand side by side would read as one number. */
function setNotes(bound: BoundDocument, { notes, language }: PrintedRun): string {
  const comma = runOf(language === 'ar' ? '، ' : ', ', language, bound.ids.noteSign)
  return notes.map((note) => noteSign(bound, note, language)).join(comma)
}

/** A space where one sentence ends and the next begins without any. */
export function gapBefore(runs: readonly PrintedRun[], at: number): '' | ' ' {
  const before = runs[at - 1]?.text ?? ''
  const after = runs[at]?.text ?? ''
  return /[.!?؟…:;؛»”"\])]$/u.test(before) && /^[\p{L}\p{N}«“"([]/u.test(after) ? ' ' : ''
}

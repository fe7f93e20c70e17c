import type { DocumentView, TextLine } from '../document-view.ts'
import { endsParagraph } from '../terminal.ts'

/** A whole sentence of some length: what the letter says, not its head. */
export function isLetterBody({ text }: TextLine): boolean {
  return text.length >= 60 && endsParagraph(text, false) && !text.endsWith(':')
}

/** «(توقيع) …», and the office on the line below it. */
export function isSignature(line: TextLine, before: TextLine | undefined, view: DocumentView): boolean {
  const { signatures, offices } = view.language.letter
  if (signatures.some((word) => line.folded.startsWith(word))) return true
  const belowName = before !== undefined && signatures.some((word) => before.folded.startsWith(word))
  return belowName && offices.some((word) => line.folded.startsWith(word))
}

export function isLetterTitle({ folded }: TextLine, { language }: DocumentView): boolean {
  return language.letter.titles.some((words) => folded.includes(words))
}

import type { DocumentView, TextLine } from '../../document-view.ts'
import { isLetterBody, isSignature } from '../../letters/letter-lines.ts'
import { endsParagraph } from '../../terminal.ts'

export interface Transmittal {
  /** Lines of the letter: head, body, signature. Empty where there is none. */
  letter: TextLine[]
  /** The declaration's own heading: annex heading, title, where it was adopted. */
  heading: TextLine[]
  /** From the opening words to the end. */
  declared: TextLine[]
}

/** Parts the letter from the declaration that it sends. Where a second layer was taken out, their lines are mixed. */
export function splitTransmittal(
  lines: readonly TextLine[],
  opening: number,
  view: DocumentView,
): Transmittal {
  const before = lines.slice(0, opening)
  const declared = lines.slice(opening)
  const annex = before.findIndex((line, index) => index > 0 && isAnnexHeading(line, view))
  if (annex < 0) return { letter: [], heading: [...before], declared }
  const ofLetter = (line: TextLine, index: number) =>
    index < annex || isLetterBody(line) || isSignature(line, before[index - 1], view)
  return {
    letter: before.filter(ofLetter),
    heading: before.filter((line, index) => !ofLetter(line, index)),
    declared,
  }
}

/** «مرفق الرسالة المؤرخة»; in a damaged line the words may stand in the middle. */
function isAnnexHeading({ folded, text }: TextLine, { language }: DocumentView): boolean {
  if (text.length >= 200 || endsParagraph(text, false)) return false
  return language.letter.annexes.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(folded))
}

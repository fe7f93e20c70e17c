import { type LanguageTag, splitSymbols } from '@qarar/register'
import { runOf } from '../docx/markup.ts'
import { isRightToLeft } from '../docx/spoken.ts'

/** Words of a sentence: from the right, each symbol in it is a run of its own, from the left. */
export function symbolRuns(text: string, language: LanguageTag, style?: string): string {
  if (!isRightToLeft(language)) return runOf(text, language, style)
  return splitSymbols(text)
    .map((piece) => runOf(piece.text, piece.isSymbol ? 'en' : language, style))
    .join('')
}

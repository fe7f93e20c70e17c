import type { DetectedLanguage } from '../languages/detect-language.ts'
import { hasPages } from '../model/has-pages.ts'
import type { RawText } from '../model/raw-text.ts'
import type { ParsedDiagnostic } from '../parse/parsed-document.ts'

/** What is uncertain about the file before a rule has looked at its text. */
export function checkFile(
  { source, replacedChars, text }: RawText,
  { pack, certain }: DetectedLanguage,
): ParsedDiagnostic[] {
  const { encoding } = source
  const found: ParsedDiagnostic[] = []
  // Readers of other formats say it themselves: a page states its encoding.
  if (source.format === 'text' && encoding.startsWith('windows-'))
    found.push({ code: 'encoding-guessed', severity: 'note', params: { encoding }, span: null })
  if (replacedChars > 0)
    found.push({
      code: 'bytes-replaced',
      severity: 'error',
      params: { count: replacedChars, encoding },
      span: null,
    })
  const blank = hasPages(source) ? blankPages(text) : []
  if (blank.length > 0)
    found.push({
      code: 'page-without-text',
      severity: 'warning',
      params: { pages: blank.join(', '), count: blank.length },
      span: null,
    })
  if (!certain)
    found.push({
      code: 'language-uncertain',
      severity: 'warning',
      params: { language: pack.tag },
      span: null,
    })
  return found
}

/** By number, from 1: empty, a picture, or more than could be read. */
function blankPages(text: string): number[] {
  return text.split('\f').flatMap((page, index) => (/\S/.test(page) ? [] : [index + 1]))
}

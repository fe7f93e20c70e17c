import type { DetectedLanguage } from '../languages/detect-language.ts'
import type { RawText } from '../model/raw-text.ts'
import type { ParsedDiagnostic } from '../parse/parsed-document.ts'

/** What is uncertain about the file before a rule has looked at its text. */
export function checkFile(
  { source, replacedChars }: RawText,
  { pack, certain }: DetectedLanguage,
): ParsedDiagnostic[] {
  const { encoding } = source
  const found: ParsedDiagnostic[] = []
  if (encoding.startsWith('windows-'))
    found.push({ code: 'encoding-guessed', severity: 'note', params: { encoding }, span: null })
  if (replacedChars > 0)
    found.push({
      code: 'bytes-replaced',
      severity: 'error',
      params: { count: replacedChars, encoding },
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

import type { LanguageTag } from '../model/kinds.ts'
import { diagnosticCodes } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'

/** The sentence of a diagnostic in one interface language. */
export function diagnosticSentence(
  { code, params }: Pick<Diagnostic, 'code' | 'params'>,
  language: LanguageTag,
): string {
  return diagnosticCodes[code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? '–'),
  )
}

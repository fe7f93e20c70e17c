import { type DiagnosticCode, diagnosticCodes, diagnosticSentence } from '@qarar/register'
import type { Diagnostic } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'

/** The sentence in the reader's language; a code that this version does not know is shown as it is. */
export function DiagnosticSentence({ note }: { note: Pick<Diagnostic, 'code' | 'params'> }) {
  const { language } = useReader()
  const { code, params } = note
  return isKnown(code) ? diagnosticSentence({ code, params }, language, isolated) : code
}

/** Symbols and words of the document keep their own direction within the sentence (U+2068 … U+2069). */
const isolated = (value: string) => `\u2068${value}\u2069`

const isKnown = (code: string): code is DiagnosticCode => Object.hasOwn(diagnosticCodes, code)

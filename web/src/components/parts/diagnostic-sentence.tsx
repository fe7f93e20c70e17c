import { type DiagnosticCode, diagnosticCodes, diagnosticSentence } from '@qarar/register'
import type { Diagnostic } from '../../answers.ts'
import { isolated } from '../../i18n/isolated.ts'
import { useReader } from '../frame/frame-context.ts'

/** The sentence in the reader's language; a code that this version does not know is shown as it is. */
export function DiagnosticSentence({ note }: { note: Pick<Diagnostic, 'code' | 'params'> }) {
  const { language } = useReader()
  const { code, params } = note
  return isKnown(code) ? diagnosticSentence({ code, params }, language, isolated) : code
}

const isKnown = (code: string): code is DiagnosticCode => Object.hasOwn(diagnosticCodes, code)

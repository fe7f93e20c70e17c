import type { ImportResult } from '@qarar/register/contract'
import type { InputError } from './input-error.ts'

export function failedResult(file: string, { message, code }: InputError): ImportResult {
  return { file, outcome: 'failed', publication: null, expression: null, works: 0, message, code }
}

import type { Problem, RefusalReason } from '@qarar/register/contract'
import { StoreError, type StoreErrorCode } from './postgres/store-error.ts'

export { StoreError }

/** Refusals of the open store, beside those of the server that holds it. */
export type RefusalCode =
  | 'too-old'
  | 'wrong-encoding'
  | 'altered-migration'
  | 'newer-store'
  | 'read-only'
  | 'lost-connection'
  | 'busy'
  | 'too-large'
  | 'not-found'
  | 'not-applicable'
  | 'not-empty'
  | 'damaged-archive'
  | 'not-read'
  | 'not-written'

export function refusal(
  code: RefusalCode | StoreErrorCode,
  message: string,
  reason?: RefusalReason,
  faults?: Problem['faults'],
): StoreError {
  return new StoreError(code as StoreErrorCode, message, reason, faults)
}

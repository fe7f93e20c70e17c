import type { InputErrorCode } from '../input-error.ts'

/** Why a file with markup is not read. */
export type MarkupRefusal = Extract<
  InputErrorCode,
  | 'file-broken'
  | 'file-locked'
  | 'file-too-heavy'
  | 'file-expands'
  | 'xml-doctype'
  | 'xml-unknown'
  | 'blank'
  | 'unknown-encoding'
>

export class Refused extends Error {
  readonly code: MarkupRefusal

  constructor(code: MarkupRefusal) {
    super(code)
    this.code = code
  }
}

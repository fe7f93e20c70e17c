import type { Problem, RefusalReason } from '@qarar/register/contract'

/** Every way in which the store can refuse to open; the message says what, where and what to do. */
export type StoreErrorCode =
  | 'no-binaries'
  | 'unusable-folder'
  | 'no-permission'
  | 'unreachable'
  | 'disk-full'
  | 'other-version'
  | 'damaged'
  | 'not-started'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly reason: RefusalReason | undefined
  /** What is wrong with which field of what was typed. */
  readonly faults: Problem['faults']

  constructor(code: StoreErrorCode, message: string, reason?: RefusalReason, faults?: Problem['faults']) {
    super(message)
    this.code = code
    this.reason = reason
    this.faults = faults
  }
}

/** A file operation that failed, as a sentence that a person can act on; other errors pass unchanged. */
export function asStoreError(error: unknown, place: string): unknown {
  const { code = '', syscall, message } = error as NodeJS.ErrnoException
  if (syscall === undefined) return error
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(place)
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new StoreError('no-permission', `No permission to write in "${place}": allow it, or ${moveAway}.`)
  }
  return new StoreError('unusable-folder', `Cannot keep a store in "${place}" (${message}): ${moveAway}.`)
}

export const moveAway = 'name another folder in QARAR_DATA'

/** What initdb or postgres said before it gave up. The words are English: both run with LC_ALL=C. */
export function errorFromOutput(output: string, place: string, log: string): StoreError {
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull(place)
  const reason = reasonIn(output)
  if (/checkpoint record|pg_control|checksum|invalid page|incompatible|corrupt/i.test(reason)) {
    return damaged(place, reason)
  }
  return new StoreError(
    'not-started',
    `PostgreSQL did not start on "${place}": ${reason} (more in "${log}").`,
  )
}

export function damaged(place: string, reason: string): StoreError {
  const advice = 'move that folder away and restore your last export with "qarar restore"'
  return new StoreError('damaged', `The store in "${place}" is damaged (${reason}): ${advice}.`)
}

function diskFull(place: string): StoreError {
  const advice = 'free some space (an empty store takes 50 MB)'
  return new StoreError('disk-full', `The disk that holds "${place}" is full: ${advice}, or ${moveAway}.`)
}

/** The fatal line if there is one, else the last lines, in one line without time stamps. */
function reasonIn(output: string): string {
  const lines = output.split('\n').map(withoutPrefix).filter(Boolean)
  const fatal = lines.filter((line) => /^(?:FATAL|PANIC|initdb: error): /.test(line))
  return (fatal.length > 0 ? fatal : lines).slice(-3).join(' · ') || 'it ended without a word'
}

const withoutPrefix = (line: string) =>
  line
    .replace(/^.*?\[\d+\] (?=[A-Z]+: )/, '')
    .replace(/\s+/g, ' ')
    .trim()

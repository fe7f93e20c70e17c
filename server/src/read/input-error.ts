import { legible } from './legible.ts'

/** Why a file cannot be read, and what to do: docs/reference/errors.md is made from these. */
export const inputErrorSentences = {
  missing: 'there is no such file; check the path',
  unreadable: 'you have no permission to read it; change that (chmod u+r) or ask its owner',
  directory: 'this is a folder; give its files, or take all of them with `qarar import`',
  'not-a-file': 'this is a pipe, a socket or a device; save its text as a file first',
  'link-loop': 'its symbolic links lead in a circle; give the file itself',
  'too-large': 'the file is larger than the limit; set QARAR_MAX_BYTES higher to read it',
  empty: 'the file is empty; check that it was copied whole',
  blank: 'the file holds only spaces and line ends; check that it was saved whole',
  'other-format': 'this is in a format that Qarar does not read yet; save its text as a .txt file (UTF-8)',
  binary: 'this is not text; give the document as a text file (.txt, UTF-8)',
  'unknown-encoding':
    'the encoding is none of UTF-8, UTF-16, Windows-1256, Windows-1252 and ISO-8859-6; save it as UTF-8 and try again',
} as const

export type InputErrorCode = keyof typeof inputErrorSentences

/** A file that cannot be read: one sentence that says which, why, and what to do. */
export class InputError extends Error {
  override name = 'InputError'
  readonly code: InputErrorCode
  readonly file: string

  constructor(code: InputErrorCode, file: string, sentence: string = inputErrorSentences[code]) {
    super(`${legible(file)}: ${sentence}`)
    this.code = code
    this.file = file
  }
}

const systemCodes: Record<string, InputErrorCode> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  ENXIO: 'not-a-file',
  ELOOP: 'link-loop',
}

/** Puts what the operating system says in our words; anything else stays as it is. */
export function inputError(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (!code || error instanceof InputError) return error
  if (systemCodes[code]) return new InputError(systemCodes[code], file)
  const sentence = `the system could not read it (${code}); copy it to another place and try again`
  return new InputError('unreadable', file, sentence)
}

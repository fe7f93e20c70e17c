import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { RawText } from '@qarar/core'
import { decodeText } from './decode-text.ts'
import { detectEncoding } from './detect-encoding.ts'
import { findForeignFormat } from './foreign-format.ts'
import { InputError, inputError } from './input-error.ts'
import { maxBytesSetting } from './max-bytes.ts'
import { sourceOf } from './source-of.ts'

export interface ReadFileOptions {
  maxBytes?: number
  /** The name to report, where it is not the path. */
  name?: string
}

/** Reads and decodes a text file; throws an InputError that says why not. */
export async function readTextFile(path: string, options: ReadFileOptions = {}): Promise<RawText> {
  return readTextBytes(await readFileBytes(path, options), { name: path, ...options })
}

/** The bytes as they are, where they are to be kept too. */
export function readFileBytes(path: string, options: ReadFileOptions = {}): Promise<Buffer> {
  const { maxBytes = maxBytesSetting(), name = path } = options
  return readBytes(path, name, maxBytes).catch((error) => {
    throw inputError(name, error)
  })
}

/** The same for bytes that are already here: an upload, a file of the store. */
export function readTextBytes(given: Uint8Array, options: ReadFileOptions = {}): RawText {
  const { maxBytes = maxBytesSetting(), name = 'file' } = options
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  refuseOtherThanText(bytes, name, maxBytes)
  const encoding = detectEncoding(bytes)
  const { text, replacedChars } = decodeText(bytes, encoding ?? 'windows-1252')
  if (isBinary(text)) throw new InputError('binary', name)
  if (!encoding) throw new InputError('unknown-encoding', name)
  if (isBlank(text)) throw new InputError('blank', name)
  return { text, replacedChars, source: sourceOf(bytes, name, 'text', encoding) }
}

// The size is asked before a byte is read, and a pipe is opened without waiting for its writer.
async function readBytes(path: string, name: string, maxBytes: number): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw new InputError('directory', name)
    if (!stat.isFile()) throw new InputError('not-a-file', name)
    refuseSize(stat.size, name, maxBytes)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

export function refuseSize(bytes: number, name: string, limit = maxBytesSetting()): void {
  if (bytes <= limit) return
  const sizes = `${bytes.toLocaleString('en')} bytes, and the limit is ${limit.toLocaleString('en')}`
  throw new InputError('too-large', name, `the file has ${sizes}; set QARAR_MAX_BYTES higher to read it`)
}

function refuseOtherThanText(bytes: Buffer, name: string, maxBytes: number): void {
  refuseSize(bytes.length, name, maxBytes)
  if (bytes.length === 0) throw new InputError('empty', name)
  const format = findForeignFormat(bytes)
  if (!format) return
  throw new InputError(
    'other-format',
    name,
    `this is ${format}, which is not read here; save its text as a .txt file (UTF-8), or print it as a PDF`,
  )
}

/** No text holds U+0000; a stray control character happens, many are machine data. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls = text.match(/[\p{Cc}--[\s\x80-\x9f]]/gv)?.length ?? 0
  return controls > 2 + text.length * 0.02
}

const isBlank = (text: string) => !/[^\p{White_Space}\p{Cf}\p{Cc}]/u.test(text)

import { isUtf8 } from 'node:buffer'
import { readAknText } from '../akn/read-akn-text.ts'
import { readDocxText } from '../docx/read-docx-text.ts'
import { readHtmlText } from '../html/read-html-text.ts'
import { decodeMarkup } from './decode-markup.ts'
import type { MarkupText } from './file-text.ts'
import { type MarkupRefusal, Refused } from './markup-refusal.ts'

export type MarkupFormat = 'docx' | 'html' | 'akn'

/** With the encoding that the bytes were read in. */
export type ReadMarkup = MarkupText & { encoding: string }

const readers: Record<MarkupFormat, (bytes: Buffer) => ReadMarkup> = {
  docx: (bytes) => ({ ...readDocxText(bytes), encoding: 'unicode' }),
  html: readHtmlText,
  akn: readXmlText,
}

/** The reader of XML knows Unicode; other encodings are put into it before, as those of web pages. */
function readXmlText(bytes: Buffer): ReadMarkup {
  if (isUtf8(bytes) || hasUtf16Mark(bytes)) return { ...readAknText(bytes), encoding: 'unicode' }
  const { text, encoding, replacedChars, isGuessed } = decodeMarkup(bytes)
  const read = readAknText(Buffer.from(text))
  if (isGuessed) read.remarks.unshift({ code: 'encoding-guessed', params: { encoding } })
  return { ...read, nameless: read.nameless + replacedChars, encoding }
}

const hasUtf16Mark = (bytes: Buffer) => /^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))

/** The text of a file with markup, or why it has none. */
export function readMarkup(format: MarkupFormat, given: Uint8Array): ReadMarkup | MarkupRefusal {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  try {
    const read = readers[format](bytes)
    return /[^\p{White_Space}\p{Cf}\p{Cc}]/u.test(read.text) ? read : 'blank'
  } catch (error) {
    if (error instanceof Refused) return error.code
    if (isTooMuch(error)) return 'file-too-heavy'
    throw error
  }
}

/** Elements in elements in elements, deeper than any document nests; or more words than a string can hold. */
const isTooMuch = (error: unknown) =>
  error instanceof RangeError && /call stack size|string length|array length|allocation/i.test(error.message)

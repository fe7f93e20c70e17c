// Formats that are known by their first bytes and are no text.

const pdf = /^(?:\xef\xbb\xbf)?\s{0,8}%PDF-/
const pictures = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff']
const signatures: [format: string, first: string | RegExp][] = [
  ['a PDF document', pdf],
  ['an RTF document', '{\\rtf'],
  ['a web page (HTML)', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)[\s>]/i],
  ['an XML document', /^(?:\xef\xbb\xbf)?\s*<\?xml\s/],
  ['a picture (PNG)', '\x89PNG\r\n\x1a\n'],
  ['a picture (JPEG)', '\xff\xd8\xff'],
  ['a picture (GIF)', /^GIF8[79]a/],
  ['a picture (TIFF)', /^(?:II\*\0|MM\0\*)/],
  ['a picture (WebP)', /^RIFF.{4}WEBP/s],
  ['a picture (BMP)', /^BM.{4}\0{4}/s],
  ['a compressed file (gzip)', '\x1f\x8b'],
  ['a compressed file (7z)', "7z\xbc\xaf'\x1c"],
  ['a compressed file (RAR)', 'Rar!\x1a\x07'],
]

/** Name of the format if the first bytes are those of one that is not text. */
export function findForeignFormat(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes)
  const fits = (first: string | RegExp) =>
    typeof first === 'string' ? head.startsWith(first) : first.test(head)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'))
    return packageOf(bytes, 'latin1') ?? 'a ZIP archive'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return packageOf(bytes, 'utf16le') ?? 'an old Office document'
  return signatures.find(([, first]) => fits(first))?.[0] ?? (holdsPdf(bytes) ? 'a PDF document' : undefined)
}

/** Names of parts tell documents of Office apart, packed or in the compound files of old. */
const parts: [format: string, ...names: string[]][] = [
  ['a Word document', 'word/document', 'WordDocument'],
  ['a workbook', 'xl/workbook', 'opendocument.spreadsheet', 'Workbook'],
  ['a presentation', 'ppt/presentation', 'opendocument.presentation', 'PowerPoint Document'],
  ['a text document (ODT)', 'opendocument.text'],
]

function packageOf(given: Uint8Array, encoding: BufferEncoding): string | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  return parts.find(([, ...names]) => names.some((name) => bytes.includes(name, 0, encoding)))?.[0]
}

/** A picture of a page that OCR can read. */
export const isPicture = (bytes: Uint8Array): boolean =>
  pictures.some((first) => headOf(bytes).startsWith(first))

export const isPdf = (bytes: Uint8Array): boolean => pdf.test(headOf(bytes))

/** Some programs write lines of their own before a PDF; its readers look for it as far as here. */
const mostBefore = 1024

/** Objects too: a text may speak of PDFs. */
export function holdsPdf(given: Uint8Array): boolean {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const begins = /%PDF-\d\.\d/.test(bytes.subarray(0, mostBefore + 8).toString('latin1'))
  return begins && bytes.includes(' obj')
}

const headOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 256)).toString('latin1')

// Formats that are known by their first bytes and are no text.

const zip = 'a ZIP archive or an office document (DOCX, XLSX, ODT)'
const pdf = /^(?:\xef\xbb\xbf)?\s{0,8}%PDF-/
const pictures = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff']
const signatures: [format: string, first: string | RegExp][] = [
  ['a PDF document', pdf],
  [zip, 'PK\x03\x04'],
  [zip, 'PK\x05\x06'],
  ['an old Office document (DOC, XLS)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
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
  return signatures.find(([, first]) => fits(first))?.[0] ?? (holdsPdf(bytes) ? 'a PDF document' : undefined)
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

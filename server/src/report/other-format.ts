import type { DraftRefusalCode } from '@qarar/register'

/** What bytes are that are no ZIP package, by how they begin. */
export function otherFormat(bytes: Buffer): DraftRefusalCode {
  if (bytes.length === 0) return 'empty-file'
  if (bytes.subarray(0, 8).equals(compoundMark)) return compoundKind(bytes)
  const head = bytes.subarray(0, 1024).toString('latin1')
  const known = beginnings.find(([begins]) => begins.test(head))
  if (known) return known[1]
  return head.includes('\0') ? 'unknown-file' : 'text-file'
}

const compoundMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** Old files of Office, and new ones with a password, are compound files; names in them are UTF-16. */
function compoundKind(bytes: Buffer): DraftRefusalCode {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'locked-file'
  if (has('WordDocument')) return 'old-document'
  return has('Workbook') ? 'workbook-file' : 'unknown-file'
}

const beginnings: [RegExp, DraftRefusalCode][] = [
  [/^\{\\rtf/, 'rtf-file'],
  [/%PDF-/, 'pdf-file'],
  [/<\?mso-application progid="Word|<pkg:package|<w:wordDocument/, 'word-xml-file'],
  [/^\W{0,20}<(?:!doctype html|html|head|body|meta|div|p)\b/i, 'html-file'],
]

/** What a ZIP package is that has no document of Word in it, by the names of its parts. */
export function otherPackage(names: readonly string[], mimetype: string | null): DraftRefusalCode {
  if (mimetype?.includes('opendocument.text')) return 'odt-file'
  const has = (begin: string) => names.some((name) => name.startsWith(begin))
  if (has('xl/') || mimetype?.includes('opendocument.spreadsheet')) return 'workbook-file'
  if (has('ppt/') || mimetype?.includes('opendocument')) return 'slides-file'
  return has('Index/') ? 'pages-file' : 'other-package'
}

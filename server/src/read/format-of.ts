// Formats that have a reader, by the bytes: what a file is called says nothing.
import { listParts } from '../zip/read-zip.ts'
import { holdsPdf, isPdf, isPicture } from './foreign-format.ts'

export type KnownFormat =
  | 'pdf'
  | 'picture'
  | 'docx'
  | 'html'
  | 'akn'
  | 'odt'
  | 'rtf'
  | 'doc'
  | 'locked'
  | 'archive'

/** Undefined where it is text, or something that no reader is for. */
export function formatOf(given: Uint8Array): KnownFormat | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (isPdf(bytes)) return 'pdf'
  if (isPicture(bytes)) return 'picture'
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return ofPackage(bytes)
  if (startsWith(bytes, '{\\rtf')) return 'rtf'
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return ofCompound(bytes)
  return ofMarkup(bytes) ?? (holdsPdf(bytes) ? 'pdf' : undefined)
}

const startsWith = (bytes: Buffer, mark: string) =>
  bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1'))

/** Office documents are archives with a plan; other archives hold files of any kind. */
function ofPackage(bytes: Buffer): KnownFormat | undefined {
  const parts = listParts(bytes, 100_000)
  if (parts === 'damaged') return bytes.includes('word/document') ? 'docx' : 'archive'
  const names = parts.map(({ name }) => name.toLowerCase())
  const has = (begins: string) => names.some((name) => name.startsWith(begins))
  if (names.includes('mimetype') && names.includes('content.xml'))
    return bytes.subarray(0, 200).includes('opendocument.text') ? 'odt' : undefined
  if (!names.includes('[content_types].xml')) return 'archive'
  return has('word/') || !(has('xl/') || has('ppt/') || has('visio/')) ? 'docx' : undefined
}

/** Old files of Office, and new ones with a password, are compound files; names in them are UTF-16. */
function ofCompound(bytes: Buffer): KnownFormat | undefined {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'locked'
  return has('WordDocument') ? 'doc' : undefined
}

/** Without byte order mark, and without the zero bytes of UTF-16. */
function headOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 4096).toString('latin1')
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
}

const tailOf = (bytes: Buffer) => bytes.subarray(-512).toString('latin1').replaceAll('\0', '').trimEnd()

/** A comment ends at its first end: were there two ways to read one, many of them would take for ever. */
const before = '\\s*(?:<!--(?:(?!-->)[^])*-->\\s*)*'
const html = new RegExp(
  `^${before}(?:<\\?xml[^>]*\\?>${before})?(?:<!doctype html\\b|<html(?:\\s+[\\w:.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?)*\\s*>|<(?:head|body)\\b[^>]*>${before}<)`,
  'i',
)
const xml = new RegExp(`^${before}(?:<\\?xml\\s|<(?:\\w+:)?akomaNtoso[\\s>])`)

/** Of a page that leaves out its beginning: what its head has, or a block. */
const headElement = new RegExp(
  `^${before}<(?:title>[^<]*</title>|(?:meta|link|base)\\s+[a-z-]+\\s*=[^<>]*>)`,
  'i',
)
const tag =
  '</?(?:p|div|h[1-6]|section|article|main|header|nav|center|table|t[rdh]|tbody|ul|ol|li|dl|blockquote|pre|span|font|br|hr|[abiu]|em|strong)(?:\\s[^<>]*)?/?>'
const [firstTag, anyTag, lastTag] = [
  new RegExp(`^${before}${tag}`, 'i'),
  new RegExp(tag, 'gi'),
  new RegExp(`${tag}$`, 'i'),
]

/** Somebody who quotes a tag or two writes words behind them. */
const fewTags = 4

const isMarkedUp = (head: string, tail: string) =>
  firstTag.test(head) && (lastTag.test(tail) || (head.match(anyTag)?.length ?? 0) > fewTags)

function ofMarkup(bytes: Buffer): KnownFormat | undefined {
  const head = headOf(bytes)
  if (html.test(head) || /^\s*<\?xml[^>]*\?>\s*<!doctype html/i.test(head)) return 'html'
  if (headElement.test(head) || isMarkedUp(head, tailOf(bytes))) return 'html'
  return xml.test(head) ? 'akn' : undefined
}

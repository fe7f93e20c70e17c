import { type DecodedText, decodeText, type TextEncoding } from '../decode-text.ts'
import { detectEncoding } from '../detect-encoding.ts'
import { Refused } from './markup-refusal.ts'

export interface DecodedMarkup extends DecodedText {
  encoding: string
  /** Neither mark nor file says it. */
  isGuessed: boolean
}

/** By byte order mark, then by what a page or an XML document says of itself, then by the bytes. */
export function decodeMarkup(bytes: Buffer): DecodedMarkup {
  const marked = byMark(bytes)
  if (marked) return { ...decoded(bytes, marked), isGuessed: false }
  const stated = statedEncoding(bytes)
  if (stated) return { ...decoded(bytes, stated), isGuessed: false }
  const found = detectEncoding(bytes)
  if (!found) throw new Refused('unknown-encoding')
  return { ...decoded(bytes, found), isGuessed: found !== 'utf-8' }
}

function byMark(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 3)
  if (head === '\xef\xbb\xbf') return 'utf-8'
  if (head.startsWith('\xff\xfe')) return 'utf-16le'
  return head.startsWith('\xfe\xff') ? 'utf-16be' : undefined
}

const stating = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/i

/** What is called UTF-16 in a page that can be read byte by byte is UTF-8. */
function statedEncoding(bytes: Buffer): string | undefined {
  const found = stating.exec(bytes.toString('latin1', 0, 4096))
  const label = (found?.[1] ?? found?.[2])?.toLowerCase()
  if (label === undefined) return undefined
  return label.startsWith('utf-16') ? 'utf-8' : nameOf(label)
}

/** By its name in the standard: «iso-8859-1» is windows-1252 on the web. */
function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const own: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] satisfies TextEncoding[]

function decoded(bytes: Buffer, encoding: string): Omit<DecodedMarkup, 'isGuessed'> {
  if (own.includes(encoding)) return { ...decodeText(bytes, encoding as TextEncoding), encoding }
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, replacedChars: text.split('\ufffd').length - 1, encoding }
}

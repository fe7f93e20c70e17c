import { isUtf8 } from 'node:buffer'
import { decodeText, type TextEncoding } from './decode-text.ts'

/** The encoding of a text by its bytes; undefined where none of ours makes sense of them. */
export function detectEncoding(bytes: Buffer): TextEncoding | undefined {
  return byMark(bytes) ?? byZeroPattern(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : bySingleBytes(bytes))
}

function byMark(bytes: Buffer): TextEncoding | undefined {
  const head = bytes.toString('latin1', 0, 3)
  if (head === '\xef\xbb\xbf') return 'utf-8'
  if (head.startsWith('\xff\xfe')) return 'utf-16le'
  if (head.startsWith('\xfe\xff')) return 'utf-16be'
  return undefined
}

// UTF-16 without a mark: one byte of each pair is nearly always 00 (Latin, spaces, line ends), 06 (Arabic)
// or FB–FE (presentation forms), and the other byte is not.
function byZeroPattern(bytes: Buffer): TextEncoding | undefined {
  if (bytes.length < 2) return undefined
  const [even, odd] = highByteShares(bytes.subarray(0, 65_536))
  if (odd >= 0.85 && even < 0.5) return 'utf-16le'
  if (even >= 0.85 && odd < 0.5) return 'utf-16be'
  return undefined
}

function highByteShares(bytes: Buffer): [even: number, odd: number] {
  const seen: [number, number] = [0, 0]
  bytes.forEach((byte, at) => {
    if (byte === 0x00 || byte === 0x06 || (byte >= 0xfb && byte <= 0xfe)) seen[(at & 1) as 0 | 1]++
  })
  return [seen[0] / Math.ceil(bytes.length / 2), seen[1] / (bytes.length >> 1)]
}

// A few broken bytes do not make a UTF-8 file Windows-1256: there, hardly any byte run is valid UTF-8.
function isMostlyUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return true
  const { text, replacedChars } = decodeText(bytes, 'utf-8')
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0
  return foreign - replacedChars > replacedChars
}

function bySingleBytes(bytes: Buffer): TextEncoding | undefined {
  return hasForeignWords(bytes.toString('latin1')) ? byArabic(bytes) : byLatin(bytes)
}

// Arabic words are runs of high bytes; French and English have single high bytes among ASCII letters.
function hasForeignWords(latin1: string): boolean {
  const runs = latin1.match(/[\x80-\xff]{2}/g)?.length ?? 0
  const accents = latin1.match(/[a-z][\x80-\xff]|[\x80-\xff][a-z]/gi)?.length ?? 0
  return runs > accents
}

// Nine letters make two thirds of any Arabic text; read by a wrong table, other letters come out.
function byArabic(bytes: Buffer): TextEncoding | undefined {
  const [best] = (['windows-1256', 'iso-8859-6'] as const)
    .map((encoding) => ({ encoding, share: commonArabicShare(decodeText(bytes, encoding).text) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= 0.5 ? best.encoding : undefined
}

function commonArabicShare(text: string): number {
  const letters = text.match(/[[\p{L}\ufffd]--[\p{ASCII}ـ]]/gv)?.length ?? 0
  return (text.match(/[اليمنورتب]/g)?.length ?? 0) / letters
}

const latinLetters = /[À-ÖØ-öø-ÿŒœŸ€‚„…‘’“”•–—™«»°§©®·¡¿ªº¹²³¼½¾£\xa0\xad]/g

function byLatin(bytes: Buffer): TextEncoding | undefined {
  const { text } = decodeText(bytes, 'windows-1252')
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0
  const known = text.match(latinLetters)?.length ?? 0
  return known >= foreign * 0.9 && foreign <= text.length * 0.3 ? 'windows-1252' : undefined
}

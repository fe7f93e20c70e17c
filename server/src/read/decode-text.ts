/** Encodings by their WHATWG names. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252' | 'iso-8859-6'

export interface DecodedText {
  text: string
  /** Characters that could not be decoded and stand as U+FFFD; one that the file itself holds is not counted. */
  replacedChars: number
}

/** Decodes all of it; a byte order mark stays, so that offsets are those of the file. */
export function decodeText(bytes: Buffer, encoding: TextEncoding): DecodedText {
  if (encoding === 'utf-8') return decodeUtf8(bytes)
  if (encoding === 'utf-16le') return decodeUtf16(bytes)
  if (encoding === 'utf-16be') return decodeUtf16(swapBytes(bytes))
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return { text, replacedChars: count(text, '\ufffd') }
}

function decodeUtf8(bytes: Buffer): DecodedText {
  const text = bytes.toString('utf8')
  const shown = count(text, '\ufffd')
  const printed = shown && count(bytes.toString('latin1'), '\xef\xbf\xbd')
  return { text, replacedChars: shown - printed }
}

function decodeUtf16(bytes: Buffer): DecodedText {
  const cut = bytes.length % 2
  const units = bytes.toString('utf16le')
  const text = units.toWellFormed() + '\ufffd'.repeat(cut)
  return { text, replacedChars: count(text, '\ufffd') - count(units, '\ufffd') }
}

function swapBytes(bytes: Buffer): Buffer {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
  return bytes.length % 2 ? Buffer.concat([even, bytes.subarray(-1)]) : even
}

// Node's own decoder leaves 0x80–0x9F of windows-1252 as control characters (seen in 24.21).
const windows1252High = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => windows1252High.charAt(char.charCodeAt(0) - 0x80))
}

function count(text: string, wanted: string): number {
  let found = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found++
  return found
}

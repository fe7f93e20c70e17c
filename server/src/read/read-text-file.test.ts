import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from './input-error.ts'
import { readTextBytes, readTextFile } from './read-text-file.ts'

const example = (language: string) =>
  readFileSync(new URL(`../../../examples/council-7-resolutions.${language}.txt`, import.meta.url), 'utf8')

/** Bytes of a text in a single-byte encoding, by turning Node's decoder round. */
function encode(text: string, encoding: string): Buffer {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [readBack(byte, encoding), byte]))
  return Buffer.from([...text].map((char) => table.get(char) ?? 0x3f))
}

const high1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
function readBack(byte: number, encoding: string): string {
  if (encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0) return high1252.charAt(byte - 0x80)
  return new TextDecoder(encoding).decode(Uint8Array.of(byte))
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const swapped = (text: string) => utf16(text).swap16()

const arabic =
  'قرار رقم 12 بشأن السلام\nإنّ المجلس، المنعقد في دورته العادية…\n1. يدعو الجزر الأعضاء إلى صيانة المنارات القديمة.\n'
const french =
  'Résolution n° 12 relative à la sûreté\nLe Conseil, réuni à l’issue de…\n1. Prie le Secrétaire général d’y veiller – œuvre déjà engagée.\n'

describe('the encoding is detected and reported', () => {
  it.each([
    ['utf-8', Buffer.from(arabic), arabic],
    ['utf-8', Buffer.from(`\ufeff${arabic}`), `\ufeff${arabic}`],
    ['utf-16le', utf16(`\ufeff${arabic}`), `\ufeff${arabic}`],
    ['utf-16be', swapped(`\ufeff${arabic}`), `\ufeff${arabic}`],
    ['utf-16le', utf16(arabic), arabic],
    ['utf-16be', swapped(arabic), arabic],
    ['utf-16le', utf16('Plain English text.'), 'Plain English text.'],
    ['utf-16be', swapped('ﻗﺮﺍﺭ ﺭﻗﻢ'), 'ﻗﺮﺍﺭ ﺭﻗﻢ'],
    ['utf-8', Buffer.from('Plain English text.'), 'Plain English text.'],
    ['utf-8', Buffer.from(french), french],
    ['windows-1256', encode('قرار', 'windows-1256'), 'قرار'],
    ['windows-1256', encode('Reply: نعم، Mr. President', 'windows-1256'), 'Reply: نعم، Mr. President'],
    ['windows-1252', encode(french, 'windows-1252'), french],
    ['windows-1252', encode('a – b', 'windows-1252'), 'a – b'],
  ])('%s', (encoding, bytes, text) => {
    const raw = readTextBytes(bytes)
    expect(raw).toMatchObject({
      text,
      replacedChars: 0,
      source: { encoding, bytes: bytes.length, format: 'text' },
    })
  })

  it.each([
    ['ar', 'windows-1256'],
    ['ar', 'iso-8859-6'],
    ['fr', 'windows-1252'],
  ])('a whole document in %s as %s', (language, encoding) => {
    const bytes = encode(example(language), encoding)
    expect(readTextBytes(bytes)).toMatchObject({ replacedChars: 0, source: { encoding } })
  })

  it('names the bytes by their hash', () => {
    expect(readTextBytes(Buffer.from('abc')).source.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('reads a view into a larger buffer', () => {
    expect(readTextBytes(new Uint8Array(Buffer.from('xxabcxx')).subarray(2, 5)).text).toBe('abc')
  })
})

describe('what cannot be decoded stands as U+FFFD and is counted', () => {
  it('in UTF-8 cut in the middle of a character', () => {
    const raw = readTextBytes(Buffer.from(arabic.trim().slice(0, -1)).subarray(0, -1))
    expect(raw).toMatchObject({ replacedChars: 1, source: { encoding: 'utf-8' } })
  })

  it('in UTF-8 with foreign bytes, not counting the U+FFFD that the file holds', () => {
    const raw = readTextBytes(
      Buffer.concat([Buffer.from(`${arabic}\ufffd`), Buffer.of(0xff, 0xfe), Buffer.from(arabic)]),
    )
    expect(raw).toMatchObject({ replacedChars: 2, source: { encoding: 'utf-8' } })
  })

  it('in UTF-16 with lone surrogates and half a character at the end', () => {
    const raw = readTextBytes(Buffer.concat([utf16(`\ufeff${arabic}\ufffd\ud800x\udc00`), Buffer.of(0x41)]))
    expect(raw.replacedChars).toBe(3)
    expect(raw.text.isWellFormed()).toBe(true)
  })
})

const codeOf = (read: () => unknown) => {
  try {
    read()
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.message]
    throw error
  }
  return ['read', '']
}

describe('bytes that are no text are refused in one sentence', () => {
  const shortHead = (bytes: string) => Buffer.from(bytes, 'latin1')
  it.each([
    ['empty', Buffer.alloc(0), /empty/],
    ['blank', Buffer.from('\ufeff \n\t\u00a0\u200f\n'), /only spaces/],
    ['blank', utf16('\ufeff\n \n'), /only spaces/],
    ['binary', Buffer.from('text\0with\0nul'), /not text/],
    ['binary', Buffer.alloc(4096), /not text/],
    ['binary', utf16('\x01\x02\x03\x04\x05\x06\x07\x08'), /not text/],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_, i) => ((i * 7919) % 255) + 1)), /not text/],
    [
      'unknown-encoding',
      encode(
        'Генеральная Ассамблея, ссылаясь на свои предыдущие резолюции, принимая к сведению доклад Генерального секретаря и подчёркивая важность сотрудничества, постановляет включить этот пункт в предварительную повестку дня.',
        'windows-1251',
      ),
      /save it as UTF-8/,
    ],
    [
      'unknown-encoding',
      encode('Η απόφαση εγκρίθηκε ομόφωνα από το Συμβούλιο των Υπουργών', 'iso-8859-7'),
      /save it as UTF-8/,
    ],
    ['other-format', shortHead('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), /PDF.*not read here/],
    ['other-format', shortHead('PK\x03\x04\x14\0\x06\0'), /a ZIP archive, which is not read here/],
    ['other-format', shortHead('PK\x03\x04\0\0xl/workbook.xml'), /: this is a workbook, .*save its text/],
    ['other-format', shortHead('\x89PNG\r\n\x1a\n\0\0'), /PNG/],
    ['other-format', shortHead('\xff\xd8\xff\xe0\0\x10JFIF'), /JPEG/],
    ['other-format', shortHead('RIFF\x10\0\0\0WEBPVP8 '), /WebP/],
    ['other-format', shortHead('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /an old Office document/],
    ['other-format', shortHead('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0k\0b\0o\0o\0k\0'), /a workbook/],
    ['other-format', shortHead('{\\rtf1\\ansi'), /RTF/],
    ['other-format', Buffer.from('\ufeff\n<!DOCTYPE html>\n<html>'), /HTML/],
    ['other-format', Buffer.from('<?xml version="1.0"?><akomaNtoso/>'), /XML/],
  ])('%s', (code, bytes, sentence) => {
    const [found, message] = codeOf(() => readTextBytes(bytes, { name: 'a.txt' }))
    expect(found).toBe(code)
    expect(message).toMatch(sentence)
    expect(message).toMatch(/^a\.txt: [^\n]+; [^\n]+$/)
  })

  it('but angle brackets, a few control characters and damaged letters are text', () => {
    expect(readTextBytes(Buffer.from('<script>alert(1)</script>')).text).toContain('<script>')
    expect(readTextBytes(Buffer.from('one\x01 two\f three')).text).toContain('\f')
  })

  it('more bytes than the limit', () => {
    expect(codeOf(() => readTextBytes(Buffer.from('abcd'), { maxBytes: 3 }))[1]).toMatch(/QARAR_MAX_BYTES/)
  })
})

describe('paths that are no readable file', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'قرار read '))
    mkdirSync(join(folder, 'sub'))
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
    writeFileSync(join(folder, 'secret.txt'), 'x')
    chmodSync(join(folder, 'secret.txt'), 0)
    writeFileSync(join(folder, 'huge.txt'), '')
    truncateSync(join(folder, 'huge.txt'), 200_000_000)
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(folder, 'pipe')])
    writeFileSync(join(folder, 'evil\n\u001b[2J\u202etxt.txt'), '')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const read = async (name: string) =>
    readTextFile(join(folder, name)).then(
      () => ['read', ''] as const,
      (error: InputError) => [error.code, error.message] as const,
    )

  it.each([
    ['nothing.txt', 'missing'],
    ['secret.txt/x', 'missing'],
    ['x'.repeat(300), 'missing'],
    ['sub', 'directory'],
    ['a', 'link-loop'],
    ['pipe', 'not-a-file'],
    ['huge.txt', 'too-large'],
  ])('%s: %s', async (name, code) => {
    expect((await read(name))[0]).toBe(code)
  })

  it('without permission', async (context) => {
    context.skip(
      process.getuid?.() === 0,
      'running as root, who may read and write everything: tests of permissions skipped',
    )
    expect((await read('secret.txt'))[0]).toBe('unreadable')
  })

  it('a device', async () => {
    await expect(readTextFile('/dev/zero')).rejects.toMatchObject({ code: 'not-a-file' })
  })

  it('a hostile name is shown with its control characters escaped', async () => {
    const [code, message] = await read('evil\n\u001b[2J\u202etxt.txt')
    expect(code).toBe('empty')
    expect(message).toContain('evil\\u{a}\\u{1b}[2J\\u{202e}txt.txt: the file is empty')
  })

  it('the refusal of a huge file takes no memory', async () => {
    const before = process.memoryUsage().rss
    await read('huge.txt')
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })
})

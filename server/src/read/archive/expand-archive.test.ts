import { describe, expect, test } from 'vitest'
import { zipOf } from '../docx/testing/make-docx.ts'
import { InputError } from '../input-error.ts'
import { archiveLimits, expandArchive } from './expand-archive.ts'

const expand = (bytes: Buffer, limits = archiveLimits(100, 1_000_000)) =>
  [...expandArchive('a.zip', bytes, limits)].map((file) =>
    'bytes' in file ? [file.name, file.bytes.toString()] : [file.name, file.error.code],
  )

const thrownBy = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
  return null
}

test('its files are those of the folders in it, and not what systems leave there', async () => {
  const bytes = await zipOf({
    'texts/': '',
    'texts/a.txt': 'one',
    'texts/deep/قرار.txt': 'two',
    '__MACOSX/texts/._a.txt': 'x',
    '.DS_Store': 'x',
    'Thumbs.db': 'x',
  })
  expect(expand(bytes)).toEqual([
    ['a.txt', 'one'],
    ['قرار.txt', 'two'],
  ])
})

test('hidden ones are counted, and a link is no document', async () => {
  const inner = await zipOf({ '.kept/c.txt': 'three' })
  const bytes = await zipOf({
    '.hidden/a.txt': 'one',
    'texts/.b.txt': 'two',
    '.Trashes/x/old.txt': 'x',
    'inner.zip': inner,
    'link.txt': '/etc/passwd',
    './d.txt': 'four',
  })
  const entry = bytes.lastIndexOf('link.txt') - 46
  bytes.writeUInt8(3, entry + 5)
  bytes.writeUInt32LE(0o120777 * 0x10000, entry + 38)
  const found = [...expandArchive('a.zip', bytes, archiveLimits(100, 1_000_000))]
  expect(
    found.map((file) => [file.name, 'error' in file ? file.error.message : file.bytes.toString()]),
  ).toEqual([
    ['inner.zip', expect.stringMatching(/^a\.zip › inner\.zip: hidden files in it .*; their number is 1$/)],
    ['link.txt', expect.stringMatching(/^a\.zip › link\.txt: in the archive this is a link/)],
    ['d.txt', 'four'],
    ['a.zip', expect.stringMatching(/^a\.zip: hidden files in it .*; their number is 2$/)],
  ])
})

test('hostile names are only names', async () => {
  const bytes = await zipOf({
    '../../etc/passwd': 'a',
    'C:\\CON': 'b',
    '\\\\host\\share\\x.txt': 'c',
    'C:boot': 'd',
  })
  expect(expand(bytes).map(([name]) => name)).toEqual(['passwd', 'CON', 'x.txt', 'boot'])
})

test('an archive in it is opened, one in that is not', async () => {
  const innermost = await zipOf({ 'c.txt': 'three' })
  const inner = await zipOf({ 'b.txt': 'two', 'c.zip': innermost })
  const found = expand(await zipOf({ 'a.txt': 'one', 'b.zip': inner }))
  expect(found.map(([name]) => name)).toEqual(['a.txt', 'b.txt', 'c.zip'])
  const bytes = await zipOf({ 'b.zip': inner, 'c.zip': Buffer.from('PK\u0003\u0004 no more') })
  const files = [...expandArchive('a.zip', bytes, archiveLimits(100, 1_000_000))]
  expect(files.map(({ path }) => path)).toEqual([
    'a.zip › b.zip › b.txt',
    'a.zip › b.zip › c.zip',
    'a.zip › c.zip',
  ])
  expect(files.at(-1)).toMatchObject({ error: { file: 'a.zip › c.zip' } })
})

describe('one that cannot be unpacked stops no other', () => {
  test('locked', async () => {
    const bytes = await zipOf({ 'a.txt': 'one', 'b.txt': 'two' })
    const entry = bytes.indexOf(Buffer.from('PK\u0001\u0002'))
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8)
    expect(expand(bytes)).toEqual([
      ['a.txt', 'file-locked'],
      ['b.txt', 'two'],
    ])
  })

  test('made to fill a memory', async () => {
    const bomb = Buffer.alloc(8_000_000)
    const bytes = await zipOf({ 'bomb.txt': bomb, 'b.txt': 'two' })
    expect(expand(bytes)).toEqual([
      ['bomb.txt', 'file-expands'],
      ['b.txt', 'two'],
    ])
  })

  test('damaged, itself or an archive', async () => {
    const bytes = await zipOf({
      'a.txt': 'one one one one',
      'b.zip': Buffer.from('PK\u0003\u0004 and no more'),
    })
    const start = bytes.indexOf('a.txt') + 5
    bytes.fill(0xff, start, start + 6)
    expect(expand(bytes)).toEqual([
      ['a.txt', 'file-broken'],
      ['b.zip', 'file-broken'],
    ])
  })
})

describe('refused as a whole', () => {
  test.each([
    ['archive-empty', () => zipOf({ 'folder/': '' }), archiveLimits(10, 1000)],
    ['archive-too-large', () => zipOf({ a: '1', b: '2', c: '3' }), archiveLimits(2, 1000)],
    ['file-broken', async () => (await zipOf({ a: '1' })).subarray(0, 30), archiveLimits(2, 1000)],
  ])('%s', async (code, make, limits) => {
    const bytes = await make()
    expect(thrownBy(() => expand(bytes, limits))).toBe(code)
  })

  test('more bytes than all files may have', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}.txt`, 'word '.repeat(190)]),
    )
    const bytes = await zipOf(parts)
    expect(thrownBy(() => expand(bytes, { files: 100, bytes: 1000, times: 4 }))).toBe('archive-too-large')
  })
})

import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePdf } from '../pdf/testing/make-pdf.ts'
import { clipLines, joinedBoxes } from './clip-lines.ts'
import { drawnLines, drawnPage, linesOfPage } from './look-at-file.ts'
import { placeLines } from './place-lines.ts'
import { type Picture, writePng } from './write-png.ts'

const text = 'Light the lamps.\n\nThe keepers\nsleep at noon.\n\n\f\nOf the second page.\n'
const content = makePdf([
  [
    { text: 'Light the lamps.', x: 60, y: 720 },
    { text: 'The keepers', x: 60, y: 400 },
    { text: 'sleep at noon.', x: 60, y: 388 },
  ],
  [{ text: 'Of the second page.', x: 300, y: 80 }],
])
const file = { format: 'pdf', sha256: 'a', content, text }

const sizeOf = (png: Uint8Array | null) => {
  const bytes = Buffer.from(png ?? [])
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('a page of a file', () => {
  test('has its lines with their places, from the top left corner', async () => {
    const page = await linesOfPage(file, 1)
    expect(page?.pages).toBe(2)
    expect(page?.lines.map(({ line, text }) => [line, text])).toEqual([
      [1, 'Light the lamps.'],
      [3, 'The keepers'],
      [4, 'sleep at noon.'],
    ])
    const [first, second, third] = page?.lines.map(({ box }) => box) ?? []
    expect(first?.left).toBeCloseTo(60 / 600, 2)
    expect(first?.right).toBeCloseTo((60 + 16 * 5) / 600, 2)
    expect([first?.top, first?.bottom]).toEqual([expect.closeTo(0.09, 2), expect.closeTo(0.104, 2)])
    expect(second?.top).toBeLessThan(third?.top ?? 0)
    const other = (await linesOfPage(file, 2))?.lines
    expect(other).toMatchObject([
      { line: 7, box: { left: expect.closeTo(0.5, 2), top: expect.closeTo(0.89, 2) } },
    ])
  })

  test('is a picture, as large as is asked for', async () => {
    expect(sizeOf(await drawnPage(file, 1, 72))).toEqual([600, 800])
    expect(sizeOf(await drawnPage(file, 2, 36))).toEqual([300, 400])
    expect(await drawnPage(file, 3, 72)).toBeNull()
  })

  test('is drawn around lines, over two pages too', async () => {
    const [width, height] = sizeOf(await drawnLines(file, [3, 4], 72))
    expect([width, (height ?? 0) > 20, (height ?? 0) < 100]).toEqual([600, true, true])
    const [, both] = sizeOf(await drawnLines(file, [3, 7], 72))
    expect(both).toBeGreaterThan((height ?? 0) + 20)
    expect(await drawnLines(file, [2, 2], 72)).toBeNull()
  })

  test('of another format, or of bytes that are none, is none', async () => {
    expect(await drawnPage({ ...file, format: 'text' }, 1)).toBeNull()
    expect(await linesOfPage({ ...file, format: 'text' }, 1)).toBeUndefined()
    const broken = { ...file, sha256: 'b', content: Buffer.from('%PDF-1.7 no more') }
    expect(await drawnPage(broken, 1)).toBeNull()
    expect((await linesOfPage(broken, 1))?.lines.every(({ box }) => box === null)).toBe(true)
    expect(sizeOf(await drawnPage(file, 1, 73))).toEqual([608, 811])
  })
})

const box = (top: number, left = 0) => ({ left, right: left + 0.4, top, bottom: top + 0.01 })

describe('lines that were kept', () => {
  test('find the printed ones, each its own, whatever rules part and join since', () => {
    const printed = [
      { text: 'The Council', ...box(0.1) },
      { text: 'The Council', ...box(0.3) },
      { text: '3. Requests the keepers', ...box(0.5) },
    ]
    const kept = ['The Council', 'The  Council', '3 Requests the keeper', 'Nothing like it'].map(
      (text, at) => ({
        line: at + 1,
        text,
      }),
    )
    expect(placeLines(kept, printed).map(({ line, top }) => [line, top])).toEqual([
      [1, 0.1],
      [2, 0.3],
      [3, 0.5],
    ])
  })

  test('share no place', () => {
    const lines = fc.array(fc.constantFrom('a b', 'ab', 'abc', 'xyz', ''), { maxLength: 8 })
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const kept = one.map((text, line) => ({ line, text }))
        const places = placeLines(
          kept,
          other.map((text, at) => ({ text, ...box(at) })),
        )
        expect(new Set(places.map(({ top }) => top)).size).toBe(places.length)
      }),
    )
  })
})

test('lines of one column have one frame, those of two columns two', () => {
  expect(joinedBoxes([box(0.1), box(0.12), box(0.1, 0.5), box(0.12, 0.5)])).toEqual([
    { ...box(0.1), bottom: 0.13 },
    { ...box(0.1, 0.5), bottom: 0.13 },
  ])
})

test('a frame is drawn on the stretch and not on the page', () => {
  const page: Picture = { width: 100, height: 200, dots: new Uint8Array(3 * 100 * 200).fill(255) }
  const stretch = clipLines(page, [{ left: 0.2, right: 0.4, top: 0.5, bottom: 0.55 }])
  expect([stretch.width, stretch.height]).toEqual([100, 21])
  expect(page.dots.every((dot) => dot === 255)).toBe(true)
  expect(stretch.dots.some((dot) => dot === 11)).toBe(true)
})

test('a PNG holds every dot', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.nat(255)),
      (width, height, stream) => {
        const dots = Uint8Array.from([...stream.take(3 * width * height)])
        const png = Buffer.from(writePng({ width, height, dots }))
        const length = png.readUInt32BE(33)
        expect(png.subarray(37, 41).toString()).toBe('IDAT')
        const rows = inflateSync(png.subarray(41, 41 + length))
        const read = Array.from({ length: height }, (_, y) => {
          const row = [...rows.subarray(y * (3 * width + 1) + 1, (y + 1) * (3 * width + 1))]
          for (let x = 3; x < row.length; x++) row[x] = ((row[x] ?? 0) + (row[x - 3] ?? 0)) & 255
          return row
        })
        expect(read.flat()).toEqual([...dots])
      },
    ),
  )
})

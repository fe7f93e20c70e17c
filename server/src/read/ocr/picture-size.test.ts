import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureSize } from './picture-size.ts'

const jpeg = (...segments: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...Array(12).fill(0)])
const frame = [0xff, 0xc0, 0, 17, 8, 0x04, 0x00, 0x03, 0x00, 3]

test('the size of a JPEG stands in its frame, behind other segments', () => {
  expect(pictureSize(jpeg([0xff, 0xe0, 0, 4, 1, 2], [0xff, 0xff], frame.slice(1)))).toEqual({
    width: 768,
    height: 1024,
  })
  expect(pictureSize(jpeg(frame))).toEqual({ width: 768, height: 1024 })
  expect(pictureSize(jpeg([0, 1, 2]))).toBeNull()
})

test('any bytes have a size or none', () => {
  const heads = [
    [],
    [0xff, 0xd8],
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ]
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 60 }), (head, rest) => {
      const size = pictureSize(Uint8Array.from([...head, ...rest]))
      expect(size === null || (size.width > 0 && size.height > 0)).toBe(true)
    }),
  )
})

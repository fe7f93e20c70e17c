// A picture as a PNG (ISO/IEC 15948): three bytes a dot, each row packed as its difference from the dot before.
import { crc32, deflateSync } from 'node:zlib'

/** Dots of red, green, blue, row by row. */
export interface Picture {
  width: number
  height: number
  dots: Uint8Array
}

export function writePng({ width, height, dots }: Picture): Uint8Array {
  const row = 3 * width
  const packed = new Uint8Array(height * (row + 1))
  for (let y = 0; y < height; y++) {
    const to = y * (row + 1)
    packed[to] = 1
    for (let x = 0; x < row; x++) {
      const before = x < 3 ? 0 : (dots[y * row + x - 3] as number)
      packed[to + 1 + x] = (dots[y * row + x] as number) - before
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(packed, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

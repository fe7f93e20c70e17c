import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listParts, unpackPart } from './read-zip.ts'
import { packPart, writeZip } from './write-zip.ts'

const packed = async (words: string) => writeZip([await packPart('a.txt', [words])])

/** As programs keep what does not get smaller. */
async function stored(words: string): Promise<Buffer> {
  const part = await packPart('a.txt', [words])
  const bytes = writeZip([{ ...part, packed: Buffer.from(words) }])
  bytes.writeUInt16LE(0, 8)
  bytes.writeUInt16LE(0, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 10)
  return bytes
}

function unpack(bytes: Buffer) {
  const parts = listParts(bytes)
  if (parts === 'damaged') return parts
  const content = parts[0] && unpackPart(bytes, parts[0], 1000)
  return Buffer.isBuffer(content) ? content.toString() : content
}

describe.each([
  ['packed', packed],
  ['stored', stored],
])('a part that is %s', (_, make) => {
  test('is what was put in', async () => {
    expect(unpack(await make('Report by 2027.'))).toBe('Report by 2027.')
  })

  test('and of which one bit has turned never says anything else', async () => {
    const whole = await make('Report by 2027.')
    const start = 30 + 'a.txt'.length
    const end = whole.indexOf('PK\u0001\u0002', 0, 'latin1')
    fc.assert(
      fc.property(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const turned = Buffer.from(whole)
        turned[at] = (turned[at] as number) ^ (1 << bit)
        // The last bits of what is packed may mean nothing.
        expect(['damaged', 'Report by 2027.']).toContain(unpack(turned))
      }),
    )
  })

  test('and says another length is damaged', async () => {
    const bytes = await make('Report by 2027.')
    bytes.writeUInt32LE(99, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
    expect(unpack(bytes)).toBe('damaged')
  })
})

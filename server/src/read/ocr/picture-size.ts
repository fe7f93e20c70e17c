// What the head of a picture says of its size, before anything is unpacked.

export interface PictureSize {
  width: number
  height: number
}

/** Null where it is no PNG and no JPEG, or its head is damaged. */
export function pictureSize(given: Uint8Array): PictureSize | null {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (
    bytes.length >= 24 &&
    bytes.toString('latin1', 1, 4) === 'PNG' &&
    bytes.toString('latin1', 12, 16) === 'IHDR'
  )
    return sized(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
  return bytes.length > 3 && bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(bytes) : null
}

const sized = (width: number, height: number) => (width > 0 && height > 0 ? { width, height } : null)

/** The frame stands behind any number of other segments. */
function jpegSize(bytes: Buffer): PictureSize | null {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] as number
    if (marker === 0xff) at++
    else if (isFrame(marker)) return sized(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Of the codes from C0 to CF three are tables. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

// A PDF says at its end where its pages are. One whose end is cut off has the pages before the cut still.

/** The end of a file that is whole stands so near its last byte, but for what prints nothing. */
const endWithin = 2048

export function hasEnd(bytes: Uint8Array): boolean {
  const end = bytes.findLastIndex((byte) => byte > 0x20) + 1
  return Buffer.from(bytes.subarray(Math.max(0, end - endWithin), end))
    .toString('latin1')
    .includes('%%EOF')
}

/** Objects that are kept packed are not seen: then nothing can be mended. */
const objects = /(?<=^|[\r\n\s])(\d{1,7}) (\d{1,5}) obj\b([\s\S]{0,1500}?)(?=endobj|stream\b)/g

/**
 * The same with an end of our own, that leads to its catalogue, or where that is lost to each page there is; null where
 * neither is found.
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let catalogue: string | undefined
  const pages: string[] = []
  for (const [, number, generation, body = ''] of text.matchAll(objects)) {
    if (/\/Type\s*\/Catalog\b/.test(body)) catalogue = `${number} ${generation}`
    if (/\/Type\s*\/Page\b/.test(body)) pages.push(`${number} ${generation} R`)
  }
  const end = catalogue ? trailer(catalogue) : pages.length > 0 ? ownCatalogue(pages) : null
  return end === null ? null : Buffer.concat([bytes, Buffer.from(end, 'latin1')])
}

const trailer = (root: string) => `\nendobj\ntrailer\n<< /Root ${root} R >>\nstartxref\n0\n%%EOF\n`

/** Numbers that no file has. */
const own = { catalogue: 8_000_001, pages: 8_000_002 }

const ownCatalogue = (pages: readonly string[]) =>
  `\nendobj\n${own.catalogue} 0 obj\n<< /Type /Catalog /Pages ${own.pages} 0 R >>\nendobj\n` +
  `${own.pages} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${pages.join(' ')}] >>\nendobj` +
  trailer(`${own.catalogue} 0`)

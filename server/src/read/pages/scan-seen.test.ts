// Lines of a scan have no letters to ask for: their places are kept from the reading.
import { expect, test } from 'vitest'
import { pdfOfPictures, printedScan } from '../ocr/testing/make-scan.ts'
import { readDocumentBytes } from '../read-document.ts'
import { drawnLines, linesOfPage } from './look-at-file.ts'

const lines = [
  'The Council requests the Secretary to report',
  'on the lamps of the northern shore in every year',
  'and thanks the keepers for their patient work.',
]

test('each line of a scan has its place on the page, from the top down', { timeout: 240_000 }, async () => {
  const scan = await printedScan(lines)
  const content = pdfOfPictures([scan])
  const { text, places } = await readDocumentBytes(content, { name: 'scan.pdf' })
  const file = { format: 'pdf', sha256: 'scan', content, text, places }
  const found = (await linesOfPage(file, 1))?.lines ?? []
  expect(found.map(({ text }) => text.slice(0, 11))).toEqual(lines.map((line) => line.slice(0, 11)))
  const rowOf = ({ top, bottom }: { top: number; bottom: number }) => inkOf(scan, top, bottom)
  for (const { box } of found) expect(box && rowOf(box)).toBeGreaterThan(0)
  const tops = found.map(({ box }) => box?.top ?? 0)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  for (const [index, { box }] of found.entries())
    expect(box?.bottom).toBeLessThan(found[index + 1]?.box?.bottom ?? 2)
  const [first] = found
  expect(await drawnLines(file, [first?.line ?? 0, first?.line ?? 0], 72)).not.toBeNull()
  expect((await linesOfPage({ ...file, places: null }, 1))?.lines.every(({ box }) => box === null)).toBe(true)
})

/** Dark dots in the middle row of a stretch of the page. */
function inkOf(
  { width, height, pixels }: Awaited<ReturnType<typeof printedScan>>,
  top: number,
  bottom: number,
) {
  const row = Math.round(((top + bottom) / 2) * height)
  return pixels.subarray(row * width, (row + 1) * width).filter((dot) => dot < 128).length
}

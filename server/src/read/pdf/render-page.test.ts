import { expect, test } from 'vitest'
import { pdfOfPictures } from '../ocr/testing/make-scan.ts'
import { openDocument } from './open-document.ts'
import { openPdfium } from './open-pdfium.ts'
import { renderPage } from './render-page.ts'

async function drawn(scale: number) {
  const pdfium = await openPdfium()
  const picture = { width: 40, height: 30, pixels: new Uint8Array(1200).fill(0), scale }
  const opened = openDocument(pdfium, pdfOfPictures([picture]))
  if (typeof opened === 'string') throw new Error(opened)
  const pages = [renderPage(pdfium, opened.document, 0, 200), renderPage(pdfium, opened.document, 9, 200)]
  opened.close()
  return pages
}

test('a page is drawn in grey, row by row', async () => {
  const [page, none] = await drawn(1)
  expect(page).toMatchObject({ width: 111, height: 83 })
  expect(page?.pixels).toHaveLength(111 * 83)
  expect(page?.pixels[60 * 111 + 60]).toBe(0)
  expect(none).toBeNull()
})

test('a page of any size has no more dots than a page needs', async () => {
  const [page] = await drawn(0.0005)
  expect(page?.pixels.length).toBeLessThanOrEqual(18_000_000)
  expect(page?.pixels.length).toBeGreaterThan(10_000_000)
})

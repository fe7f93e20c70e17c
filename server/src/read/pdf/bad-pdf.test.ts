import { describe, expect, test } from 'vitest'
import { readDocumentBytes } from '../read-document.ts'
import { readPdf } from './read-pdf.ts'
import { makePdf } from './testing/make-pdf.ts'

const line = (page: number) => [{ text: `Light the lamps of page ${page}.`, x: 50, y: 700 }]
const pages = (count: number) => Array.from({ length: count }, (_, page) => line(page + 1))

describe('a PDF of very many pages', () => {
  test('is read up to the limit, one page after the other', async () => {
    const read = await readPdf(makePdf(pages(2000)), { maxPages: 2000 })
    expect(read).toMatchObject({ text: expect.stringContaining('Light the lamps of page 2000.') })
    expect(typeof read === 'string' ? 0 : read.text.split('\f').length).toBe(2000)
  })

  test('above it is refused with the setting that helps', async () => {
    await expect(readDocumentBytes(makePdf(pages(2001)), { name: 'long.pdf' })).rejects.toMatchObject({
      code: 'pdf-too-many-pages',
      message:
        'long.pdf: the PDF has more than 2,000 pages; set QARAR_MAX_PAGES higher to read it, or give it in parts',
    })
  })
})

describe('a PDF that nothing can be read from', () => {
  const key = `<${'41'.repeat(32)}>`
  const locked = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`
  const whole = makePdf(pages(3))
  test.each([
    ['without pages', makePdf([]), 'pdf-without-pages'],
    ['cut in half', whole.slice(0, whole.length / 2), 'pdf-broken'],
    ['with a password', makePdf(pages(1), { trailer: locked }), 'pdf-encrypted'],
    ['of pictures', makePdf([[], []]), 'nothing-read'],
  ])('%s gets one sentence, with the name of the file', async (_, bytes, code) => {
    const error = await readDocumentBytes(bytes, { name: 'a.pdf' }).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code })
    expect((error as Error).message).toMatch(/^a\.pdf: [^\n]+[^.\n]$/)
  })
})

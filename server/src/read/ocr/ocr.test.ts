import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { readText } from '@qarar/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readPages } from '../pdf/read-pages.ts'
import type { GreyPicture } from '../pdf/render-page.ts'
import { makePdf } from '../pdf/testing/make-pdf.ts'
import { readDocumentBytes } from '../read-document.ts'
import { greyFile } from './grey-file.ts'
import { ocrPages } from './ocr-pages.ts'
import { ocrSettings } from './ocr-settings.ts'
import { readPicture } from './read-picture.ts'
import { pdfOfPictures, printedScan } from './testing/make-scan.ts'

const arabic = readFileSync(join(import.meta.dirname, 'testing/arabic-lines.png'))
const blank = { width: 400, height: 300, pixels: new Uint8Array(400 * 300).fill(255), scale: 2 }

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('a scan', () => {
  test('is read page by page, and what was read from pictures is said', async () => {
    vi.stubEnv('QARAR_MAX_OCR_PAGES', '2')
    const page = await printedScan(['The Council requests the Secretary', 'to report on resolution 12/34.'])
    const pages: number[][] = []
    const raw = await readDocumentBytes(pdfOfPictures([page, blank, page]), {
      name: 'scan.pdf',
      onPage: (done, of) => pages.push([done, of]),
    })
    expect(raw.text.trim()).toBe(
      'The Council requests the Secretary\nto report on resolution 12/34.\n\f\f'.trim(),
    )
    // By their letters first, told seldom; then those that OCR reads.
    expect(pages.slice(-2)).toEqual([
      [1, 2],
      [2, 2],
    ])
    const { publication } = readText(raw)
    const said = publication.diagnostics.map(({ code, params, sourceLines }) => [
      code,
      params.pages,
      sourceLines,
    ])
    expect(said).toContainEqual(['page-read-by-ocr', '1', [1, 2]])
    expect(said).toContainEqual(['number-by-ocr', '1', [1, 2]])
    expect(said).toContainEqual(['page-beyond-ocr-limit', '3', null])
    expect(said).toContainEqual(['page-without-text', '2, 3', null])
  })

  test('is ended by its signal', async () => {
    const stop = new AbortController()
    const scan = pdfOfPictures([blank, blank, blank])
    const reading = readDocumentBytes(scan, {
      signal: stop.signal,
      onPage: () => stop.abort(new Error('no more')),
    })
    await expect(reading).rejects.toThrow('no more')
    await expect(
      readDocumentBytes(scan, { signal: AbortSignal.abort(new Error('not at all')) }),
    ).rejects.toThrow('not at all')
  })

  test('that is given up while another one is read stops neither that nor the next', async () => {
    vi.stubEnv('QARAR_OCR_THREADS', '1')
    const page = await printedScan(['The Council requests the Secretary', 'to report on resolution 12/34.'])
    const stop = new AbortController()
    let hasSeen = false
    const waiting = () =>
      readDocumentBytes(pdfOfPictures([blank]), {
        signal: stop.signal,
        onPage: () => {
          hasSeen = true
        },
      })
    let given: Promise<unknown> | undefined
    const first = readDocumentBytes(pdfOfPictures([page, page, page, page]), {
      onPage: (done, of) => {
        if (of === 4 && done === 4) given ??= waiting().catch((error: Error) => error.message)
        if (hasSeen) stop.abort(new Error('enough'))
      },
    })
    expect((await first).text).toContain('resolution 12/34')
    expect(await given).toBe('enough')
    await expect(readDocumentBytes(pdfOfPictures([blank]))).rejects.toMatchObject({ code: 'nothing-read' })
  })

  test('is refused where OCR is turned off', async () => {
    vi.stubEnv('QARAR_OCR', 'off')
    await expect(readDocumentBytes(pdfOfPictures([blank]))).rejects.toMatchObject({ code: 'pdf-scanned' })
    await expect(readDocumentBytes(arabic)).rejects.toMatchObject({ code: 'pdf-scanned' })
  })

  test('of which no page could be read in time says that', async () => {
    const late = async () => new Map([[0, 'too-slow' as const]])
    const ocr = { maxPages: 5, read: late }
    expect(await readPages(pdfOfPictures([blank]), 'pdf', { maxPages: 5 }, ocr)).toBe('ocr-too-slow')
    expect(await readPages(arabic, 'picture', { maxPages: 5 }, ocr)).toBe('ocr-too-slow')
  })

  test('page that takes too long is left, and the next one is read', async () => {
    const run = { bytes: pdfOfPictures([blank, blank]), kind: 'pdf', languages: ['eng'], threads: 1 } as const
    const found = await ocrPages([0, 1], { ...run, seconds: 0.001 })
    expect([...found.values()]).toEqual(['too-slow', 'too-slow'])
  })

  test('with a page that is none fails by that page alone', async () => {
    const run = {
      bytes: pdfOfPictures([blank]),
      kind: 'pdf',
      languages: ['eng'],
      threads: 2,
      seconds: 60,
    } as const
    const found = await ocrPages([7, 0], run)
    expect(found.get(7)).toBeNull()
    expect(found.get(0)).toMatchObject({ glyphs: [] })
  })
})

describe('the language of a page', () => {
  const french = [
    'Le Conseil demande aux membres de la commission',
    'de lui faire rapport sur les mesures qui ont',
    'fait l objet de la recommandation dans les pays.',
  ]
  const english = [
    'The Council requests the Secretary to report',
    'on the measures that were taken by the members',
    'of this commission in all of their countries.',
  ]
  const unclear = ['ANNEX 12', 'A/RES/75/1']
  const run = { kind: 'pdf', languages: ['ara', 'eng', 'fra'], seconds: 60 } as const
  const languagesOf = async (pages: string[][], threads: number) => {
    const bytes = pdfOfPictures(await Promise.all(pages.map(printedScan)))
    const found = await ocrPages([...pages.keys()], { ...run, bytes, threads })
    return pages.map((_, index) => {
      const page = found.get(index)
      return page === 'too-slow' ? page : page?.latin?.language
    })
  }

  test('is its own, and where it has none the one of most pages, wherever it stands', async () => {
    expect(await languagesOf([unclear, french, english, french], 1)).toEqual(['fra', 'fra', 'eng', 'fra'])
    expect(await languagesOf([unclear, french, english, french], 2)).toEqual(['fra', 'fra', 'eng', 'fra'])
    expect(await languagesOf([french, english, unclear, english], 1)).toEqual(['fra', 'eng', 'eng', 'eng'])
  })

  test('does not depend on what was read before', async () => {
    const [own, other] = await Promise.all([printedScan(unclear), printedScan(french)])
    const read = (page: GreyPicture) =>
      readPicture((scale) => (scale === 1 ? greyFile(page) : null), run.languages)
    const first = await read(own)
    expect((await read(other))?.latin).toEqual({ language: 'fra', certain: true })
    expect(await read(own)).toEqual(first)
  })
})

describe('a picture', () => {
  test('is a document of one page, its numbers seen by two readings, without the network', async () => {
    const calls = vi.spyOn(Socket.prototype, 'connect')
    const fetches = vi.spyOn(globalThis, 'fetch')
    const read = await readPicture((scale) => (scale === 1 ? arabic : null), ['ara', 'eng', 'fra'])
    const words = read?.lines.map((line) => line.words.map(({ text }) => text).join(' '))
    expect(words?.[0]).toBe('يطلب المجلس إلى الأمين العام أن ينفذ القرار 12/34')
    expect(read?.lines[0]?.words.at(-1)).toMatchObject({ text: '12/34', agreed: true })
    expect(calls).not.toHaveBeenCalled()
    expect(fetches).not.toHaveBeenCalled()
  })

  test('is a document of one page', async () => {
    const raw = await readDocumentBytes(arabic, { name: 'page.png' })
    expect(raw.source.format).toBe('picture')
    expect(readText(raw).publication.pages).toEqual([[1, 2]])
  })

  test.each([
    ['cut off', arabic.subarray(0, 1000), 'picture-broken'],
    ['without a size', arabic.subarray(0, 20), 'picture-broken'],
    ['that unpacks to more than a page has', withSize(60_000, 60_000), 'picture-too-large'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(readDocumentBytes(bytes)).rejects.toMatchObject({ code })
  })
})

test('letters of a page stay where OCR finds no more', async () => {
  const letters = makePdf([[{ text: 'Light the lamps of the harbour.', x: 50, y: 700 }]])
  const raw = await readDocumentBytes(letters)
  expect(raw.text).toBe('Light the lamps of the harbour.\n')
  expect(raw.remarks).toEqual([])
})

test('what OCR does is set', () => {
  expect(ocrSettings({})).toMatchObject({ languages: ['ara', 'eng', 'fra'], maxPages: 500, seconds: 120 })
  expect(ocrSettings({ QARAR_OCR: 'off' })).toBeNull()
  expect(
    ocrSettings({ QARAR_OCR_LANGUAGES: 'fra+ara', QARAR_OCR_THREADS: '3', QARAR_MAX_OCR_PAGES: '7' }),
  ).toEqual({ languages: ['ara', 'fra'], maxPages: 7, threads: 3, seconds: 120 })
  expect(() => ocrSettings({ QARAR_OCR: 'yes' })).toThrow(/QARAR_OCR is “yes”/)
  expect(() => ocrSettings({ QARAR_OCR_LANGUAGES: 'ara,eng' })).toThrow(/such as ara\+eng/)
  expect(() => ocrSettings({ QARAR_OCR_PAGE_SECONDS: '0' })).toThrow(/QARAR_OCR_PAGE_SECONDS/)
})

function withSize(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(arabic)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

import { readText } from '@qarar/core'
import { describe, expect, test } from 'vitest'
import { readDocumentBytes } from '../read-document.ts'
import { pdfLimitSettings } from './pdf-limits.ts'
import { readPdf } from './read-pdf.ts'
import { asPrinted, makePdf, type PlacedText } from './testing/make-pdf.ts'

const limits = { maxPages: 5 }
const textOf = async (...pages: PlacedText[][]) => {
  const read = await readPdf(makePdf(pages), limits)
  return typeof read === 'string' ? read : read.text
}

describe('a PDF', () => {
  test('is read line by line, a blank line before each paragraph', async () => {
    const text = await textOf([
      { text: 'The Council requests the Secretary to', x: 50, y: 700 },
      { text: 'light the lamps before the winter.', x: 50, y: 688 },
      { text: 'It thanks the keepers of the lamps.', x: 50, y: 660 },
    ])
    expect(text).toBe(
      'The Council requests the Secretary to\nlight the lamps before the winter.\n\nIt thanks the keepers of the lamps.\n',
    )
  })

  test('in Arabic is read from right to left, with numbers, symbols and brackets as they are meant', async () => {
    // «القرار 12/3 (A/RES/7) في 22 مايو»
    const printed = `${asPrinted('مايو')} 22 ${asPrinted('في')} (A/RES/7) 12/3 ${asPrinted('القرار')}`
    expect(await textOf([{ text: printed, x: 50, y: 700 }])).toBe('القرار 12/3 (A/RES/7) في 22 مايو\n')
  })

  test('is read column by column, the right one first where the script runs from there', async () => {
    const column = (words: readonly string[], x: number) =>
      words.map((text, index) => ({ text, x, y: 700 - 12 * index }))
    const [first, second] = [
      ['one two three', 'four five six', 'seven eight n', 'ten eleven tw'],
      ['thirteen four', 'fifteen sixte', 'seventeen eig', 'nineteen twen'],
    ]
    const latin = await textOf([...column(first as string[], 50), ...column(second as string[], 300)])
    expect(latin.split(/\s+/).slice(0, 6)).toEqual(['one', 'two', 'three', 'four', 'five', 'six'])
    expect(latin.indexOf('ten eleven')).toBeLessThan(latin.indexOf('thirteen'))
    const arabic = [
      ['تطلب إلى الأمين', 'العام أن يضيء', 'المصابيح كلها', 'قبل الشتاء من'],
      ['كل عام وتشكر', 'حراس المصابيح', 'على عملهم في', 'هذا العام كله'],
    ].map((words) => words.map(asPrinted))
    const read = await textOf([...column(arabic[1] as string[], 50), ...column(arabic[0] as string[], 300)])
    expect(read.indexOf('تطلب إلى')).toBe(0)
    expect(read.indexOf('قبل الشتاء')).toBeLessThan(read.indexOf('كل عام'))
  })

  test('keeps every letter that it prints, and no other', async () => {
    const pages = [
      [
        { text: `${asPrinted('الفقرة')} 5`, x: 80, y: 700 },
        { text: 'Paragraph 5 (a)', x: 50, y: 640 },
      ],
      [{ text: 'Note 1', x: 70, y: 90, size: 7 }],
    ]
    const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('')
    expect(letters(await textOf(...pages))).toBe(
      letters(
        pages
          .flat()
          .map(({ text }) => text)
          .join(''),
      ),
    )
  })

  test('leaves out what is cut away at the edge of the page', async () => {
    const clip = { x: 40, y: 60, width: 500, height: 700 }
    const page = [
      { text: 'Light the lamps', x: 50, y: 70, clip },
      { text: 'lamps', x: 50, y: 52, clip },
    ]
    expect(await textOf(page)).toBe('Light the lamps\n')
  })

  test('leaves out marks of direction, which print nothing', async () => {
    const printed = `${asPrinted('من')} \u200f\u200e129\u200e\u200f ${asPrinted('البند')}`
    expect(await textOf([{ text: printed, x: 50, y: 700 }])).toBe('البند 129 من\n')
  })

  test('reads the stroke that lengthens a word with it', async () => {
    const printed = `14 ${asPrinted('الأعضاء الـ')}`
    expect(await textOf([{ text: printed, x: 50, y: 700 }])).toBe('الأعضاء الـ 14\n')
  })

  test('takes a flat sign in an Arabic word for the stroke that lengthens it, whatever its code is', async () => {
    const line = [{ text: asPrinted('لحHد'), x: 50, y: 700 }]
    expect(await readPdf(makePdf([line], { stroke: 'H' }), limits)).toMatchObject({ text: 'لحـد\n' })
    expect(await readPdf(makePdf([line]), limits)).toMatchObject({ text: expect.stringContaining('H') })
  })

  test('reads what is printed upwards, narrow letters too', async () => {
    const up = [{ text: 'Council', x: 100, y: 300, turned: 'up' as const }]
    expect(await textOf(up)).toBe('Council\n')
    expect(await readPdf(makePdf([up], { stroke: 'l' }), limits)).toMatchObject({ text: 'Counci\u0640\n' })
  })

  test('reads what is printed on its head, in the order in which it is read', async () => {
    const over = { x: 300, turned: 'over' as const }
    const lines = [
      { text: 'The Council of', y: 300, ...over },
      { text: 'lamps met.', y: 312, ...over },
    ]
    expect((await textOf(lines)).split(/\s+/)).toEqual(['The', 'Council', 'of', 'lamps', 'met.', ''])
  })

  test('says that words have letters of another script', async () => {
    const lines = [{ text: 'Rea昀케rming the tasks of Москва', x: 50, y: 700 }]
    const read = await readPdf(makePdf([lines]), limits)
    expect(read).toMatchObject({
      remarks: [
        {
          code: 'letters-of-other-script',
          params: { count: 1, page: 1, words: 'Rea昀케rming' },
          start: 0,
          end: 10,
        },
      ],
    })
  })

  test('reads a letter once whose mark is printed by itself with the same meaning', async () => {
    const page = [
      { text: asPrinted('رأى'), x: 50, y: 700 },
      { text: 'أ', x: 56, y: 703, size: 6 },
    ]
    expect(await textOf(page)).toBe('رأى\n')
  })

  test('parts words by gaps where it prints no spaces', async () => {
    const line = [
      { text: 'light', x: 50, y: 700 },
      { text: 'the', x: 78, y: 700 },
      { text: 'lamps', x: 96, y: 700 },
    ]
    expect(await textOf(line)).toBe('light the lamps\n')
  })
})

describe('a paragraph that goes on overleaf', () => {
  const filler = 'Welcomes the work of the keepers of lamps.'
  const page = (number: number, first: string, last: string) => [
    { text: 'Council of the Inland Seas', x: 50, y: 760 },
    { text: first, x: 50, y: 700 },
    ...[1, 2, 3, 4].map((at) => ({ text: filler, x: 50, y: 700 - 30 * at })),
    { text: last, x: 50, y: 540 },
    { text: String(number), x: 300, y: 40 },
  ]
  const full = 'Requests the Secretary, the keepers of all the lamps and the pilots of all the far harbours,'
  const pages = [
    page(1, `${filler} It thanks all of them for the light that they gave.`, full),
    page(2, 'together with the ferries, to report.', full),
    page(3, 'and all others, to come.', 'Thanks them.'),
  ]

  test('is one, whatever header and number stand between', async () => {
    const read = readText(await readDocumentBytes(makePdf(pages), { name: 'a.pdf' }))
    expect(read.repaired.text).toContain(`${full} together with the ferries, to report.`)
    expect(read.repaired.text).toContain(`${full} and all others, to come.`)
  })

  test('is none behind a comma where paragraphs end with commas', async () => {
    const commas = pages.map((lines) =>
      lines.map((line) => ({ ...line, text: line.text.replace(/lamps\.$/, 'lamps,') })),
    )
    const read = readText(await readDocumentBytes(makePdf(commas), { name: 'a.pdf' }))
    expect(read.repaired.text).not.toContain(`${full} together`)
  })
})

describe('a PDF that cannot be read', () => {
  const line = [{ text: 'Light the lamps.', x: 50, y: 700 }]
  test.each([
    ['has no pages', makePdf([]), 'pdf-without-pages'],
    ['has too many', makePdf([line, line, line, line, line, line]), 'pdf-too-many-pages'],
    ['is a scan', makePdf([[], []]), 'pdf-scanned'],
    ['has fonts without letters', makePdf([line], { withoutLetters: true }), 'pdf-without-letters'],
    ['is no PDF', Buffer.from('%PDF-1.7\nnothing more'), 'pdf-broken'],
    ['is locked', locked(), 'pdf-encrypted'],
  ])('because it %s', async (_, bytes, code) => {
    expect(await readPdf(bytes, limits)).toBe(code)
  })

  test('is read behind what a program wrote before it', async () => {
    const sent = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), makePdf([line])])
    const raw = await readDocumentBytes(sent)
    expect(raw).toMatchObject({ text: 'Light the lamps.\n', remarks: [], source: { format: 'pdf' } })
  })

  test('is told with its name and what to do', async () => {
    await expect(readDocumentBytes(makePdf([[]]), { name: 'scan.txt' })).rejects.toMatchObject({
      code: 'nothing-read',
      message: expect.stringMatching(/^scan\.txt: no letters were found.*give its text/),
    })
  })

  test('is too large for the limit that was set', async () => {
    await expect(readDocumentBytes(makePdf([line]), { name: 'a.pdf', maxBytes: 100 })).rejects.toMatchObject({
      code: 'too-large',
    })
  })
})

describe('a PDF whose end is cut off', () => {
  const pages = [1, 2, 3].map((page) => [{ text: `Of page ${page}.`, x: 50, y: 700 }])
  const whole = makePdf(pages)
  const codesOf = async (bytes: Uint8Array) => {
    const { publication, repaired } = readText(await readDocumentBytes(bytes, { name: 'a.pdf' }))
    return { codes: publication.diagnostics.map(({ code }) => code), text: repaired.text }
  }

  test('is read with a warning where its pages can be found again', async () => {
    const cut = whole.slice(0, Buffer.from(whole).lastIndexOf('xref\n0'))
    const { codes, text } = await codesOf(cut)
    expect(codes).toContain('pdf-cut-off')
    expect(text).toContain('Of page 3.')
    expect((await codesOf(whole)).codes).not.toContain('pdf-cut-off')
  })

  test('is not one behind which line ends stand', async () => {
    const padded = Buffer.concat([whole, Buffer.from('\r\n'.repeat(2500))])
    const { codes, text } = await codesOf(padded)
    expect(codes).not.toContain('pdf-cut-off')
    expect(text).toContain('Of page 3.')
  })

  test('is read by its pages where what leads to them is lost, too', async () => {
    const lost = Buffer.from(whole).toString('latin1').replace('/Type /Catalog', '/Type /Nothing')
    const { codes, text } = await codesOf(Buffer.from(lost.slice(0, lost.lastIndexOf('xref\n0')), 'latin1'))
    expect(codes).toContain('pdf-cut-off')
    expect(text).toMatch(/Of page 1[\s\S]*Of page 2[\s\S]*Of page 3/)
  })

  test('is broken where its letters stand behind the cut', async () => {
    expect(await readPdf(whole.slice(0, whole.length * 0.5), limits)).toBe('pdf-broken')
  })

  test('and one that has lost a page says which', async () => {
    const lost = Buffer.from(whole).toString('latin1').replace('[4 0 R 6 0 R', '[4 0 R 96 0 R')
    const read = readText(await readDocumentBytes(Buffer.from(lost, 'latin1'), { name: 'a.pdf' }))
    expect(read.publication.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'pages-missing', params: { pages: '2', count: 1 } }),
    )
    expect(read.repaired.text).toContain('Of page 3.')
  })
})

describe('the reading of a PDF', () => {
  const pages = Array.from({ length: 4 }, (_, page) => [{ text: `Of page ${page}.`, x: 50, y: 700 }])

  test('says how far it is', async () => {
    const told: [number, number][] = []
    await readPdf(makePdf(pages), { ...limits, onPage: (done, of) => told.push([done, of]) })
    expect(told).toEqual([1, 2, 3, 4].map((done) => [done, 4]))
    const apart: number[] = []
    await readDocumentBytes(makePdf(pages), { onPage: (done) => apart.push(done) })
    expect(apart.at(-1)).toBe(4)
  })

  test('ends where somebody stops it, and the next one goes on', async () => {
    const stop = new AbortController()
    const reading = readDocumentBytes(makePdf(pages), { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
    expect((await readDocumentBytes(makePdf(pages))).text).toContain('Of page 3.')
  })
})

describe('a page', () => {
  test('without letters is told, and the others are read', async () => {
    const bytes = makePdf([[{ text: 'Light the lamps.', x: 50, y: 700 }], [], []])
    const { publication } = readText(await readDocumentBytes(bytes, { name: 'a.pdf' }))
    expect(publication.source).toMatchObject({ format: 'pdf', bytes: bytes.length })
    expect(publication.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'page-without-text', params: { pages: '2, 3', count: 2 } }),
    )
  })

  test('header is left out with its reason', async () => {
    const pages = [1, 2, 3].map((number) => [
      { text: 'Council of the Inland Seas', x: 50, y: 760 },
      { text: `Words of page ${'abc'[number]} that are read.`, x: 50, y: 700 },
      { text: String(number), x: 300, y: 40 },
    ])
    const { publication, repaired } = readText(await readDocumentBytes(makePdf(pages), { name: 'a.pdf' }))
    expect(repaired.text).not.toMatch(/Inland|\d/)
    expect(publication.coverage.dropped).toEqual([
      expect.objectContaining({ reason: 'running-header', chars: 3 * 22 + 3 }),
    ])
    const { sourceChars, kept } = publication.coverage
    expect(kept).toBe(sourceChars - 69)
  })
})

test('limits are settings', () => {
  expect(pdfLimitSettings({})).toEqual({ maxPages: 2000, seconds: 300 })
  expect(pdfLimitSettings({ QARAR_MAX_PAGES: '10', QARAR_READING_SECONDS: '5' })).toEqual({
    maxPages: 10,
    seconds: 5,
  })
  expect(() => pdfLimitSettings({ QARAR_MAX_PAGES: 'all' })).toThrow(/QARAR_MAX_PAGES is “all”/)
})

/** With a key that no empty password opens. */
function locked(): Uint8Array {
  const key = `<${'41'.repeat(32)}>`
  const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`
  return makePdf([[{ text: 'a', x: 50, y: 700 }]], { trailer })
}

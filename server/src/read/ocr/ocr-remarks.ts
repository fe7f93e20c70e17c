// What is said of pages that OCR read, page by page, told for whole runs of pages: a scan of a hundred pages has a few
// remarks, not hundreds.
import type { ReaderRemark, Stretch } from '@qarar/core'

export type PageByOcr = { index: number } & (
  | { outcome: 'read'; numbers: number; unsure: readonly string[]; doubtful: readonly string[] }
  | { outcome: 'nothing' | 'beyond-limit' }
  /** `isLate`: its time ran out. */
  | { outcome: 'failed'; isLate?: boolean }
)

type ReadPage = Extract<PageByOcr, { outcome: 'read' }>

/** Pages told of in one remark about numbers that may be wrong, and numbers quoted in it. */
const most = { pages: 5, quoted: 12 }

export function ocrRemarks(text: string, pages: readonly PageByOcr[]): ReaderRemark[] {
  const ranges = rangesOf(text)
  const read = pages.filter((page): page is ReadPage => page.outcome === 'read')
  return [
    ...notRead(pages, 'beyond-limit', 'page-beyond-ocr-limit'),
    ...notRead(pages, 'failed', 'page-not-read-by-ocr'),
    ...runsOf(read).flatMap((run) => remarksOfRun(run, ranges)),
    ...runsOf(
      read.filter(({ unsure }) => unsure.length > 0),
      most.pages,
    ).map((run) => unsureRemark(run, text, ranges)),
  ]
}

/** Where the doubtful words of each page stand in the text. */
export function doubtfulStretches(text: string, pages: readonly PageByOcr[]): Stretch[] {
  const ranges = rangesOf(text)
  return pages.flatMap((page) => {
    const range = ranges[page.index]
    if (page.outcome !== 'read' || page.doubtful.length === 0 || !range) return []
    const doubtful = new Set(page.doubtful)
    const words = text.slice(range.start, range.end).matchAll(/[\p{L}\p{M}]+/gu)
    return [...words].flatMap(({ index, 0: word }) => {
      const start = range.start + index
      return doubtful.has(word) ? [{ start, end: start + word.length }] : []
    })
  })
}

function notRead(
  pages: readonly PageByOcr[],
  outcome: PageByOcr['outcome'],
  code: ReaderRemark['code'],
): ReaderRemark[] {
  const own = pages.filter((page) => page.outcome === outcome)
  return own.length === 0
    ? []
    : [{ code, params: { pages: runsOf(own).map(nameOf).join(', '), count: own.length } }]
}

function remarksOfRun(run: readonly ReadPage[], ranges: readonly Stretch[]): ReaderRemark[] {
  const place = placeOf(run, ranges)
  const pages = { pages: nameOf(run), count: run.length }
  const numbers = run.reduce((sum, page) => sum + page.numbers, 0)
  const unsure = run.reduce((sum, page) => sum + page.unsure.length, 0)
  const remarks: ReaderRemark[] = [{ code: 'page-read-by-ocr', params: pages, ...place }]
  if (numbers > 0) remarks.push({ code: 'number-by-ocr', params: { ...pages, numbers, unsure }, ...place })
  return remarks
}

/** From the first of the numbers to the last. */
function unsureRemark(run: readonly ReadPage[], text: string, ranges: readonly Stretch[]): ReaderRemark {
  const place = placeOf(run, ranges)
  const all = run.flatMap(({ unsure }) => unsure)
  const own = text.slice(place.start, place.end)
  const found = all.flatMap((number) => {
    const at = own.indexOf(number)
    return at < 0 ? [] : [{ start: place.start + at, end: place.start + at + number.length }]
  })
  const within =
    found.length === 0
      ? place
      : { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) }
  const quoted = all.slice(0, most.quoted).join(' · ') + (all.length > most.quoted ? ' …' : '')
  return {
    code: 'number-by-ocr-unsure',
    params: { pages: nameOf(run), numbers: quoted, count: all.length },
    ...within,
  }
}

/** Of each page, by its form feeds. */
function rangesOf(text: string): Stretch[] {
  let start = 0
  return text.split('\f').map((page) => {
    const range = { start, end: start + page.length }
    start = range.end + 1
    return range
  })
}

function placeOf(run: readonly PageByOcr[], ranges: readonly Stretch[]): Stretch {
  const [first, last] = [ranges[run[0]?.index ?? 0], ranges[run.at(-1)?.index ?? 0]]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** Pages that follow each other, no more than `longest` at a time. */
function runsOf<Page extends PageByOcr>(pages: readonly Page[], longest = Infinity): Page[][] {
  const runs: Page[][] = []
  for (const page of pages) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.index === page.index - 1 && run.length < longest) run.push(page)
    else runs.push([page])
  }
  return runs
}

function nameOf(run: readonly PageByOcr[]): string {
  const [first, last] = [(run[0]?.index ?? 0) + 1, (run.at(-1)?.index ?? 0) + 1]
  return first === last ? String(first) : `${first}–${last}`
}

import { Worker } from 'node:worker_threads'
import type { OcrPage, OcrSource } from './ocr-page.ts'
import type { OcrLanguage } from './tesseract.ts'

export interface OcrRun extends OcrSource {
  threads: number
  /** For one page. */
  seconds: number
  /** Told behind each page, read or not. */
  onPage?: (done: number, of: number) => void
}

const heap = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 }

/** A page; null where the engine could not read it. */
export type OcrAnswer = OcrPage | 'too-slow' | null

/**
 * Pages by number. What a page is read in follows from the file alone: its first page says in which language the others are
 * tried first, and a page whose own words do not say it is read in the one that most of the others have.
 */
export async function ocrPages(indexes: readonly number[], run: OcrRun): Promise<Map<number, OcrAnswer>> {
  const found = new Map<number, OcrAnswer>()
  const told = (index: number, page: OcrAnswer) => {
    found.set(index, page)
    run.onPage?.(found.size, indexes.length)
  }
  const threads: Worker[] = []
  try {
    const [first, ...rest] = indexes
    if (first === undefined) return found
    await readAll([first], { run, threads, usual: null, told })
    await readAll(rest, { run, threads, usual: usualOf([found.get(first)]), told })
    const usual = usualOf(found.values())
    const unclear = usual === null ? [] : indexes.filter((index) => isUnclear(found.get(index), usual))
    // Whoever waits counts no page twice, but hears that it goes on.
    const again = (index: number, page: OcrAnswer) =>
      told(index, isRead(page) ? page : (found.get(index) ?? null))
    await readAll(unclear, { run, threads, usual, told: again })
    return found
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

type Page = OcrAnswer | undefined

const isRead = (page: Page): page is OcrPage => typeof page === 'object' && page !== null

const latinOf = (page: Page) => (isRead(page) ? page.latin : null)

/** The Latin language that most pages say they are in. */
function usualOf(pages: Iterable<Page>): OcrLanguage | null {
  const certain = [...pages].flatMap((page) => {
    const latin = latinOf(page)
    return latin?.certain ? [latin.language] : []
  })
  const french = certain.filter((language) => language === 'fra').length
  if (certain.length === 0) return null
  return 2 * french > certain.length ? 'fra' : 'eng'
}

function isUnclear(page: Page, usual: OcrLanguage): boolean {
  const latin = latinOf(page)
  return latin !== null && !latin.certain && latin.language !== usual
}

interface Reading {
  run: OcrRun
  /** Those that are open and have nothing to do. */
  threads: Worker[]
  usual: OcrLanguage | null
  told(index: number, page: OcrAnswer): void
}

async function readAll(indexes: readonly number[], { run, threads, usual, told }: Reading): Promise<void> {
  const left = [...indexes]
  const readOn = async () => {
    let thread = threads.pop()
    for (let index = left.shift(); index !== undefined; index = left.shift()) {
      thread ??= startThread(run)
      const page = await pageOf(thread, { index, usual }, run.seconds)
      told(index, page)
      if (isRead(page)) continue
      // What it was doing ends with it; the next page has a thread of its own.
      await thread.terminate()
      thread = undefined
    }
    if (thread !== undefined) threads.push(thread)
  }
  await Promise.all(Array.from({ length: Math.min(run.threads, indexes.length) }, readOn))
}

function startThread({ bytes, kind, languages }: OcrSource): Worker {
  return new Worker(new URL('./ocr-worker.ts', import.meta.url), {
    workerData: { bytes, kind, languages },
    resourceLimits: heap,
  })
}

interface Wanted {
  index: number
  usual: OcrLanguage | null
}

function pageOf(thread: Worker, wanted: Wanted, seconds: number): Promise<OcrAnswer> {
  const { promise, resolve } = Promise.withResolvers<OcrAnswer>()
  const end = () => resolve(null)
  const timer = setTimeout(() => resolve('too-slow'), seconds * 1000)
  thread.once('message', resolve).once('error', end).once('exit', end)
  thread.postMessage(wanted)
  return promise.finally(() => {
    clearTimeout(timer)
    thread.off('message', resolve).off('error', end).off('exit', end)
    // A thread that breaks down while it is ended says so to nobody.
    thread.removeAllListeners('error').on('error', () => {})
  })
}

import { Worker } from 'node:worker_threads'
import type { PdfLimits, PdfRefusal, ReadPdf } from './read-pdf.ts'

/** Lines of thousands of pages; one page at a time is held as characters. */
const heap = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

/** One document after the other: the memory of many at once would be more than a machine has. */
let before: Promise<unknown> = Promise.resolve()

/**
 * As `readPdf`, in a thread that is ended with all of its memory, whatever the file does to it: nobody else waits, and a
 * file that was made to stop a reader stops only its own.
 */
export function readPdfApart(
  bytes: Uint8Array,
  limits: PdfLimits & { seconds: number },
): Promise<ReadPdf | PdfRefusal> {
  const reading = before.then(() => readInThread(bytes, limits))
  before = reading.catch(() => {})
  return reading
}

async function readInThread(
  bytes: Uint8Array,
  { seconds, maxPages }: PdfLimits & { seconds: number },
): Promise<ReadPdf | PdfRefusal> {
  const worker = new Worker(new URL('./read-pdf-worker.ts', import.meta.url), {
    workerData: { bytes, limits: { maxPages } },
    resourceLimits: heap,
  })
  const answer = new Promise<ReadPdf | PdfRefusal>((resolve, reject) => {
    worker.once('message', resolve).once('error', (error) => refusalOf(error, resolve, reject))
    worker.once('exit', (code) => reject(new Error(`The reading of a PDF ended with code ${code}`)))
  })
  const timer = Promise.withResolvers<PdfRefusal>()
  const running = setTimeout(() => timer.resolve('pdf-too-heavy'), seconds * 1000)
  try {
    return await Promise.race([answer, timer.promise])
  } finally {
    clearTimeout(running)
    answer.catch(() => {})
    await worker.terminate()
  }
}

/** PDFium gives up a file that leads it astray by a fault of WebAssembly; more memory than its limit is another. */
function refusalOf(error: Error, resolve: (why: PdfRefusal) => void, reject: (error: Error) => void): void {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('pdf-too-heavy')
  else if (error.name === 'RuntimeError' || error instanceof WebAssembly.RuntimeError) resolve('pdf-broken')
  else reject(error)
}

import { inThread, type ThreadLimits } from './in-thread.ts'
import type { PdfLimits, PdfRefusal, ReadPdf } from './read-pdf.ts'

/** One document after the other: the memory of many at once would be more than a machine has. */
let before: Promise<unknown> = Promise.resolve()

/** As `readPdf`, in a thread: nobody else waits, and a file that was made to stop a reader stops only its own. */
export function readPdfApart(
  bytes: Uint8Array,
  { maxPages, ...limits }: PdfLimits & ThreadLimits,
): Promise<ReadPdf | PdfRefusal> {
  const program = new URL('./read-pdf-worker.ts', import.meta.url)
  const reading = before.then(() =>
    inThread<ReadPdf | PdfRefusal>(program, { bytes, limits: { maxPages } }, limits),
  )
  before = reading.catch(() => {})
  return reading
}

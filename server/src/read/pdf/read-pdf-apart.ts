import { inThread } from '../in-thread.ts'
import type { PdfLimits, PdfRefusal, ReadPdf } from './read-pdf.ts'

/** As `readPdf`, in a thread of its own. */
export function readPdfApart(
  bytes: Uint8Array,
  { seconds, maxPages }: PdfLimits & { seconds: number },
): Promise<ReadPdf | PdfRefusal> {
  return inThread<ReadPdf | PdfRefusal>(new URL('./read-pdf-worker.ts', import.meta.url), {
    data: { bytes, limits: { maxPages } },
    seconds,
    tooHeavy: 'pdf-too-heavy',
    onFault,
  })
}

/** PDFium gives up a file that leads it astray by a fault of WebAssembly. */
function onFault(error: Error): PdfRefusal | undefined {
  const isOfPdfium = error.name === 'RuntimeError' || error instanceof WebAssembly.RuntimeError
  return isOfPdfium ? 'pdf-broken' : undefined
}

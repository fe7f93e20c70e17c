// A thread of its own: see `readPdfApart`.
import { parentPort, workerData } from 'node:worker_threads'
import type { Said } from './in-thread.ts'
import { type PdfLimits, type PdfRefusal, type ReadPdf, readPdf } from './read-pdf.ts'

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: PdfLimits }

const say = (said: Said<ReadPdf | PdfRefusal>) => parentPort?.postMessage(said)

/** Milliseconds between two words of how far it is. */
const seldom = 100

let said = 0
const answer = await readPdf(bytes, limits, (done, of) => {
  const now = performance.now()
  if (now - said < seldom && done < of) return
  said = now
  say({ done, of })
})
say({ answer })

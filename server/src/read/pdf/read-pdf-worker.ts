// A thread of its own: see `readPdfApart`.
import { parentPort, workerData } from 'node:worker_threads'
import { type PdfLimits, readPdf } from './read-pdf.ts'

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: PdfLimits }

parentPort?.postMessage(await readPdf(bytes, limits))

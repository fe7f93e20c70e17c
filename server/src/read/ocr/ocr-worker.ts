// A thread that reads one page after the other: see `ocrPages`.
import { parentPort, workerData } from 'node:worker_threads'
import { type OcrSource, openForOcr } from './ocr-page.ts'
import type { OcrLanguage } from './tesseract.ts'

const read = await openForOcr(workerData as OcrSource)

parentPort?.on('message', async ({ index, usual }: { index: number; usual: OcrLanguage | null }) => {
  parentPort?.postMessage(await read(index, usual))
})

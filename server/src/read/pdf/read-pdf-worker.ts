// A thread of its own: see `readPagesApart`.
import { once } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { ocrPages } from '../ocr/ocr-pages.ts'
import type { OcrSettings } from '../ocr/ocr-settings.ts'
import type { PagesMessage, PagesTask } from './pages-task.ts'
import { readPages } from './read-pages.ts'
import type { Ocr } from './read-pdf.ts'

const { bytes, kind, maxPages, ocr } = workerData as PagesTask
const port = parentPort as MessagePort
const say = (message: PagesMessage) => port.postMessage(message)

/** Waits for its turn: pages of one document at a time are read by OCR. */
function withTurn(settings: OcrSettings): Ocr {
  const read: Ocr['read'] = async (pages) => {
    if (pages.length === 0) return new Map()
    say({ wants: pages.length })
    await once(port, 'message')
    return ocrPages(pages, { ...settings, bytes, kind, onPage: (done, of) => say({ done, of }) })
  }
  return { maxPages: settings.maxPages, read }
}

/** Milliseconds between two words of how far it is. */
const seldom = 100
let said = 0

function tell(seen: number, of: number): void {
  const now = performance.now()
  if (now - said < seldom && seen < of) return
  said = now
  say({ seen, of })
}

say({ read: await readPages(bytes, kind, { maxPages, onPage: tell }, ocr && withTurn(ocr)) })
// The port was listened to, and would keep the thread.
port.close()

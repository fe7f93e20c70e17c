import type { OcrSettings } from '../ocr/ocr-settings.ts'
import type { PdfRefusal, ReadPdf } from './read-pdf.ts'

/** What a thread is given to read in pages. */
export interface PagesTask {
  bytes: Uint8Array
  kind: 'pdf' | 'picture'
  maxPages: number
  ocr: OcrSettings | null
}

/** What it says: how many pages it has seen, that it wants some read by OCR, that one is done, and what it has read. */
export type PagesMessage =
  | { seen: number; of: number }
  | { wants: number }
  | { done: number; of: number }
  | { read: ReadPdf | PdfRefusal }

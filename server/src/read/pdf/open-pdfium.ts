import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

export type Pdfium = WrappedPdfiumModule

let opened: Promise<Pdfium> | undefined

/** PDFium, once a thread; its code is read from the package, never from the network. */
export function openPdfium(): Promise<Pdfium> {
  opened ??= load()
  return opened
}

async function load(): Promise<Pdfium> {
  const code = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
  const wasmBinary = Uint8Array.from(code).buffer
  const pdfium = await init({ wasmBinary, printErr: () => {} })
  pdfium.PDFiumExt_Init()
  return pdfium
}

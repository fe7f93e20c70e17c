// node read-pdf-words.ts qarar|pdfjs FILE: the words of a PDF, and what reading them took, in a process of its own.
import { readFileSync } from 'node:fs'

const [, , tool, path] = process.argv

type Reads = (bytes: Uint8Array) => Promise<string>

/** Each is loaded before the clock begins, in a process that has loaded nothing of the other. */
const tools: Record<string, () => Promise<Reads>> = {
  qarar: async () => {
    const { readPdf } = await import('../../server/src/read/pdf/read-pdf.ts')
    return async (bytes) => {
      const read = await readPdf(bytes, { maxPages: 5000 })
      return typeof read === 'string' ? '' : read.text
    }
  },
  pdfjs: async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    return async (bytes) => {
      const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
      const parts: string[] = []
      for (let page = 1; page <= document.numPages; page++) {
        const { items } = await (await document.getPage(page)).getTextContent()
        for (const item of items) if ('str' in item) parts.push(item.str, item.hasEOL ? '\n' : '')
        parts.push('\n')
      }
      return parts.join('')
    }
  },
}

const load = tools[tool ?? '']
if (!load || !path) throw new Error('Say which tool reads which file: qarar or pdfjs.')
const bytes = readFileSync(path)
const read = await load()
const begun = process.cpuUsage()
const text = await read(bytes)
const { user, system } = process.cpuUsage(begun)
const kilobytes = process.resourceUsage().maxRSS
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, kilobytes, text }))

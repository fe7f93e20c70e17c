// A program of its own, so that its memory can be told: compiles a volume as DOCX and HTML, and prints what it took.
import { openOn } from '../../server/src/store/open-store.ts'
import { writeReport } from '../../server/src/report/write-report.ts'

/** What it prints, as JSON. */
export interface Compiled {
  /** Milliseconds. */
  docx: number
  html: number
  bytes: { docx: number; html: number }
}

const [, , config = '', volume = ''] = process.argv
const store = await openOn(JSON.parse(config), 'bench', {})
const docx = await timed('docx')
const html = await timed('html')
await store.close()
const compiled: Compiled = {
  ...{ docx: docx.milliseconds, html: html.milliseconds },
  bytes: { docx: docx.size, html: html.size },
}
console.log(JSON.stringify(compiled))

async function timed(format: 'docx' | 'html') {
  const start = performance.now()
  const { content } = await writeReport(store, volume, { copy: 'working', format })
  return { milliseconds: performance.now() - start, size: content.length }
}

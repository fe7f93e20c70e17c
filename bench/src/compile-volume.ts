// A program of its own, so that its memory can be told: compiles a volume as DOCX or HTML, and prints what it took.
import { writeFile } from 'node:fs/promises'
import { type ReportFormat, writeReport } from '../../server/src/report/write-report.ts'
import { openOn } from '../../server/src/store/open-store.ts'

/** What it prints, as JSON. */
export interface Compiled {
  milliseconds: number
  /** Of the file. */
  bytes: number
  /** The highest resident size, in kilobytes. */
  memory: number
}

const [, , config = '', volume = '', format = 'docx', target = ''] = process.argv
const store = await openOn(JSON.parse(config), 'bench', {})
const start = performance.now()
const { content } = await writeReport(store, volume, { copy: 'working', format: format as ReportFormat })
const milliseconds = performance.now() - start
await store.close()
if (target) await writeFile(target, content)
const memory = process.resourceUsage().maxRSS
const compiled: Compiled = { milliseconds, bytes: content.length, memory }
console.log(JSON.stringify(compiled))

// How fast and with how much memory a PDF with letters is read, beside pdftotext on the same file where that is installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../../accuracy/src/corpus-folder.ts'
import { makePdf, printPages } from '../../server/src/read/pdf/testing/make-pdf.ts'
import type { Part, Row } from './row.ts'

const pages = 300
/** In a process of its own: its memory is that of the reading. */
const program = `
import { readFileSync } from 'node:fs'
import { readPdf } from ${JSON.stringify(join(repository, 'server/src/read/pdf/read-pdf.ts'))}
const bytes = readFileSync(process.argv[1])
const begun = process.cpuUsage()
const read = await readPdf(bytes, { maxPages: 5000 })
const { user, system } = process.cpuUsage(begun)
console.log(JSON.stringify({ seconds: (user + system) / 1e6, kilobytes: process.resourceUsage().maxRSS, letters: read.text.length }))
`

export const pdf: Part = {
  title: 'PDF files with letters',
  method: `A PDF of ${pages} pages, made from the example texts, is read in a process of its own: seconds of processor, and the most memory that the process held. Beside it pdftotext on the same file.`,
  needsSeeds: false,
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qarar-bench-'))
    try {
      return measureIn(join(folder, 'a.pdf'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function measureIn(path: string): Row[] {
  writeFileSync(path, madePdf())
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', program, path], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  const { seconds, kilobytes } = JSON.parse(ran.stdout) as { seconds: number; kilobytes: number }
  const megabytes = Math.round(kilobytes / 1024)
  const beside = secondsOfPdftotext(path)
  const ratio = beside === null ? '' : `${(seconds / beside).toFixed(1)} times pdftotext`
  return [
    {
      what: 'pages a second of one core',
      figure: (pages / seconds).toFixed(0),
      ratio,
      target: 'at least 20',
      met: pages / seconds >= 20,
    },
    {
      what: `memory of a process that reads ${pages} pages`,
      figure: `${megabytes} MB`,
      ratio: '',
      target: 'under 500 MB',
      met: megabytes < 500,
    },
  ]
}

function madePdf(): Uint8Array {
  const text = readFileSync(join(repository, 'examples/council-7-resolutions.en.txt'), 'utf8')
  const printed = printPages(text, 'Organisation of Inland Seas')
  const all = Array.from({ length: Math.ceil(pages / printed.length) }, () => printed).flat()
  return makePdf(all.slice(0, pages))
}

/** By the clock; null where it is not installed. */
function secondsOfPdftotext(path: string): number | null {
  const begun = performance.now()
  const { status, error } = spawnSync('pdftotext', [path, '-'], { maxBuffer: 1 << 28 })
  if (error || status !== 0) return null
  return (performance.now() - begun) / 1000
}

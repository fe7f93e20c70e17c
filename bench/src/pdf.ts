// How fast and with how much memory a PDF with letters is read, beside pdf.js, and pdftotext where that is installed, on the same files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../../accuracy/src/corpus-folder.ts'
import { compareWords, noWords, sumWords } from '../../accuracy/src/pdf/compare-words.ts'
import { makePdf, printPages } from '../../server/src/read/pdf/testing/make-pdf.ts'
import type { Part, Row } from './row.ts'

const pages = 300
export const pdf: Part = {
  title: 'PDF files with letters',
  method: `A PDF of ${pages} pages, made from the example texts, is read in a process of its own: seconds of processor, and the most memory that the process held. Beside it pdftotext and pdfjs-dist on the same file, pdf.js in a process of its own too; and the share of words that each finds in the printed resolutions of the set pdf, where these are here.`,
  needsSeeds: false,
  measure: async (seeds) => {
    const folder = mkdtempSync(join(tmpdir(), 'qarar-bench-'))
    try {
      return [...measureIn(join(folder, 'a.pdf')), ...wordsFound(join(seeds, '../corpus/pdf'))]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function measureIn(path: string): Row[] {
  writeFileSync(path, madePdf())
  const { seconds, kilobytes } = readWith('qarar', path)
  const megabytes = Math.round(kilobytes / 1024)
  const beside = secondsOfPdftotext(path)
  const ratio = [
    ...(beside === null ? [] : [`${(seconds / beside).toFixed(1)} × pdftotext`]),
    `${(seconds / readWith('pdfjs', path).seconds).toFixed(1)} × pdfjs-dist`,
  ].join(', ')
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

interface Read {
  seconds: number
  kilobytes: number
  text: string
}

function readWith(tool: 'qarar' | 'pdfjs', path: string): Read {
  const program = join(repository, 'bench/src/read-pdf-words.ts')
  const ran = spawnSync(process.execPath, [program, tool, path], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Read
}

/** Of the words that were printed, how many each tool finds as often. */
function wordsFound(folder: string): Row[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  return ['ar', 'en', 'fr'].map((language): Row => {
    const own = files.filter((name) => name.includes(`.${language}.`))
    const shareOf = (read: (path: string) => string) => {
      const hits = own.map((name) => {
        const truth = readFileSync(join(folder, name.replace(/\.\dcol\..*$/, '.txt')), 'utf8')
        return compareWords(truth, read(join(folder, name)))
      })
      const { words } = sumWords([noWords, ...hits])
      return (100 * words.found) / words.wanted
    }
    const [ours, pdfjs] = (['qarar', 'pdfjs'] as const).map((tool) =>
      shareOf((path) => readWith(tool, path).text),
    )
    const pdftotext = shareOf(textOfPdftotext)
    return {
      what: `words found in ${own.length} printed files, ${language}`,
      figure: `${ours?.toFixed(1)} %`,
      ratio: `pdftotext ${pdftotext.toFixed(1)} %, pdfjs-dist ${pdfjs?.toFixed(1)} %`,
      target: 'no fewer than either',
      met: (ours ?? 0) >= Math.max(pdftotext, pdfjs ?? 0),
    }
  })
}

const textOfPdftotext = (path: string) =>
  spawnSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout ?? ''

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

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { newVolume } from '@qarar/register/contract'
import { previewReturned } from '../../server/src/report/returned-draft.ts'
import { writePacket } from '../../server/src/report/write-packet.ts'
import type { Store } from '../../server/src/store/store.ts'
import type { Compiled } from './compile-volume.ts'
import { besideDocuments } from './document-baselines.ts'
import { type LargeStore, withLargeStore } from './large-store.ts'
import type { Part, Row } from './row.ts'
import { seconds } from './time.ts'

const by = 'bench'
const program = resolve(import.meta.dirname, 'compile-volume.ts')

export const reportVolumes: Part = {
  title: 'The report to a session',
  method:
    'Texts of one session put straight into the tables, twelve requests each, three status entries a request, and a report with an item for each text; the working copy, in English. Compiled: from the store to the bytes of the file, each format once in a process of its own that begins with nothing compiled; its heap is held to 1,536 MB (`--max-old-space-size`), without which Node takes more; memory is the highest resident size that this process reports, the database apart. The draft has some 300 pages by reckoning: 56 items were 133 as LibreOffice sets them. The draft that comes back went out from the same store; read and compared with all items, the second of two rounds. The same bytes beside it: `docx` writes their paragraphs as plain ones; zlib packs the main part; python3 opens the package and parses the main part with ElementTree, without the start of python; saxes parses it.',
  needsSeeds: false,
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'qarar-bench-'))
    try {
      return [
        ...(await withVolume(672, (volume) => measureSmall(volume, join(folder, 'small.docx')))),
        ...(await withVolume(1512, measureDraft)),
        ...(await withVolume(100_000, measureLarge)),
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

interface Volume extends LargeStore {
  volume: string
  items: number
}

function withVolume(mandates: number, measure: (volume: Volume) => Promise<Row[]>): Promise<Row[]> {
  return withLargeStore({ mandates, entries: 3 * mandates, sessions: 1 }, async (large) => {
    const plan = newVolume.parse({ session: 'COUNCIL-2', languages: ['en'], until: '2018-04-01' })
    const { id: volume, items } = await large.store.planReport({ ...plan, by })
    return measure({ ...large, volume, items: items.length })
  })
}

async function measureSmall(volume: Volume, target: string): Promise<Row[]> {
  const docx = await compile(volume, 'docx', target)
  const html = await compile(volume, 'html')
  const both = docx.milliseconds + html.milliseconds
  const ratio = await besideDocuments(docx.milliseconds, readFileSync(target), ['docx', 'zlib'])
  return [
    {
      ...{ what: `${volume.items} items as DOCX and HTML`, figure: seconds(both) },
      ...{ ratio: `DOCX alone ${seconds(docx.milliseconds)}: ${ratio}`, target: '≤ 5 s', met: both <= 5000 },
    },
  ]
}

async function measureLarge(volume: Volume): Promise<Row[]> {
  const rows: Row[] = []
  for (const format of ['docx', 'html']) {
    const { milliseconds, bytes, memory } = await compile(volume, format)
    const megabytes = memory / 1024
    rows.push(
      {
        what: `100,000 mandates, ${volume.items.toLocaleString('en')} items, as ${format.toUpperCase()}`,
        ...{ figure: seconds(milliseconds), ratio: `${(bytes / 1e6).toFixed(1)} MB` },
        ...{ target: '≤ 60 s', met: milliseconds <= 60_000 },
      },
      {
        what: `memory of that, ${format.toUpperCase()}`,
        ...{
          figure: `${megabytes.toFixed(0)} MB`,
          ratio: '',
          target: 'bounded (2,048 MB)',
          met: megabytes <= 2048,
        },
      },
    )
  }
  return rows
}

async function compile({ connection, volume }: Volume, format: string, target = ''): Promise<Compiled> {
  const command = [heap, program, JSON.stringify(connection), volume, format, target]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [written, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve_, reject) => child.on('close', resolve_).on('error', reject)),
  ])
  if (code !== 0) throw new Error(`the report was not compiled: ${code}`)
  return JSON.parse(written)
}

/** Without a bound Node lets garbage lie as long as the machine has memory. */
const heap = '--max-old-space-size=1536'

async function measureDraft({ store, volume }: Volume): Promise<Row[]> {
  const asked = { kind: 'draft', post: null, language: null, items: [], by } as const
  const bytes = await writePacket(await store.sendPacket(volume, { ...asked, items: [] }), null)
  await preview(store, volume, bytes)
  const milliseconds = await preview(store, volume, bytes)
  return [
    {
      ...{ what: 'a draft of 300 pages comes back, with its preview', figure: seconds(milliseconds) },
      ratio: await besideDocuments(milliseconds, bytes, ['python3', 'saxes']),
      ...{ target: '≤ 10 s', met: milliseconds <= 10_000 },
    },
  ]
}

async function preview(store: Store, volume: string, bytes: Buffer): Promise<number> {
  const start = performance.now()
  const { kind } = await previewReturned(store, volume, { name: 'draft.docx', bytes })
  if (kind !== 'draft') throw new Error(`a draft came back as a ${kind}`)
  return performance.now() - start
}

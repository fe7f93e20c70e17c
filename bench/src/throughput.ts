import { baselineMeanings, besideBaselines } from './baselines.ts'
import type { Part, Row } from './row.ts'
import { readOnly, seedText } from './texts.ts'
import { fastestOf, megabytes } from './time.ts'

const samples = [
  { start: '001', what: 'resolutions (001)' },
  { start: '004', what: 'verbatim record (004)' },
  { start: '003', what: 'declaration, two layers (003)' },
  { start: '000', what: 'chair’s summary (000)' },
  { start: '002', what: 'press report (002)' },
]

export const throughput: Part = {
  title: 'Throughput of the core',
  method: `Repair, recognition, parsing and assembling of one text in memory, forty rounds, the fastest; then the others on the same text. ${baselineMeanings} The ratio is the time of Qarar beside theirs.`,
  needsSeeds: true,
  async measure(seeds) {
    const rows: Row[] = []
    for (const { start, what } of samples) rows.push(await rowOf(what, seedText(seeds, start)))
    return rows
  },
}

const rounds = 40

async function rowOf(what: string, text: string): Promise<Row> {
  const [own = 0] = await fastestOf(rounds, [() => readOnly(text)])
  const speed = (megabytes(text) / own) * 1000
  return {
    what,
    figure: `${speed.toFixed(1)} MB/s`,
    ratio: await besideBaselines(own, text, rounds),
    target: '≥ 3 MB/s',
    met: speed >= 3,
  }
}

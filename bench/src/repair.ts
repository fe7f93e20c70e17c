import { readOrder } from '../../accuracy/src/reading-order/read-order.ts'
import { baselineMeanings, besideBaselines } from './baselines.ts'
import type { Part, Row } from './row.ts'
import { repairOnly, seedText } from './texts.ts'
import { fastestOf, megabytes } from './time.ts'

interface Sample {
  what: string
  start: string
  /** The stretch of the seed that is repaired. */
  cut?(text: string): string
  work(text: string): void
  rounds: number
}

/** Lines of the damaged layer of A/65/883: its clean one stands behind it. */
const damagedLines = 267
const damagedLayer = (text: string) => text.split('\n').slice(0, damagedLines).join('\n')

const samples: Sample[] = [
  { what: 'clean resolutions (001)', start: '001', work: repairOnly, rounds: 40 },
  { what: 'record in columns (004)', start: '004', work: readOrder, rounds: 40 },
  {
    what: 'damaged layer alone (003)',
    start: '003',
    cut: damagedLayer,
    work: repairOnly,
    rounds: 3,
  },
]

export const repair: Part = {
  title: 'Repair alone',
  method: `Characters, order of runs and letters of one text in memory, the fastest of forty rounds, of three for the damaged layer; of the record its characters and its columns. ${baselineMeanings} The ratio is the time of repair beside theirs.`,
  needsSeeds: true,
  async measure(seeds) {
    const rows: Row[] = []
    for (const sample of samples) rows.push(await rowOf(sample, seedText(seeds, sample.start)))
    return rows
  },
}

async function rowOf({ what, cut, work, rounds }: Sample, whole: string): Promise<Row> {
  const text = cut?.(whole) ?? whole
  const [own = 0] = await fastestOf(rounds, [() => work(text)])
  const speed = (megabytes(text) / own) * 1000
  return {
    what,
    figure: `${speed.toPrecision(2)} MB/s`,
    ratio: await besideBaselines(own, text, rounds),
    target: '≥ 2 MB/s',
    met: speed >= 2,
  }
}

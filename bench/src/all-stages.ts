import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Share } from './read-ga-texts.ts'
import type { Part } from './row.ts'
import { seconds } from './time.ts'

const threads = 2

export const allStages: Part = {
  title: 'All stages over resolutions of the General Assembly',
  method:
    'Every text of corpus/ga in Arabic, English and French, whole: repair, parsing, acts, mandates, citations, parties, dates. Two threads of one process, each with every other text, from their start to the end of the slower one, once, unpacking included; beside it the processor time of both. One resolution: the median of the processor time that each text took there.',
  needsSeeds: true,
  needsFolder: 'corpus/ga',
  async measure(seeds) {
    const before = process.cpuUsage()
    const start = performance.now()
    const shares = Array.from({ length: threads }, (_, first) => ({
      corpus: dirname(seeds),
      first,
      of: threads,
    }))
    const times = (await Promise.all(shares.map(readShare))).flat().sort((a, b) => a - b)
    const whole = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    const median = times[times.length >> 1] ?? 0
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length
    return [
      {
        what: `${times.length.toLocaleString('en')} texts`,
        figure: seconds(whole),
        ratio: `${seconds((user + system) / 1000)} of processor time`,
        target: '≤ 30 s',
        met: whole <= 30_000,
      },
      {
        what: 'one resolution',
        figure: `${median.toFixed(1)} ms`,
        ratio: `${mean.toFixed(1)} ms on average`,
        target: '≤ 5 ms',
        met: median <= 5,
      },
    ]
  },
}

function readShare(share: Share): Promise<number[]> {
  const worker = new Worker(new URL('./read-ga-texts.ts', import.meta.url), { workerData: share })
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
}

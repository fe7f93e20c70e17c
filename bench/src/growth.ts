import type { Part, Row } from './row.ts'
import { collectionTimes, readOnly } from './texts.ts'
import { megabytes, seconds, workOf } from './time.ts'

export const growth: Part = {
  title: 'Growth',
  method:
    'The collection of resolutions with its body once, ten and a hundred times, in processor time, after a warm-up; the first is the mean of ten. The ratio is time per megabyte beside the first; 1 is linear, below 1 the larger text goes faster.',
  needsSeeds: true,
  async measure(seeds) {
    readOnly(collectionTimes(seeds, 10))
    const sizes = [1, 10, 100].map((times) => measureTimes(seeds, times))
    const base = sizes[0]?.perMegabyte ?? 0
    return sizes.map(({ times, size, work, perMegabyte }): Row => {
      const ratio = perMegabyte / base
      return {
        what: `${(56 * times).toLocaleString('en')} resolutions, ${size.toFixed(1)} MB`,
        figure: seconds(work),
        ratio: `${ratio.toFixed(2)} × the time per MB`,
        target: 'linear',
        met: ratio < 2,
      }
    })
  },
}

function measureTimes(seeds: string, times: number) {
  const text = collectionTimes(seeds, times)
  const rounds = times === 1 ? 10 : 1
  const work = workOf(() => {
    for (let round = 0; round < rounds; round++) readOnly(text)
  })
  const size = megabytes(text)
  return { times, size, work: work / rounds, perMegabyte: work / rounds / size }
}

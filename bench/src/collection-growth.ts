import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../../accuracy/src/corpus-folder.ts'
import type { Part } from './row.ts'
import { readOnly } from './texts.ts'
import { megabytes, seconds, workOf } from './time.ts'

export const collectionGrowth: Part = {
  title: 'Growth of a collection with new numbers',
  method:
    'An example collection with its resolutions once, ten and a hundred times, each time as those of another session, in processor time, after a warm-up; the first is the mean of twenty. The ratio is time per megabyte beside the first; 1 is linear.',
  needsSeeds: false,
  async measure() {
    readOnly(sessions(20))
    const measured = [1, 10, 100].map((times) => ({ times, ...measureTimes(times) }))
    const base = measured[0]?.perMegabyte ?? 0
    return measured.map(({ times, size, work, perMegabyte }) => ({
      what: `${6 * times} resolutions, ${size.toFixed(2)} MB`,
      figure: seconds(work),
      ratio: `${(perMegabyte / base).toFixed(2)} × the time per MB`,
      target: 'linear',
      met: perMegabyte / base < 2,
    }))
  },
}

function measureTimes(times: number) {
  const text = sessions(times)
  const rounds = times === 1 ? 20 : 1
  const work = workOf(() => {
    for (let round = 0; round < rounds; round++) readOnly(text)
  })
  const size = megabytes(text)
  return { size, work: work / rounds, perMegabyte: work / rounds / size }
}

/** The collection with the resolutions of so many sessions, one after another. */
function sessions(times: number): string {
  const text = readFileSync(join(repository, 'examples/council-7-resolutions.en.txt'), 'utf8')
  const body = text.indexOf('\nResolution No. 7/1-NAV\n')
  const ofSession = (_: unknown, index: number) =>
    text.slice(body).replaceAll(/\b7\/(?=\d-[A-Z])/g, `${index + 7}/`)
  return text.slice(0, body) + Array.from({ length: times }, ofSession).join('\n')
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../../accuracy/src/corpus-folder.ts'
import { damageText } from '../../accuracy/src/damaged-layer/damage.ts'
import type { Part, Row } from './row.ts'
import { repairOnly } from './texts.ts'
import { megabytes, seconds, workOf } from './time.ts'

interface Series {
  what(size: number): string
  sizes: readonly number[]
  make(size: number): string
}

/** Strokes, digits, inverted and upright lam-alef, brackets: all that repair looks for, in one line without end. */
const mixed = 'المنظمــة (رقم ١٢٣) قرار األمن والسالم الأمم ) ٢٠١٧ [لا ـ إلى] '

const series: Series[] = [
  {
    what: (size) => `one line of ${size.toLocaleString('en')} characters`,
    sizes: [10_000, 100_000, 1_000_000],
    make: (size) => mixed.repeat(Math.ceil(size / mixed.length)).slice(0, size),
  },
  {
    what: (size) => `damaged layer of ${size} lines`,
    sizes: [24, 96, 384],
    make: (size) => damagedExamples().slice(0, size).join('\n'),
  },
]

/** The Arabic examples as a layer whose runs stand in screen order. */
function damagedExamples(): string[] {
  const folder = join(repository, 'examples')
  const texts = readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.ar\.txt$/.test(name) && !name.includes('utf16'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const options = { endLetters: 'رز', endShare: 1, lineLength: 80, invertLamAlef: false, seed: 7 }
  return damageText(texts.join('\n'), options).map(({ damaged }) => damaged)
}

export const repairGrowth: Part = {
  title: 'Growth of repair',
  method:
    'Texts made for this, in processor time, once each after a warm-up on the first. The layer is the Arabic examples, their runs put in screen order. The ratio is time per megabyte beside the first; 1 is linear.',
  needsSeeds: false,
  async measure() {
    return series.flatMap(rowsOf)
  },
}

function rowsOf({ what, sizes, make }: Series): Row[] {
  repairOnly(make(sizes[0] as number))
  const measured = sizes.map((size) => {
    const text = make(size)
    const work = workOf(() => repairOnly(text))
    return { size, work, perMegabyte: work / megabytes(text) }
  })
  const base = measured[0]?.perMegabyte ?? 0
  return measured.map(({ size, work, perMegabyte }) => {
    const ratio = perMegabyte / base
    return {
      what: what(size),
      figure: seconds(work),
      ratio: `${ratio.toFixed(2)} × the time per MB`,
      target: 'linear',
      met: ratio < 2,
    }
  })
}

// The figures that accuracy/ has measured and committed, for the page that shows them.
import { readFile } from 'node:fs/promises'
import type { Accuracy, AccuracyMeasure } from '@qarar/register/contract'

const folder = new URL('../../../accuracy/', import.meta.url)

/** The committed scoreboard; undefined in an installation that came without it. */
export async function readAccuracy(): Promise<Accuracy | undefined> {
  try {
    const scoreboard = await readFile(new URL('SCOREBOARD.md', folder), 'utf8')
    const baseline = await readFile(new URL('baseline.json', folder), 'utf8')
    return accuracyOf(scoreboard, JSON.parse(baseline) as Exact)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** By `set / measure`, not rounded as for reading: whether a target is reached hangs on both. */
type Exact = Record<string, Pick<AccuracyMeasure, 'figure' | 'support'> & Partial<AccuracyMeasure>>

/** From the page as `accuracy/src/scoreboard.ts` writes it: a table, a paragraph for each set, what is held back. */
export function accuracyOf(scoreboard: string, exact: Exact): Accuracy {
  const [table = '', methods = '', heldBack = ''] = scoreboard.split(/^## .*$/m)
  const rows = table.split('\n').map(cellsOf).filter(isMeasure)
  const methodOf = new Map(
    [...methods.matchAll(/^\*\*(.+?)\.\*\* (.+)$/gm)].map(([, set, text]) => [set, text]),
  )
  const sets = [...Map.groupBy(rows, ([set = '']) => set)]
  return {
    sets: sets.map(([name, measures]) => ({
      name,
      method: methodOf.get(name) ?? null,
      measures: measures.map((cells) => measureOf(cells, exact)),
    })),
    heldBack: heldBack.replace(/\s+/g, ' ').trim(),
  }
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** Neither the head nor the rule under it. */
const isMeasure = ([, , figure = '']: string[]) => /\d/.test(figure)

function measureOf([set = '', name = '', figure = '', support = '', target = '']: string[], exact: Exact) {
  const kept = exact[`${set} / ${name}`]
  const measure: AccuracyMeasure = {
    name,
    figure: kept?.figure ?? share(figure),
    support: Number(support.replaceAll(',', '')),
    target: kept?.target ?? (/\d/.test(target) ? share(target) : null),
  }
  return measure
}

/** «99.42 %» as 0.9942. */
const share = (percent: string) => Math.round(Number.parseFloat(percent) * 100) / 10_000

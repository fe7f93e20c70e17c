import type { Measure } from './measure.ts'
import { sets } from './sets.ts'

/** Four digits; never rounded up to a whole that it is not. */
export function percent(figure: number): string {
  const rounded = figure < 1 ? Math.min(99.99, Math.round(figure * 10_000) / 100) : 100
  return `${rounded.toFixed(2)} %`
}

const heads = ['Set', 'Measure', 'Figure', 'Support', 'Target']

function rowOf({ set, name, figure, support, target }: Measure): string[] {
  const goal = target === null ? 'reported' : percent(target)
  return [set, name, percent(figure), support.toLocaleString('en'), goal]
}

/** A Markdown table with columns of equal width, so that it reads in a terminal too. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [heads, ...measures.map(rowOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`,
  )
  const rule = `|${widths.map((width, column) => (column < 2 ? ':' : '-') + '-'.repeat(width) + (column < 2 ? '-' : ':')).join('|')}|`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

const pad = (cell: string, width: number, column: number) =>
  column < 2 ? cell.padEnd(width) : cell.padStart(width)

/** The committed page. Without dates, so that it changes only where a figure does. */
export function scoreboardOf(measures: readonly Measure[]): string {
  return `# Scoreboard

Written by \`npm run accuracy\`; \`npm run accuracy -- --check\` fails where a figure with a target falls. Precision divides by
what was read, recall and F1 by what is labelled; the support says by how much.

${tableOf(measures)}

## How it is measured

${sets.map(({ name, method }) => `**${name}.** ${method}`).join('\n\n')}

## What is held back

These figures are of development data. Nobody who writes rules sees the labels of resolutions 25–56 of seed 001, of seed 003, of
turns 9–22 and the whole reading order of seed 004, nor General Assembly sessions 78–80 and documents that are not here at all.
`
}

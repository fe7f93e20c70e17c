import { availableParallelism, totalmem } from 'node:os'
import type { Part, Row } from './row.ts'

export interface Measured {
  part: Part
  rows: Row[]
}

const heads = ['', 'figure', 'beside', 'target', '']

/** A Markdown table that reads in a terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    heads,
    ...rows.map(({ what, figure, ratio, target, met }) => [
      what,
      figure,
      ratio,
      target,
      met ? 'met' : 'missed',
    ]),
  ]
  const widths = heads.map((_, column) => Math.max(2, ...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** In the order of `titles`. Parts that were not measured stand as they stood in the report before. */
export function reportOf(titles: readonly string[], measured: readonly Measured[], before: string): string {
  const [, ...kept] = before.split(/^(?=## )/m)
  const sections = titles.flatMap((title) => {
    const fresh = measured.find(({ part }) => part.title === title)
    return fresh ? sectionOf(fresh) : (kept.find((each) => each.startsWith(`## ${title}\n`))?.trim() ?? [])
  })
  return `# Speed and memory

Written by \`npm run bench\`; nothing of it is a test. Each part is of one run, which may be another one than that of the next.
Figures are of one machine and move with what else it does; the ratios beside them are of the same run and say more. ${machine()}

${sections.join('\n\n')}
`
}

const sectionOf = ({ part, rows }: Measured) => `## ${part.title}\n\n${tableOf(rows)}\n\n${part.method}`

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Machine: ${availableParallelism()} cores, ${memory} GB of memory, ${process.platform} on ${process.arch}, Node ${process.version}.`
}

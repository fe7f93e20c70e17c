import type { Work } from '@qarar/core'
import type { WorkSummary } from '@qarar/register/contract'
import { type Column, tableLines } from './terminal/table.ts'
import type { Terminal } from './terminal/terminal.ts'

export type WorkRow = Pick<
  WorkSummary,
  | 'order'
  | 'number'
  | 'symbol'
  | 'title'
  | 'preambular'
  | 'operative'
  | 'turns'
  | 'acts'
  | 'mandates'
  | 'citations'
> & {
  /** Paragraphs, without sub-items, that stand in a body or in turns; of a text that is only read. */
  body?: number
}

/** A row for a work that is read but not kept. */
export function workRow(work: Work, at: number): WorkRow {
  const top = work.paragraphs.filter(isTop)
  const count = (part: string) => top.filter((paragraph) => paragraph.part === part).length
  const all = [...work.paragraphs, ...work.turns.flatMap(({ paragraphs }) => paragraphs)]
  const acts = all.flatMap((paragraph) => paragraph.acts)
  return {
    order: at + 1,
    number: work.number,
    symbol: work.symbol,
    title: work.title,
    preambular: count('preambular'),
    operative: count('operative'),
    turns: work.turns.length,
    acts: acts.length,
    mandates: acts.flatMap(({ mandates }) => mandates).length,
    citations: all.flatMap(({ citations }) => citations).length,
    body: count('body') + work.turns.flatMap(({ paragraphs }) => paragraphs).filter(isTop).length,
  }
}

const isTop = ({ parent }: Work['paragraphs'][number]) => parent === null

const columns: (Column & { cell: (row: WorkRow) => string })[] = [
  { title: '#', right: true, cell: ({ order }) => String(order) },
  { title: 'number', cell: ({ number, symbol }) => number ?? symbol ?? '' },
  { title: 'preambular', right: true, cell: ({ preambular }) => String(preambular || '') },
  { title: 'operative', right: true, cell: ({ operative }) => String(operative || '') },
  { title: 'turns', right: true, cell: ({ turns }) => String(turns || '') },
  { title: 'paragraphs', right: true, cell: ({ body }) => String(body || '') },
  { title: 'acts', right: true, cell: ({ acts }) => String(acts || '') },
  { title: 'mandates', right: true, cell: ({ mandates }) => String(mandates || '') },
  { title: 'citations', right: true, cell: ({ citations }) => String(citations || '') },
  { title: 'title', flexible: true, cell: ({ title }) => title ?? '' },
]

/** One row a work; columns that are empty throughout are left out. */
export function worksTable(works: WorkRow[], terminal: Terminal): string[] {
  const used = columns.filter(({ cell }) => works.some((row) => cell(row) !== ''))
  const rows = works.map((row) => used.map(({ cell }) => cell(row)))
  return tableLines(used, rows, terminal)
}

/** `56 (436 preambular, 559 operative)`, `1 (26 paragraphs)`. */
export function countWorks(works: WorkRow[]): string {
  const sum = (count: (row: WorkRow) => number) => works.reduce((total, row) => total + count(row), 0)
  const parts = [
    [sum(({ preambular }) => preambular), 'preambular'],
    [sum(({ operative }) => operative), 'operative'],
    [sum(({ turns }) => turns), 'turns'],
    [sum(({ body = 0 }) => body), 'paragraphs'],
  ] as const
  const counted = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`)
  return counted.length > 0 ? `${works.length} (${counted.join(', ')})` : String(works.length)
}

/** `41 acts, 23 mandates, 9 citations`; empty where nothing was found. */
export function countFound(works: readonly Pick<WorkRow, 'acts' | 'mandates' | 'citations'>[]): string {
  const names = ['acts', 'mandates', 'citations'] as const
  const counts = names.map((name) => [works.reduce((total, work) => total + work[name], 0), name] as const)
  return counts.flatMap(([count, name]) => (count > 0 ? `${count} ${name}` : [])).join(', ')
}

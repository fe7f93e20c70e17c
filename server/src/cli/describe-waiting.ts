import type { JoinToConfirm, ReadingToVerify, ReadingView } from '@qarar/register/contract'
import { tableLines } from './terminal/table.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What waits for a person, each with the number or the lines by which the command line names it. */
export function describeWaiting(
  { readings, joins, progress, unplaced, verified }: ReadingView,
  terminal: Terminal,
): void {
  terminal.line(
    `${progress.readings.answered} of ${progress.readings.all} proposed readings verified, ${progress.joins.answered} of ${progress.joins.all} joins decided`,
  )
  table(readingColumns, waitingReadings(readings), terminal)
  table(joinColumns, waitingJoins(joins), terminal)
  table(decisionColumns, standing(joins, verified), terminal)
  for (const { id, anchor, text } of unplaced)
    terminal.line(
      `${id}: its words are no longer in the text: ${terminal.isolate(anchor.quote)} → ${terminal.isolate(text)}`,
    )
}

const readingColumns = [
  { title: '#', right: true },
  { title: 'line', right: true },
  { title: 'words' },
  { title: 'proposed' },
  { title: 'before', flexible: true },
]

function waitingReadings(readings: readonly ReadingToVerify[]): string[][] {
  return readings.flatMap(({ text, proposed, sourceLines, before, verified }, index) =>
    verified ? [] : [[String(index + 1), String(sourceLines[0]), text, proposed, before]],
  )
}

const joinColumns = [{ title: 'join' }, { title: 'sure' }, { title: 'text', flexible: true }]

function waitingJoins(joins: readonly JoinToConfirm[]): string[][] {
  return joins
    .filter(({ decided }) => decided === null)
    .map(({ line, next, certainty, ends, goesOn }) => [
      `${line}:${next}`,
      certainty,
      `… ${ends.slice(-30)} | ${goesOn.slice(0, 30)} …`.replace(/\s+/g, ' '),
    ])
}

const decisionColumns = [{ title: 'decision' }, { title: 'by' }, { title: 'says', flexible: true }]

/** The ids by which decisions are taken back. */
function standing(joins: readonly JoinToConfirm[], verified: ReadingView['verified']): string[][] {
  const ofJoins = joins.flatMap(({ decided }) =>
    decided ? [[decided.id, decided.by, `line ${decided.next} follows line ${decided.line}`]] : [],
  )
  const ofReadings = verified.map(({ id, by, anchor, cause, text }) => [
    id,
    by,
    `${anchor.quote}: ${cause}${text === anchor.quote ? '' : `, ${text}`}`,
  ])
  return [...ofJoins, ...ofReadings]
}

function table(columns: Parameters<typeof tableLines>[0], rows: string[][], terminal: Terminal): void {
  if (rows.length === 0) return
  terminal.line()
  for (const line of tableLines(columns, rows, terminal)) terminal.line(line)
}

import type { PrintedBlock, PrintedReport, PrintedRun } from './printed.ts'

/** A report as plain text, a paragraph a line: what a reader of files finds in the printed one. */
export function plainReport({
  organisation,
  symbol,
  session,
  agenda,
  title,
  date,
  facts = [],
  parts,
}: PrintedReport): string {
  const told = facts.map(([name, words]) => `${name}: ${words}`)
  const cover = [organisation, symbol, session, agenda, title, date, ...told].flatMap((line) => line ?? [])
  const body = parts.flatMap((part) => [
    ...[part.symbol, part.agenda, part.title].flatMap((line) => line ?? []),
    ...part.blocks.flatMap(linesOf),
  ])
  return `${[...cover, ...body].map(oneLine).join('\n\n')}\n`
}

function linesOf(block: PrintedBlock): string[] {
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'table') return [block.head, ...block.rows.map((row) => row.map(wordsOf))].map(rowOf)
  const words = block.runs.map(wordsOf).join('')
  return [ended(block.number === null ? words : `${block.number}. ${words}`)]
}

/** Where no mark ends a paragraph, a reader of files would join it with the next. */
const ended = (words: string) => (/[.!?؟…:»”")\]]\s*$/u.test(words) ? words : `${words.trimEnd()}.`)

const wordsOf = ({ text }: PrintedRun) => text

const rowOf = (cells: readonly string[]) => cells.join(' – ')

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

import type { CorrectedStructure, DecidedDirection, PlacedDirection } from '@qarar/register/contract'
import { tableLines } from './terminal/table.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What people said of the structure of a text, each with the id by which it is taken back. */
export function describeStructure({ placed, unplaced, links }: CorrectedStructure, terminal: Terminal): void {
  if (placed.length + unplaced.length + links.length === 0) terminal.line('Nobody has corrected anything.')
  const ofLinks = links.map((each) => [each.id, each.by, `${each.order ?? ''}`, linkOf(each)])
  const rows = [...placed.map((each) => [each.id, each.by, placeOf(each), saidOf(each)]), ...ofLinks]
  if (rows.length > 0) for (const line of tableLines(columns, rows, terminal)) terminal.line(line)
  for (const each of unplaced)
    terminal.line(`${each.id}: the text has no place for it any more: ${describeDirection(each, terminal)}`)
}

const columns = [{ title: 'decision' }, { title: 'by' }, { title: 'at' }, { title: 'says', flexible: true }]

export function describeDirection({ id, said, anchor }: DecidedDirection, terminal: Terminal): string {
  const words = anchor ? `  ${terminal.isolate(anchor.quote)}` : ''
  return `${id}  ${plain(said)}${words}`
}

const linkOf = ({ relation, holds, side, other }: CorrectedStructure['links'][number]) =>
  `${holds ? '' : 'no '}${relation} ${side} ${other ? `${other.publication}/${other.order}` : '–'}`

const placeOf = ({ order, eId, anchor }: PlacedDirection) =>
  anchor === null ? 'the file' : eId === null ? '' : `${order ?? ''} ${eId}`.trim()

const saidOf = ({ said, anchor }: PlacedDirection) =>
  anchor ? `${plain(said)}: ${anchor.quote}` : plain(said)

function plain(said: DecidedDirection['said']): string {
  if (!('value' in said)) return said.what
  const { what, value } = said
  if (value === null) return `${what} none`
  return typeof value === 'object' ? `${what} ${value.kind} ${value.state ?? ''}`.trim() : `${what} ${value}`
}

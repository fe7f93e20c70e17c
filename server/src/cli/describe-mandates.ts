// `qarar show ID --asks`: what the texts ask for, a line each.

import { paragraphName } from '@qarar/register'
import type { MandatesPage, PlacedMandate } from '@qarar/register/contract'
import { counted } from './counted.ts'
import { interfaceLanguage } from './settings.ts'
import { type Column, tableLines } from './terminal/table.ts'
import type { Terminal } from './terminal/terminal.ts'

const columns: (Column & { cell: (placed: PlacedMandate) => string })[] = [
  { title: 'work', right: true, cell: ({ order }) => String(order) },
  { title: 'paragraph', cell: (placed) => paragraphName(placed, interfaceLanguage()) },
  { title: 'follow', cell: ({ mandate }) => mandate.follow },
  { title: 'by', cell: ({ mandate: { deadline } }) => deadline?.value ?? deadline?.kind ?? '' },
  { title: 'of whom', flexible: true, cell: ({ mandate }) => namesOf(mandate.addressees) },
  { title: 'what', flexible: true, cell: ({ mandate }) => mandate.action.text },
]

const namesOf = (parties: readonly { text: string }[]) => parties.map(({ text }) => text).join(' · ')

/** Columns that are empty throughout are left out. */
export function describeMandates({ mandates, follows }: MandatesPage, terminal: Terminal): void {
  const used = columns.filter(({ cell }) => mandates.some((placed) => cell(placed) !== ''))
  const rows = mandates.map((placed) => used.map(({ cell }) => cell(placed)))
  if (rows.length > 0) for (const line of tableLines(used, rows, terminal)) terminal.line(line)
  const counts = Object.entries(follows).filter(([, count]) => count > 0)
  const ofEach = counts.map(([follow, count]) => `${count} ${follow}`).join(', ')
  terminal.line(`${counted(mandates.length, 'mandate')}${ofEach ? ` (${ofEach})` : ''}`)
}

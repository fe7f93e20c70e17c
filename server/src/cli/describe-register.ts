// Rows of the register, a line each.

import type { LanguageTag } from '@qarar/core'
import { addresseeKey, paragraphName, partyNamer } from '@qarar/register'
import type { DocketReport, DocketRow, RegisterMandate } from '@qarar/register/contract'
import { type Column, tableLines } from './terminal/table.ts'
import type { Terminal } from './terminal/terminal.ts'

type PartyNamer = ReturnType<typeof partyNamer>

interface RegisterColumn extends Column {
  cell: (mandate: RegisterMandate, nameOf: PartyNamer, language: LanguageTag) => string
}

const columns: RegisterColumn[] = [
  { title: 'mandate', cell: ({ id }) => id },
  { title: 'text', cell: ({ work }) => work.symbol ?? '' },
  { title: 'paragraph', cell: ({ place }, _, language) => (place ? paragraphName(place, language) : '') },
  { title: 'follow', cell: ({ fields }) => fields.follow },
  { title: 'state', cell: ({ state }) => state },
  { title: 'due', cell: ({ due }) => due.date ?? due.session ?? '' },
  { title: 'of whom', flexible: true, cell: ({ fields }, nameOf) => addresseesOf(fields, nameOf) },
  { title: 'what', flexible: true, cell: ({ fields }) => fields.action },
  { title: 'status', cell: (mandate) => statusOf(mandate) },
  { title: 'owner', cell: ({ owner }) => owner?.post ?? '' },
]

function addresseesOf({ addressees }: RegisterMandate['fields'], nameOf: PartyNamer): string {
  return addressees.map(({ id, text }) => (id && nameOf(id)) ?? text).join(' · ')
}

/** Of one addressee its status; of several how many have which. */
function statusOf({ fields, statuses }: RegisterMandate): string {
  const [only] = statuses
  if (statuses.length === 1 && only && fields.addressees.length <= 1) return only.status
  const counts = Map.groupBy(statuses, ({ status }) => status)
  return [...counts].map(([status, { length }]) => `${length} ${status}`).join(', ')
}

/** Columns that are empty throughout are left out. */
export function registerLines(
  mandates: readonly RegisterMandate[],
  terminal: Terminal,
  language: LanguageTag,
): string[] {
  const listed = mandates.flatMap(({ fields }) => fields.addressees.map(addresseeKey))
  const nameOf = partyNamer(listed, language)
  const used = columns.filter(({ cell }) =>
    mandates.some((mandate) => cell(mandate, nameOf, language) !== ''),
  )
  const rows = mandates.map((mandate) => used.map(({ cell }) => cell(mandate, nameOf, language)))
  return rows.length > 0 ? tableLines(used, rows, terminal) : []
}

export const mandatesOf = (rows: readonly DocketRow[]) => rows.map(({ mandate }) => mandate)

/** A row a text: the report that it asks for, with how many parts and paragraphs it has. */
export function reportLines(
  reports: readonly DocketReport[],
  terminal: Terminal,
  language: LanguageTag,
): string[] {
  const titles: Column[] = [
    { title: 'text' },
    { title: 'parts' },
    { title: 'paragraphs', flexible: true },
    { title: 'due' },
    { title: 'answered' },
  ]
  const rows = reports.map(({ work, parts, isAnswered }) => [
    work.symbol ?? work.title ?? '',
    String(parts.length),
    parts.map(({ mandate: { place, id } }) => (place ? paragraphName(place, language) : id)).join(', '),
    [...new Set(parts.map(({ mandate: { due } }) => due.date ?? due.session ?? ''))].join(', '),
    isAnswered ? 'yes' : 'no',
  ])
  return rows.length > 0 ? tableLines(titles, rows, terminal) : []
}

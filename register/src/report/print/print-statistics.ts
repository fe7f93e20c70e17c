import { organisations } from '@qarar/core/organisations/index.ts'
import { statuses } from '../../contract/register.ts'
import type { ReportStatistics } from '../../contract/reports.ts'
import { partyName } from '../../party-name.ts'
import { sheetWords } from '../../sheets/sheet-words.ts'
import { ownName } from '../compose/own-name.ts'
import { copyWords } from '../languages/copy-words.ts'
import type { PrintedBlock, PrintedPart, PrintedTable } from '../printed.ts'
import type { Printing } from './print-paragraphs.ts'

type Setting = Pick<Printing, 'form' | 'language'>

/** One page of counts, as tables; those without rows are left out. */
export function printStatistics(
  counts: ReportStatistics,
  organisation: string,
  { form, language }: Setting,
): PrintedPart {
  const { columns, tables } = copyWords[language]
  const profile = organisations.find(({ code }) => code === organisation)
  const { compare } = new Intl.Collator(language)
  const addressees = counts.addressees.map(({ party, tasks, answered }) => [
    ...[ownName(party, profile, language), String(tasks), String(answered)],
  ])
  const returns = counts.returns.map(({ party, asked, answered }) => [
    ...[partyName(party, language) ?? party, String(asked), String(answered)],
  ])
  addressees.sort(([a = '', x], [b = '', y]) => Number(y) - Number(x) || compare(a, b))
  returns.sort(([a = ''], [b = '']) => compare(a, b))
  const isOfStates = counts.returns.every(({ party }) => party.startsWith('state:'))
  return {
    ...{ kind: 'statistics', id: null, symbol: null, agenda: null, title: form.statistics[language] },
    blocks: [
      ...titled(tables.status, byStatus(counts, language)),
      ...titled(
        tables.addressees,
        tableOf(language, [columns.addressee, columns.tasks, columns.known], addressees),
      ),
      ...titled(
        isOfStates ? tables.returns : tables.answers,
        tableOf(
          language,
          [isOfStates ? columns.state : columns.addressee, columns.asked, columns.answered],
          returns,
        ),
      ),
    ],
  }
}

function byStatus(
  { tasks, before, reportedOn }: ReportStatistics,
  language: Setting['language'],
): PrintedTable {
  const { columns } = copyWords[language]
  const countIn = (counts: ReportStatistics['tasks'], status: string) =>
    counts.find((each) => each.status === status)?.count ?? 0
  const rows = statuses
    .filter((status) => countIn(tasks, status) + countIn(before ?? [], status) > 0)
    .map((status) => [
      sheetWords[language].statuses[status],
      String(countIn(tasks, status)),
      ...(before ? [String(countIn(before, status))] : []),
    ])
  const told = reportedOn > 0 ? [[columns.reportedOn, String(reportedOn), ...(before ? [''] : [])]] : []
  const head = [columns.status, columns.now, ...(before ? [columns.before] : [])]
  return tableOf(language, head, [...rows, ...told])
}

const tableOf = (language: Setting['language'], head: string[], rows: string[][]): PrintedTable => ({
  ...{ kind: 'table', language, head },
  rows: rows.map((row) =>
    row.map((text) => ({ text, language, notes: [], margin: [], stands: 'settled' as const })),
  ),
})

const titled = (text: string, table: PrintedTable): PrintedBlock[] =>
  table.rows.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text, language: table.language, anchor: null }, table]

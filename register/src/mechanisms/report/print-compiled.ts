// A compiled report as it is to be printed: figures and quoted words become runs with notes.
import { organisations } from '@qarar/core/organisations/index.ts'
import type { MechanismKindDeclaration as Kind } from '../../contract/kinds.ts'
import type {
  MechanismReport,
  ReportBlock,
  ReportFigure,
  ReportRun,
} from '../../contract/mechanism-report.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import { distributionWords } from '../../marks/distribution-words.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import type { PrintedBlock, PrintedFact, PrintedReport, PrintedRun } from '../../report/printed.ts'
import { fieldOf, recordTypeOf } from '../declared.ts'
import { numberWords } from './compiling.ts'
import { compiledWords } from './words.ts'

/** `kind`: what the records and fields are called that figures were counted from. */
export function printCompiled(report: MechanismReport, kind: Kind): PrintedReport {
  const { language, mechanism, level, title, period } = report
  const profile = organisations.find(({ code }) => code === mechanism.organisation)
  const heading = (text: string, at: 1 | 2): PrintedBlock => ({
    kind: 'heading',
    level: at,
    text,
    language,
    anchor: null,
  })
  const blocks = report.sections.flatMap((section) => [
    heading(section.heading, 1),
    ...section.blocks.flatMap((block) => printBlock(block, report, kind)),
  ])
  return {
    ...{ language, copy: 'clean', symbol: null, agenda: null, session: period },
    mark: distributionWords[language][level],
    organisation: profile?.names[language][0] ?? mechanism.organisation ?? '',
    date: null,
    title: `${mechanism.name}: ${title}`,
    facts: factsOf(report, kind),
    parts: [
      { kind: 'item', id: null, symbol: null, agenda: null, title, blocks: withWarning(blocks, report) },
    ],
  }
}

/** Of what the report is, as of which day, when it was compiled, and from how many records. */
function factsOf({ language, asOf, known, log, records, hash }: MechanismReport, kind: Kind): PrintedFact[] {
  const { cover } = compiledWords[language]
  const many = numberWords(String(records), { language })
  const told = { day: dayInWords(known.slice(0, 10), language), log: String(log) }
  return [
    [cover.kind, kind.one[language]],
    [cover.asOf, dayInWords(asOf, language)],
    [cover.compiled, told.day],
    [cover.records, fill(cover.known, { ...told, many })],
    [cover.hash, hash],
  ]
}

/** Who holds a copy with sensitive values sees first that it is one. */
function withWarning(blocks: PrintedBlock[], { revealed, language }: MechanismReport): PrintedBlock[] {
  if (!revealed) return blocks
  const run = printed(compiledWords[language].revealed, language)
  return [{ kind: 'paragraph', style: 'text', number: null, language, runs: [run] }, ...blocks]
}

const printed = (text: string, language: PrintedRun['language'], notes: string[] = []): PrintedRun => ({
  ...{ text, language, notes, margin: [], stands: 'settled' },
})

/** Of what the notes speak. */
type Told = Pick<MechanismReport, 'language' | 'asOf' | 'log' | 'period'>

export function printBlock(block: ReportBlock, report: Told, kind: Kind): PrintedBlock[] {
  const { language } = report
  if (block.kind === 'heading')
    return [{ kind: 'heading', level: 2, text: block.text, language, anchor: null }]
  if (block.kind === 'counts') return countsTable(block, report, kind)
  const run = (each: ReportRun) => printRun(each, report, kind)
  if (block.kind === 'text')
    return [
      {
        ...{ kind: 'paragraph', style: block.style, number: null, runs: block.runs.map(run) },
        language: block.runs[0]?.language ?? language,
      },
    ]
  return [{ kind: 'table', language, head: block.head, rows: block.rows.map((row) => row.map(run)) }]
}

function printRun({ text, language, figure, note }: ReportRun, report: Told, kind: Kind): PrintedRun {
  const notes = [...(note ? [note] : []), ...(figure ? [noteOf(figure, report, kind)] : [])]
  return printed(text, language, notes)
}

/** A bar beside each number; the hash of each row proves it, and the note of the total says how all are found. */
function countsTable(
  { caption, head, rows, total, several, asWritten }: Extract<ReportBlock, { kind: 'counts' }>,
  report: Told,
  kind: Kind,
): PrintedBlock[] {
  const { language } = report
  const words = compiledWords[language]
  const most = Math.max(1, ...rows.map(({ value }) => Number(value)))
  const row = (figure: ReportFigure, notes: string[]) => [
    printed(figure.label, language),
    printed(numberWords(figure.value, { language }), language, notes),
    printed('', language),
    printed(figure.hash, language),
  ]
  const [first] = rows
  const how = first ? [noteOf({ ...first, query: { ...first.query, is: null } }, report, kind, total)] : []
  return [
    { kind: 'heading', level: 2, text: caption, language, anchor: null },
    ...(several ? [plain(words.several, language)] : []),
    ...(asWritten ? [plain(words.asWritten, language)] : []),
    {
      ...{ kind: 'table', language, head: [...head, words.share, words.proved] },
      rows: [...rows.map((figure) => row(figure, [])), row(total, how)],
      bars: { column: 2, shares: [...rows.map(({ value }) => Number(value) / most), null] },
    },
  ]
}

const plain = (text: string, language: PrintedRun['language']): PrintedBlock => ({
  ...{ kind: 'paragraph', style: 'text', number: null, language, runs: [printed(text, language)] },
})

/** How the records behind a figure are found, how many there are, and their hash. */
function noteOf(figure: ReportFigure, report: Told, kind: Kind, told: ReportFigure = figure): string {
  const { language, asOf, log, period } = report
  const { query } = figure
  const type = recordTypeOf(kind, query.type)
  const field = query.field === null ? null : type && fieldOf(type, query.field)
  const value = query.is === null ? '' : ` = ${figure.label}`
  const condition = field ? `${compiledWords[language].comma}${field.words[language]}${value}` : ''
  const inTime = query.from === null ? fill('{day}', { day: dayInWords(asOf, language) }) : period
  return fill(compiledWords[language].note, {
    ...{ type: type?.many[language] ?? query.type, period: inTime, condition },
    ...{ count: numberWords(String(told.records), { language }), log: String(log) },
    ...{ asOf: dayInWords(asOf, language), hash: told.hash },
  })
}

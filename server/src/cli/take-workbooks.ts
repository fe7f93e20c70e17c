import { faultSentence, type LanguageTag, partyName, sessionName } from '@qarar/register'
import type { ReturnedRow, ReturnPreview, TakenRow } from '@qarar/register/contract'
import { legible } from '../read/legible.ts'
import type { Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'
import { counted } from './counted.ts'
import { exitCode } from './exit-codes.ts'
import { reportError } from './report-error.ts'
import { interfaceLanguage, personName } from './settings.ts'
import { readSheetFile } from './sheet-files.ts'
import type { Terminal } from './terminal/terminal.ts'

export interface TakeFlags {
  in?: string[]
  /** Without it nothing is kept. */
  yes?: boolean
  changed?: boolean
  number?: string
  date?: string
  day?: string
}

interface Taking {
  flags: TakeFlags
  terminal: Terminal
  language: LanguageTag
  by: string
}

/** One file that is refused does not stop the others. */
export async function takeWorkbooks(store: Store, flags: TakeFlags, terminal: Terminal): Promise<void> {
  const results = []
  let code = 0
  for (const path of flags.in ?? []) {
    try {
      results.push(
        await takeSheet(store, path, { flags, terminal, language: interfaceLanguage(), by: personName() }),
      )
    } catch (error) {
      code = reportError(error)
    }
  }
  terminal.json({ returns: results })
  if (code !== 0) process.exitCode = results.length > 0 ? exitCode('partly') : code
}

/** What a workbook that came back says, and, where that is wanted, recording it. */
async function takeSheet(store: Store, path: string, { flags, terminal, language, by }: Taking) {
  const read = await readSheetFile(path)
  const preview = await store.previewSheet(read)
  describe(preview, { terminal, language })
  if (!flags.yes) return { file: path, preview, taken: null }
  const rows = preview.rows.flatMap((row) => takenOf(row, flags))
  if (rows.length === 0) throw new CommandError('refused', whyNothing(preview))
  const number = flags.number ?? read.name.replace(/\.xlsx$/i, '')
  const date = flags.date ?? new Date().toISOString().slice(0, 10)
  const taken = await store.takeSheet(read, { number, date, rows, by })
  terminal.line(`Recorded: ${counted(taken.entries.length, 'row')}, as ${taken.id}`)
  return { file: path, preview, taken }
}

function whyNothing({ file, taken }: ReturnPreview): string {
  const name = legible(file ?? '')
  return taken
    ? `${name} was taken in on ${taken.at.slice(0, 10)} by ${taken.by}, as ${taken.id}: nothing of it is recorded again`
    : `nothing of ${name} can be taken as it is`
}

/** A row as it is, one to be looked at where these are wanted too, one without a day where a day is given for these. */
function takenOf(
  { mandate, version, entry, state, faults }: ReturnedRow,
  { changed, day }: TakeFlags,
): TakenRow[] {
  if (mandate === null || version === null) return []
  const isUndated = faults.length === 1 && faults[0]?.code === 'no-day' && day !== undefined
  if (isUndated) return [{ mandate, version, entry, asOf: day }]
  if (state === 'take' || (changed && (state === 'changed' || state === 'early')))
    return [{ mandate, version, entry, asOf: null }]
  return []
}

const words: Record<ReturnedRow['state'], string> = {
  take: 'as it is',
  changed: 'changed since it was sent',
  early: 'of a day before its text',
  held: 'recorded already',
  unchanged: 'not filled in',
  wrong: 'not taken',
}

interface Told {
  terminal: Terminal
  language: LanguageTag
}

function describe(
  { file, subject, letterNumber, taken, rows }: ReturnPreview,
  { terminal, language }: Told,
): void {
  const whom = subject.post ?? partyName(subject.to, language) ?? subject.to
  const about =
    letterNumber === null
      ? sessionName(subject.session ?? '', language)
      : `note ${terminal.isolate(letterNumber)}`
  terminal.line(`${legible(file ?? '')}: ${terminal.isolate(whom)}, ${about}`)
  for (const row of rows) {
    if (row.state === 'unchanged') continue
    const said = row.status ? `: ${row.status}, as of ${row.asOf ?? '?'}` : ''
    terminal.line(`  ${row.place?.cell ?? '–'}  ${row.mandate ?? '?'}  ${words[row.state]}${said}`)
    for (const fault of row.faults)
      terminal.line(
        `      ${fault.place ? `${terminal.isolate(fault.place.sheet)}!${fault.place.cell}: ` : ''}${faultSentence(fault, language)}`,
      )
  }
  if (taken)
    terminal.line(
      `  This very file was taken in on ${taken.at.slice(0, 10)} by ${terminal.isolate(taken.by)}, as ${taken.id}`,
    )
  const blank = rows.filter(({ state }) => state === 'unchanged').length
  if (blank > 0) terminal.line(`  ${counted(blank, 'row is', 'rows are')} not filled in`)
}

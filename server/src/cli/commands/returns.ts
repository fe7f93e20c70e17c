import { writeFile } from 'node:fs/promises'
import { type LanguageTag, partyName } from '@qarar/register'
import type { LetterPage, Level, ListedLetter, RecipientCounts, RecipientRow } from '@qarar/register/contract'
import type { Command } from 'commander'
import { legible } from '../../read/legible.ts'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { type AsOfFlags, asOfOption, knownOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage } from '../settings.ts'
import { type Column, tableLines } from '../terminal/table.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface ReturnsFlags extends TerminalOptions, AsOfFlags {
  missing?: boolean
  docx?: string
  level?: Level
}

export function returnsCommand(services: Services): Command {
  return newCommand({
    name: 'returns',
    summary: 'Which States have answered a circular note, and which have not. Without a note: all notes.',
    examples: [
      'qarar returns',
      'qarar returns l-7f3kq0w9xz --missing',
      'qarar returns l-7f3kq0w9xz --docx note.docx',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('[note]', 'the id that `qarar returns` gives')
    .option('--missing', 'only States that have not answered after the time limit')
    .option('--docx <file>', 'write the note as a Word document')
    .addOption(levelOption({ what: '--docx', level: 'limited' }))
    .addOption(asOfOption())
    .addOption(knownOption())
    .action(async (id: string | undefined, flags: ReturnsFlags) => {
      const terminal = openTerminal(flags)
      if (id === undefined && flags.docx !== undefined)
        throw new CommandError('usage', 'say which note is to be written')
      await withStore(services, (store) =>
        id === undefined ? listAll(store, flags, terminal) : showOne(store, id, flags, terminal),
      )
    })
}

async function listAll(store: Store, flags: ReturnsFlags, terminal: Terminal): Promise<void> {
  const letters = await store.listLetters(flags)
  const shown = flags.missing ? letters.filter(({ counts }) => (counts?.missing ?? 0) > 0) : letters
  terminal.json({ letters: shown })
  if (letters.length === 0) return terminal.line('No note has been written yet.')
  for (const letter of shown) terminal.line(lineOf(letter, terminal))
}

function lineOf({ id, number, date, limit, refersTo, counts, withdrawn }: ListedLetter, terminal: Terminal) {
  const until = limit ? `, until ${limit}` : ''
  const about = counts ? tally(counts) : `reminder of ${refersTo}`
  return `${id}  ${terminal.isolate(number)}  ${date}${until}  ${withdrawn ? 'withdrawn' : about}`
}

function tally({ asked, answered, missing }: RecipientCounts): string {
  return `${answered} of ${asked} have answered${missing > 0 ? `, ${missing} missing after the time limit` : ''}`
}

async function showOne(store: Store, id: string, flags: ReturnsFlags, terminal: Terminal): Promise<void> {
  const page = await store.getLetter(id, flags)
  if (!page) throw new CommandError('notFound', `no note has the id ${id}; \`qarar returns\` gives the ids`)
  if (flags.docx !== undefined) return writeNote(store.at(flags.level ?? 'limited'), id, flags.docx, terminal)
  const recipients = page.recipients.filter(({ isMissing }) => isMissing || !flags.missing)
  terminal.json({ ...page, recipients })
  describe(page, recipients, terminal)
}

function describe({ letter, counts, reminders }: LetterPage, recipients: RecipientRow[], terminal: Terminal) {
  const until = letter.limit ? `, until ${letter.limit}` : ''
  terminal.line(
    `${letter.id}  ${terminal.isolate(letter.number)} of ${letter.date}${until}: ${tally(counts)}`,
  )
  for (const { id, number, date } of reminders)
    terminal.line(`  reminder ${id}  ${terminal.isolate(number)} of ${date}`)
  const language = interfaceLanguage()
  const rows = recipients.map((row) => columns.map(({ cell }) => cell(row, language)))
  if (rows.length > 0) for (const line of tableLines(columns, rows, terminal)) terminal.line(line)
}

interface ReturnColumn extends Column {
  cell: (row: RecipientRow, language: LanguageTag) => string
}

const columns: ReturnColumn[] = [
  { title: 'of whom', cell: ({ party }, language) => partyName(party, language) ?? party },
  { title: 'state', cell: ({ state, isMissing }) => (isMissing ? `${state}, missing` : state) },
  { title: 'asked', cell: ({ asked }) => asked.join(', ') },
  { title: 'until', cell: ({ limit }) => limit ?? '' },
  { title: 'answered', cell: ({ answered }) => answered ?? '' },
]

async function writeNote(store: Store, id: string, file: string, terminal: Terminal): Promise<void> {
  const found = await store.getNote(id)
  if (!found)
    throw new CommandError('refused', `note ${id} may not be seen at the level ${store.level}; see --level`)
  const { writeDocx } = await import('../../letters/write-docx.ts')
  const bytes = await writeDocx(found.note, found.level)
  await writeFile(file, bytes, { flag: 'wx' }).catch((error: Error & { code?: string }) => {
    const why = error.code === 'EEXIST' ? 'there is such a file already' : error.message
    throw new CommandError('store', `${legible(file)}: ${why}`)
  })
  terminal.json({ file })
  terminal.line(`Written: ${legible(file)}`)
}

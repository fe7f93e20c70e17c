import { type LanguageTag, partyName } from '@qarar/register'
import type { LetterPage, Level, ListedLetter, RecipientCounts, RecipientRow } from '@qarar/register/contract'
import type { Command } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { mailNote } from '../mail-note.ts'
import { levelOption, newCommand } from '../new-command.ts'
import {
  type AsOfFlags,
  asOfOption,
  knownOption,
  parseDay,
  sessionOption,
  severalOption,
} from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage } from '../settings.ts'
import { type TakeFlags, takeWorkbooks } from '../take-workbooks.ts'
import { tellWithheld } from '../tell-withheld.ts'
import { type Column, tableLines } from '../terminal/table.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { writeNewFile } from '../write-new-file.ts'
import { type OutFlags, writeWorkbooks } from '../write-workbooks.ts'

interface ReturnsFlags extends TerminalOptions, AsOfFlags, OutFlags, TakeFlags {
  missing?: boolean
  docx?: string
  level?: Level
  mail?: string[]
}

export function returnsCommand(services: Services): Command {
  return newCommand({
    name: 'returns',
    summary:
      'Which States have answered a circular note, and which have not; workbooks out to be filled in, and back. Without a note: all notes.',
    examples: [
      'qarar returns',
      'qarar returns l-7f3kq0w9xz --missing',
      'qarar returns l-7f3kq0w9xz --docx note.docx',
      'qarar returns l-7f3kq0w9xz --out workbooks',
      'qarar returns l-7f3kq0w9xz --mail mission@example.org --for state:YEM',
      'qarar returns --out workbooks --session CFM-45 --post "Political Affairs"',
      'qarar returns --in answer.xlsx',
      'qarar returns --in answer.xlsx --yes --number Y/77',
    ],
    exits: ['partly', 'input', 'notFound', 'store', 'refused', 'mail'],
  })
    .argument('[note]', 'the id that `qarar returns` gives')
    .option('--missing', 'only States that have not answered after the time limit')
    .option('--docx <file>', 'write the note as a Word document')
    .addOption(levelOption({ what: '--docx, --mail and --out', level: 'limited' }))
    .option(
      '--mail <address...>',
      'send the note or the reminder as a document, with --for the workbook of one beside it',
    )
    .option('--out <folder>', 'write a workbook for each that was asked; without a note, for a session')
    .addOption(severalOption('--for <party>', 'with --out: only for it, by id or name'))
    .addOption(
      sessionOption(
        '--session <code>',
        'with --out and no note: due for it (default: the one after the newest text)',
      ),
    )
    .option('--post <name>', 'with --out and no note: only what this post of the secretariat sees to')
    .option('--in <file...>', 'show what workbooks that came back say; nothing is kept without --yes')
    .option('--yes', 'with --in: record the rows that can be taken as they are')
    .option(
      '--changed',
      'with --yes: also rows whose mandate or status has changed since, or whose day is before the text',
    )
    .option(
      '--number <number>',
      'with --yes: the number under which it came in (default: the name of the file)',
    )
    .option('--date <day>', 'with --yes: the day on which it came in (default: today)', parseDay)
    .option('--day <day>', 'with --yes: the day for which rows without one hold', parseDay)
    .addOption(asOfOption())
    .addOption(knownOption())
    .action(async (id: string | undefined, flags: ReturnsFlags) => {
      const terminal = openTerminal(flags)
      refuseMixed(id, flags)
      if (flags.in !== undefined) return withStore(services, (store) => takeWorkbooks(store, flags, terminal))
      if (flags.out !== undefined)
        return withStore(services, (store) =>
          writeWorkbooks(store.at(flags.level ?? 'limited'), id, flags, terminal),
        )
      if (id === undefined && flags.docx !== undefined)
        throw new CommandError('usage', 'say which note is to be written')
      await withStore(services, (store) =>
        id === undefined ? listAll(store, flags, terminal) : showOne(store, id, flags, terminal),
      )
    })
}

function refuseMixed(id: string | undefined, flags: ReturnsFlags): void {
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  const { in: files, out, yes } = flags
  if (files !== undefined && (id !== undefined || out !== undefined || flags.docx !== undefined))
    refuse('--in goes by itself: a workbook says to which note it belongs')
  if (files === undefined && yes) refuse('--yes goes with --in')
  if (flags.mail !== undefined && (id === undefined || out !== undefined || flags.docx !== undefined))
    refuse('--mail sends one note: say which, and leave --out and --docx out')
  if (flags.for !== undefined && out === undefined && flags.mail === undefined)
    refuse('--for goes with --out or --mail')
  if (flags.mail !== undefined && (flags.for?.length ?? 0) > 1)
    refuse('a mail has the workbook of one: give --for once')
  if (out === undefined && [flags.session, flags.post].some((each) => each !== undefined))
    refuse('--session and --post go with --out')
  if (id !== undefined && (flags.session !== undefined || flags.post !== undefined))
    refuse('a note has neither a session nor a post: leave them out')
  if (!yes && [flags.number, flags.date, flags.day, flags.changed].some((each) => each !== undefined))
    refuse('--number, --date, --day and --changed go with --yes')
}

async function listAll(store: Store, flags: ReturnsFlags, terminal: Terminal): Promise<void> {
  const letters = await store.listLetters(flags)
  await tellWithheld(store, 'note', async (each) => (await each.listLetters(flags)).length)
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
  const outside = store.at(flags.level ?? 'limited')
  if (flags.mail !== undefined) return mailNote(outside, id, flags.mail, flags, terminal)
  if (flags.docx !== undefined) return writeNote(outside, id, flags.docx, terminal)
  const answersAt = async (each: Store) => (await each.getLetter(id, flags))?.answers.length ?? 0
  await tellWithheld(store, 'answer', answersAt)
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
  await writeNewFile(file, await writeDocx(found.note, found.level), terminal)
}

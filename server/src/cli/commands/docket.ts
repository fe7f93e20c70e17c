import { digestLines } from '@qarar/register'
import type { DigestPage, Docket, DocketPage, DocketRow, Level } from '@qarar/register/contract'
import type { Command } from 'commander'
import { digestHtml, digestText } from '../../digest/write-digest.ts'
import { digestMail } from '../../mail/digest-mail.ts'
import type { Store } from '../../store/store.ts'
import { addresseeKeys } from '../addressee-keys.ts'
import { CommandError } from '../command-error.ts'
import { counted } from '../counted.ts'
import { mandatesOf, registerLines, reportLines } from '../describe-register.ts'
import { type MailFlag, mailingTo, mailOut } from '../mail-out.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { noSession } from '../no-session.ts'
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
import { tellWithheld } from '../tell-withheld.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { unnamedSession } from '../unnamed-session.ts'
import { withStore } from '../with-store.ts'

interface DocketFlags extends TerminalOptions, AsOfFlags {
  session?: string
  desk?: string[]
  all?: boolean
  digest?: boolean
  since?: string
  html?: boolean
  level?: Level
  mail?: MailFlag
}

export function docketCommand(services: Services): Command {
  return newCommand({
    name: 'docket',
    summary: 'What a secretariat, or another addressee, owes a session: tasks, reports, returns of members.',
    examples: [
      'qarar docket',
      'qarar docket --session CFM-45 --all',
      'qarar docket --desk oic/isdb --as-of 2018-05-01',
      'qarar docket --digest --since 2018-03-01 --html > digest.html',
      'qarar docket --digest --mail office@example.org',
    ],
    exits: ['store', 'refused', 'mail'],
  })
    .addOption(
      sessionOption(
        '--session <code>',
        'the working session, as CFM-45 (default: the one after the newest text)',
      ),
    )
    .addOption(severalOption('--desk <id>', 'whose docket it is, a name or an id (default: the secretariat)'))
    .addOption(levelOption({ what: '--digest', level: 'limited' }))
    .addOption(asOfOption())
    .addOption(knownOption())
    .option('--all', 'also what is never counted, what was due before and what is due later')
    .option('--digest', 'instead: what is overdue, due within 30 days, and new')
    .option('--since <day>', 'with --digest: new since this day (default: a week ago)', parseDay)
    .option('--html', 'with --digest: as a page that needs no other file')
    .option(
      '--mail [address...]',
      'with --digest: send it, with its days for calendars (default: QARAR_DIGEST_TO)',
    )
    .action(async (flags: DocketFlags) => {
      if (flags.digest || flags.since !== undefined || flags.html || flags.mail)
        return printDigest(services, flags)
      const page = await withStore(services, (store) => readDocket(store, flags))
      const terminal = openTerminal(flags)
      terminal.json(page)
      if (!flags.json) describe(page, flags, terminal)
    })
}

async function readDocket(store: Store, flags: DocketFlags): Promise<DocketPage> {
  const query = { ...flags, desk: await addresseeKeys(store, flags.desk), language: interfaceLanguage() }
  const page = await store.getDocket(query)
  const session = page.docket?.session ?? flags.session
  await tellWithheld(store, 'line', async (each) => linesOf(await each.getDocket({ ...query, session })))
  return page
}

/** Also those that are too many to be listed. */
function linesOf({ docket, leftOut }: DocketPage): number {
  if (docket === null) return 0
  const { tasks, reports, returns, carried, later, standing, appeals } = docket
  const listed = [tasks, reports, returns, carried, later, standing, appeals]
  return [...listed.map(({ length }) => length), ...Object.values(leftOut)].reduce(
    (sum, count) => sum + count,
  )
}

async function printDigest(services: Services, flags: DocketFlags): Promise<void> {
  if (!flags.digest) throw new CommandError('usage', '--since, --html and --mail go with --digest')
  if (flags.html && flags.json) throw new CommandError('usage', 'one form at a time: --html or --json')
  if (flags.mail !== undefined) return mailDigest(services, flags, flags.mail)
  const page = await withStore(services, (store) => leaveWith(store.at(flags.level ?? 'limited'), flags))
  const terminal = openTerminal({ ...flags, shownAt: page.level })
  terminal.json(page)
  if (flags.json) return
  if (page.digest === null) throw noSession(flags)
  const language = interfaceLanguage()
  const lines = digestLines(page.digest, language, page.level)
  process.stdout.write(flags.html ? digestHtml(lines, language) : digestText(lines))
}

/** A digest goes to colleagues and posts: it says who may see it. */
async function leaveWith(store: Store, flags: DocketFlags): Promise<DigestPage & { level: Level }> {
  const desk = await addresseeKeys(store, flags.desk)
  const ask = (each: Store) => each.getDigest({ ...flags, desk, language: interfaceLanguage() })
  const page = { ...(await ask(store)), level: store.level }
  await tellWithheld(store, 'line', async (each) => rowsOf(await ask(each)))
  return page
}

const rowsOf = ({ digest }: DigestPage) =>
  digest ? digest.overdue.length + digest.soon.length + digest.fresh.length : 0

async function mailDigest(services: Services, flags: DocketFlags, mail: MailFlag): Promise<void> {
  if (flags.html) throw new CommandError('usage', 'one form at a time: --html or --mail')
  const mailing = mailingTo(mail, ({ digestTo }) => digestTo)
  const message = await withStore(services, async (store) =>
    digestMail(store.at(flags.level ?? 'limited'), {
      ...flags,
      desk: await addresseeKeys(store, flags.desk),
      language: interfaceLanguage(),
    }),
  )
  if (!message) throw noSession(flags)
  const sent = await mailOut(mailing, message)
  const terminal = openTerminal(flags)
  terminal.json({ sent })
  terminal.line(`Sent to ${sent.join(', ')}`)
}

function describe({ docket, sessions, leftOut }: DocketPage, flags: DocketFlags, terminal: Terminal): void {
  const { all } = flags
  if (docket === null) throw noSession(flags)
  const { session, opens, counts } = docket
  terminal.line(`${session}, ${opens ? `opens ${opens}` : 'day not known: it makes nothing overdue'}`)
  const unnamed = unnamedSession(session, sessions)
  if (unnamed) terminal.line(unnamed)
  terminal.line(
    `${counted(counts.tasks, 'task')}, ${counted(counts.reports, 'report')}, ${counted(counts.returns, 'return')}; ${counts.answered} answered`,
  )
  const before = docket.carried.length + leftOut.carried
  if (before > 0) terminal.line(`${before} due before and not answered${all ? '' : ': --all lists them'}`)
  describeReports(docket, terminal)
  for (const [title, rows] of partsOf(docket, all)) describePart(title, rows, terminal)
  const more = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
  if (all && more > 0) terminal.line(`\n${more} older ones are not listed: \`qarar mandates\` lists them`)
  if (sessions.length > 1)
    terminal.line(`\nOther sessions: ${sessions.filter((code) => code !== session).join(', ')}`)
}

function partsOf(docket: Docket, all = false): [string, DocketRow[]][] {
  const counted: [string, DocketRow[]][] = [
    ['Tasks', docket.tasks],
    ['Returns', docket.returns],
  ]
  const apart: [string, DocketRow[]][] = [
    ['Due before, not answered', docket.carried],
    ['Due later', docket.later],
    ['Standing, not counted', docket.standing],
    ['Appeals, not counted', docket.appeals],
  ]
  return all ? [...counted, ...apart] : counted
}

/** A row a text, as they are counted. */
function describeReports({ reports }: Docket, terminal: Terminal): void {
  if (reports.length === 0) return
  terminal.line('\nReports')
  for (const line of reportLines(reports, terminal, interfaceLanguage())) terminal.line(line)
  describeMarks(
    reports.flatMap(({ parts }) => parts),
    terminal,
  )
}

function describePart(title: string, rows: DocketRow[], terminal: Terminal): void {
  if (rows.length === 0) return
  terminal.line(`\n${title}`)
  for (const line of registerLines(mandatesOf(rows), terminal, interfaceLanguage())) terminal.line(line)
  describeMarks(rows, terminal)
}

function describeMarks(rows: DocketRow[], terminal: Terminal): void {
  const marked = (mark: DocketRow['marks'][number]) => rows.filter(({ marks }) => marks.includes(mark))
  for (const { mandate } of marked('stale'))
    terminal.line(`  ${mandate.id}: the text names ${mandate.due.session}, which was not to come any more`)
  const overdue = marked('overdue')
  if (overdue.length > 0) terminal.line('  overdue:')
  for (const { mandate } of overdue) terminal.line(`    ${mandate.id}  ${nameOf(mandate, terminal)}`)
}

/** Symbol and title of the text, as far as a line has room: whoever wants more asks `qarar show`. */
function nameOf({ work: { symbol, title } }: DocketRow['mandate'], terminal: Terminal): string {
  const words = (title ?? '').slice(0, longestTitle).toWellFormed()
  const shown = words === (title ?? '') ? words : `${words}…`
  return [symbol, shown].flatMap((each) => (each ? terminal.isolate(each) : [])).join('  ')
}

const longestTitle = 50

import { type Follow, follows } from '@qarar/core'
import {
  type Level,
  type ListOrder,
  listOrders,
  type MandateState,
  mandateStates,
  type RegisterPage,
  type Status,
  statuses,
} from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import type { RegisterQuery, Store } from '../../store/store.ts'
import { registerCsv } from '../../tables/register-csv.ts'
import { addresseeKeys } from '../addressee-keys.ts'
import { counted } from '../counted.ts'
import { registerLines } from '../describe-register.ts'
import { parseWork, refuseUnknown } from '../listed-conditions.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { parseCount } from '../parse-count.ts'
import {
  type AsOfFlags,
  asOfOption,
  knownOption,
  parseDay,
  sessionOption,
  severalOption,
} from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, ownNames } from '../settings.ts'
import { tellWithheld } from '../tell-withheld.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { wordsElsewhere } from '../words-elsewhere.ts'

interface MandatesFlags extends TerminalOptions, AsOfFlags {
  addressee?: string[]
  publication?: string
  work?: string
  organisation?: string
  stale?: boolean
  session?: string
  due?: string
  follow?: Follow
  state?: MandateState
  status?: Status | 'none'
  owner?: string
  mine?: boolean
  before?: string
  words?: string
  sort?: ListOrder
  from: number
  count: number
  csv?: boolean
  level?: Level
}

export function mandatesCommand(services: Services): Command {
  return newCommand({
    name: 'mandates',
    summary: 'List the mandates of all texts, as they are now, on a day, or as they were known at a moment.',
    examples: [
      'qarar mandates --addressee oic/secretary-general --due CFM-45',
      'qarar mandates --addressee oic/isdb --csv > isdb.csv',
      'qarar mandates --status none --follow task --as-of 2018-05-01',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .addOption(
      severalOption(
        '--addressee <id>',
        'of whom: a name, or an id such as oic/secretary-general or state:YEM',
      ),
    )
    .option('--publication <id>', 'only of this publication')
    .option(
      '--work <id>',
      'only of this text: its id, or its place in a publication, p-7f3kq0w9xz/14',
      parseWork,
    )
    .option('--organisation <code>', 'only of this organisation, as oic')
    .option('--stale', 'due at a session that was not to come any more when the text was adopted')
    .addOption(sessionOption('--session <code>', 'asked at this session, as CFM-44'))
    .addOption(sessionOption('--due <code>', 'due at this session, as CFM-45'))
    .option(
      '--before <day>',
      'due up to this day: by the text, its session, or the date inside the house',
      parseDay,
    )
    .addOption(new Option('--follow <how>', 'how it is followed').choices(follows))
    .addOption(new Option('--state <state>', 'without it: those that count').choices(mandateStates))
    .addOption(
      new Option(
        '--status <status>',
        'the last word on an addressee; none: nobody has said anything',
      ).choices([...statuses, 'none']),
    )
    .option('--owner <post>', 'the post that sees to it; nobody: without one')
    .option('--mine', 'what you or your post see to: QARAR_PERSON, QARAR_POST')
    .option('--words <words>', 'words of what is asked, or of the title of the text')
    .addOption(
      new Option(
        '--sort <order>',
        'by text, newest or oldest first; by when it is due; by session (default: newest)',
      ).choices(listOrders),
    )
    .addOption(asOfOption())
    .addOption(knownOption())
    .option('--from <number>', 'the first of the list', parseCount, 1)
    .option('--count <number>', 'how many, at most 1000', parseCount, 100)
    .addOption(levelOption({ what: '--csv', level: 'public' }))
    .option('--csv', 'print all that is found as a table for spreadsheets')
    .action(async (flags: MandatesFlags) => {
      if (flags.csv)
        return withStore(services, async (store) => printCsv(store, await queryOf(store, flags), flags.level))
      const terminal = openTerminal(flags)
      const { page, elsewhere } = await withStore(services, (store) => readPage(store, flags, terminal))
      terminal.json(page)
      for (const line of registerLines(page.mandates, terminal, interfaceLanguage())) terminal.line(line)
      terminal.line(`${page.mandates.length} of ${counted(page.total, 'mandate')}, from ${page.from}`)
      for (const line of elsewhere) terminal.line(line)
    })
}

interface Read {
  page: RegisterPage
  elsewhere: string[]
}

async function readPage(store: Store, flags: MandatesFlags, { isolate }: Terminal): Promise<Read> {
  const query = await queryOf(store, flags)
  await tellMandates(store, query)
  const page = await store.listRegister(query)
  const { words } = query
  const isNowhere = page.total === 0 && words !== undefined && !flags.json
  return { page, elsewhere: isNowhere ? await wordsElsewhere(store, { ...query, words }, isolate) : [] }
}

const tellMandates = (store: Store, query: RegisterQuery) =>
  tellWithheld(
    store,
    'mandate',
    async (each) => (await each.listRegister({ ...query, from: 1, count: 1 })).total,
  )

async function queryOf(store: Store, flags: MandatesFlags): Promise<RegisterQuery> {
  await refuseUnknown(store, flags)
  const addressee = await addresseeKeys(store, flags.addressee)
  const ownedBy = flags.mine ? { ownedBy: ownNames() } : {}
  return {
    ...flags,
    ...ownedBy,
    addressee,
    count: Math.min(flags.count, 1000),
    language: interfaceLanguage(),
  }
}

async function printCsv(own: Store, query: RegisterQuery, level: Level = 'public'): Promise<void> {
  const store = own.at(level)
  for await (const piece of registerCsv(store, query)) process.stdout.write(piece)
  await tellMandates(store, query)
}

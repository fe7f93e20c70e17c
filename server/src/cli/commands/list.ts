import type { Library, PublicationSummary } from '@qarar/register/contract'
import { type Command, InvalidArgumentError } from 'commander'
import { legible } from '../../read/legible.ts'
import type { LibraryQuery, Store } from '../../store/store.ts'
import { counted } from '../counted.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { answerPlace } from '../settings.ts'
import { tellWithheld } from '../tell-withheld.ts'
import { tableLines } from '../terminal/table.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

export function listCommand(services: Services): Command {
  return newCommand({
    name: 'list',
    summary: 'List what is kept, newest first.',
    examples: ['qarar list', 'qarar list --limit 20 --json'],
    exits: ['store'],
  })
    .option('--limit <number>', 'how many to list, up to 500', parseLimit, 100)
    .addOption(levelOption())
    .option('--cursor <cursor>', 'go on after an earlier page, with the cursor that it ended with')
    .action(async (flags: TerminalOptions & { limit: number; cursor?: string }) => {
      const { limit, cursor } = flags
      const library = await withStore(services, (store) => readLibrary(store, { limit, cursor }))
      const terminal = openTerminal(flags)
      terminal.json(library)
      if (library.total === 0)
        terminal.line('Nothing is kept yet. Keep a file or a folder with: qarar import PATH')
      else listPublications(library, terminal)
      for (const { id, file } of library.doubts)
        terminal.line(`a person is asked about ${legible(file)} (${id}); answer at ${answerPlace}`)
    })
}

async function readLibrary(store: Store, query: LibraryQuery): Promise<Library> {
  await tellWithheld(store, 'publication', async (each) => (await each.listLibrary({ limit: 1 })).total)
  return store.listLibrary(query)
}

function parseLimit(given: string): number {
  if (!/^\d{1,3}$/.test(given) || Number(given) < 1 || Number(given) > 500) {
    throw new InvalidArgumentError('It is a number from 1 to 500.')
  }
  return Number(given)
}

const columns = [
  { title: 'id' },
  { title: 'kind' },
  { title: 'languages' },
  { title: 'works', right: true },
  { title: 'symbol', flexible: true },
]

/** The title on a line of its own: beside the rest it would be cut to a word or two on most screens. */
function listPublications({ publications, total, cursor }: Library, terminal: Terminal): void {
  const [head = '', ...lines] = tableLines(columns, publications.map(publicationRow), terminal)
  terminal.line(head)
  publications.forEach((publication, at) => {
    terminal.line(lines[at])
    terminal.line(`              ${terminal.isolate(titleOf(publication))}`)
  })
  terminal.line(`${publications.length} of ${counted(total, 'publication')}`)
  if (cursor) terminal.line(`more: qarar list --cursor ${cursor}`)
}

function publicationRow({ id, kind, symbol, expressions }: PublicationSummary): string[] {
  const works = Math.max(0, ...expressions.map((expression) => expression.works))
  const languages = expressions.map(({ language }) => language ?? '?').join(' ')
  return [id, kind, languages, String(works), symbol ?? '']
}

const titleOf = ({ expressions }: PublicationSummary) =>
  expressions.find(({ title }) => title)?.title?.replace(/\s+/g, ' ') ?? legible(expressions[0]?.file ?? '')

import { type Level, levels, type MarkOf } from '@qarar/register/contract'
import { Argument, type Command } from 'commander'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface MarkFlags extends TerminalOptions {
  reason?: string
}

export function markCommand(services: Services): Command {
  return newCommand({
    name: 'mark',
    summary: 'Say who may see a text, a note, an answer or a status entry, or show who may.',
    examples: [
      'qarar mark p-7f3kq0w9xz',
      'qarar mark p-7f3kq0w9xz secret --reason "not yet adopted: by order of the Secretary General"',
      'qarar mark t-0h2m9c5r8t public --reason "the State has published it"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<id>', 'a publication, letter, answer or status entry')
    .addArgument(
      new Argument('[mark]', 'public: everybody; limited: members; secret: the house').choices([...levels]),
    )
    .option('--reason <words>', 'why, in words that others will read')
    .addOption(levelOption())
    .action(async (id: string, level: Level | undefined, flags: MarkFlags) => {
      if ((level === undefined) !== (flags.reason === undefined))
        throw new CommandError('usage', 'a mark and its --reason go together')
      const mark = await withStore(services, (store) => markNow(store, id, level, flags))
      const terminal = openTerminal(flags)
      terminal.json(mark)
      describe(mark, terminal)
    })
}

async function markNow(
  store: Store,
  id: string,
  level: Level | undefined,
  { reason = '' }: MarkFlags,
): Promise<MarkOf> {
  if (level !== undefined) return store.setMark(id, { level, reason, by: personName() })
  const mark = await store.getMark(id)
  if (mark) return mark
  throw new CommandError('notFound', `nothing that has a mark has the id ${id}; \`qarar list\` gives the ids`)
}

const because = { person: 'decided', printed: 'as it is printed', usual: 'as is usual for its kind' }

function describe({ id, level, because: why, printed, stays, history }: MarkOf, terminal: Terminal): void {
  const words = why === 'printed' && printed ? `: ${terminal.isolate(printed)}` : ''
  terminal.line(`${id}  ${level}, ${because[why]}${words}`)
  if (stays)
    terminal.line(
      `  it stays ${stays.level}, because ${stays.publication}, which it is about or which proves it, is`,
    )
  for (const { level, reason, by, at } of history)
    terminal.line(`  ${at.slice(0, 10)}  ${level}  ${terminal.isolate(by)}: ${terminal.isolate(reason)}`)
}

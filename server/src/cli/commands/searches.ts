import type { Saved, SavedList } from '@qarar/register/contract'
import type { Command } from 'commander'
import { counted } from '../counted.ts'
import { levelOption, newCommand } from '../new-command.ts'
import {
  newInCommand,
  removeSavedCommand,
  renameCommand,
  restoreSavedCommand,
  saveCommand,
} from '../searches/change-commands.ts'
import type { Services } from '../services.ts'
import { ownNames } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

export function searchesCommand(services: Services): Command {
  const command = newCommand({
    name: 'searches',
    summary: 'Saved searches and views of the register, each with how much is new since somebody looked.',
    examples: ['qarar searches', 'qarar searches --json'],
    exits: ['store'],
  })
    .addOption(levelOption())
    .enablePositionalOptions()
    .action(async (flags: TerminalOptions) => {
      const terminal = openTerminal(flags)
      const list = await withStore(services, (store) => store.listSaved({ ownNames: ownNames() }))
      terminal.json(list)
      describe(list, terminal)
    })
  for (const each of subcommands) command.addCommand(each(services))
  return command
}

const subcommands = [saveCommand, renameCommand, newInCommand, removeSavedCommand, restoreSavedCommand]

function describe({ saved }: SavedList, terminal: Terminal): void {
  if (saved.length === 0) terminal.line('Nothing is saved yet: `qarar searches save NAME QUERY`.')
  for (const one of saved) {
    terminal.line(`${one.id}  ${terminal.isolate(one.name)}  ${newsOf(one)}`)
    terminal.line(`  ${addressOf(one)}`)
  }
}

const newsOf = ({ kind, news }: Saved) =>
  news === null
    ? 'cannot be counted'
    : `${counted(news.count, kind === 'search' ? 'new hit' : 'new mandate')}${news.more ? ', or more' : ''}`

const addressOf = ({ kind, query }: Saved) => `/${kind === 'search' ? 'search' : 'register'}?${query}`

import type { LanguageTag } from '@qarar/core'
import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { languageOption, newCommand } from '../new-command.ts'
import { knownOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { describeItem, describeVolume, volumeLine } from './describe-volume.ts'
import { findItems, findVolume } from './find-volume.ts'

interface StatusFlags extends TerminalOptions {
  known?: string
  language?: LanguageTag
}

export function statusCommand(services: Services): Command {
  return newCommand({
    name: 'status',
    summary: 'How far reports are; of one, its items; of an item, each sentence with what it rests on.',
    examples: [
      'qarar report status',
      'qarar report status g-7f3kq0w9xz',
      'qarar report status g-7f3kq0w9xz 4 --json',
    ],
    exits: ['notFound', 'store'],
  })
    .argument('[report]', 'the id that `qarar report` gives')
    .argument('[item]', 'its place in the report, from 1, or its id')
    .addOption(knownOption())
    .addOption(languageOption())
    .action(async (id: string | undefined, item: string | undefined, flags: StatusFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        if (id === undefined) {
          const volumes = await store.listVolumes(flags)
          terminal.json({ volumes })
          if (volumes.length === 0)
            terminal.line('No report has been planned yet: `qarar report plan CFM-45`.')
          for (const volume of volumes) terminal.line(volumeLine(volume, terminal))
          return
        }
        const page = await findVolume(store, id, flags)
        if (item === undefined) {
          terminal.json(page)
          return describeVolume(page, terminal)
        }
        const [head] = findItems(page, [item])
        const draft = head && (await store.getReportItem(head.id, flags))
        if (!draft) throw new CommandError('notFound', `report ${id} has no item ${item}`)
        terminal.json(draft)
        describeItem(draft, terminal)
      })
    })
}

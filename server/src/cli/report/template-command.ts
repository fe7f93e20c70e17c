import { basename } from 'node:path'
import type { Command } from 'commander'
import { readFileBytes } from '../../read/read-text-file.ts'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface TemplateFlags extends TerminalOptions {
  none?: boolean
}

export function templateCommand(services: Services): Command {
  return newCommand({
    name: 'template',
    summary: 'Write reports of an organisation in the styles of its own Word document.',
    examples: ['qarar report template oic report-template.docx', 'qarar report template oic --none'],
    exits: ['input', 'store', 'refused'],
  })
    .argument('<organisation>', 'its code, as oic')
    .argument('[file]', 'a Word document (.docx) with its styles, heads and feet')
    .option('--none', 'instead: our own styles again')
    .action(async (organisation: string, path: string | undefined, { none, ...flags }: TemplateFlags) => {
      if ((path === undefined) !== (none === true)) throw new CommandError('usage', 'give a file, or --none')
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const { useTemplate } = await import('../../report/use-template.ts')
        const template =
          path === undefined ? null : { name: basename(path), bytes: await readFileBytes(path) }
        const used = await useTemplate(store, organisation, { template, by: personName() })
        terminal.json(used)
        terminal.line(
          template
            ? `Reports of ${organisation} have the styles of ${template.name}.`
            : 'Our own styles are used.',
        )
        for (const sentence of used.lacking) terminal.line(sentence)
      })
    })
}

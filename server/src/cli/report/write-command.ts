import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import { givenWords, type WordsFlags } from '../requests/given-words.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeVolume } from './change-volume.ts'
import { findItems, sectionCalled } from './find-volume.ts'

interface WriteFlags extends TerminalOptions, WordsFlags {
  reset?: boolean
  clear?: string
}

export function writeSectionCommand(services: Services): Command {
  return newCommand({
    name: 'write',
    summary:
      'Leave the words of a section as a text file has them: sentences that stay keep what they rest on. Or clear it.',
    examples: [
      'qarar report write g-7f3kq0w9xz 4 action --file action.txt',
      'qarar report write g-7f3kq0w9xz 4 action --clear "Assistant Secretary General"',
      'qarar report write g-7f3kq0w9xz 4 action --reset',
    ],
    exits: ['input', 'notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .argument('<item>', 'its place in the report, from 1, or its id')
    .argument('<section>', 'legal-basis, period, developments, action, replies or observations')
    .option('--words <words>', 'the words')
    .option('--file <file>', 'a text file with them; an empty line parts paragraphs')
    .option('--reset', 'instead: it follows the register again')
    .option('--clear <post>', 'instead: this post stands for it as it is now')
    .action(async (volume: string, item: string, section: string, { reset, clear, ...flags }: WriteFlags) => {
      const key = sectionCalled(section)
      const hasWords = flags.words !== undefined || flags.file !== undefined
      if ([hasWords, reset === true, clear !== undefined].filter(Boolean).length !== 1)
        throw new CommandError('usage', 'give one of --words, --file, --reset and --clear')
      const words = hasWords ? (await givenWords(flags)).split(/\n\s*\n/) : null
      await changeVolume({ services, flags, volume, items: [item] }, async (store, page) => {
        for (const { id } of findItems(page, [item])) {
          const seen =
            (await store.getReportItem(id))?.sections.find((each) => each.key === key)?.version ?? 0
          if (clear !== undefined) await store.clearSection(id, key, { seen, post: clear, by: personName() })
          else await store.writeSection(id, key, { seen, paragraphs: words, sources: [], by: personName() })
        }
      })
    })
}

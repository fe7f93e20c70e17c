import type { Command } from 'commander'
import { newCommand } from '../new-command.ts'
import { parseDay, severalOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeVolume } from './change-volume.ts'
import { findItems, sectionCalled } from './find-volume.ts'

interface AssignFlags extends TerminalOptions {
  post?: string
  person?: string
  by?: string
  section?: string[]
  nobody?: boolean
}

export function assignSectionsCommand(services: Services): Command {
  return newCommand({
    name: 'assign',
    summary: 'Say who writes sections of a report, until when.',
    examples: [
      'qarar report assign g-7f3kq0w9xz 1-12 --post "Political Affairs" --by 2018-02-20',
      'qarar report assign g-7f3kq0w9xz 3 --section replies --post "Legal Affairs"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .argument('[item...]', 'places in the report, from 1, as 3 or 3-7, or ids; none: all')
    .option('--post <name>', 'a department')
    .option('--nobody', 'instead: nobody any more')
    .option('--person <name>', 'who in it')
    .option(
      '--by <day>',
      'a date inside the house; "" takes it off (default: that which the section has)',
      (given: string) => (given === '' ? given : parseDay(given)),
    )
    .addOption(
      severalOption('--section <key>', 'only this section (default: all but legal-basis and period)'),
    )
    .action(
      (volume: string, given: string[], { post, person, by, section = [], nobody, ...flags }: AssignFlags) =>
        changeVolume({ services, flags, volume, items: given }, (store, page) =>
          store.assignSections({
            items: findItems(page, given).map(({ id }) => id),
            sections: section.map(sectionCalled),
            ...{ post: nobody ? null : (post ?? null), person: person ?? null, by: by ?? null },
            recordedBy: personName(),
          }),
        ),
    )
}

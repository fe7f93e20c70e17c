import { type LanguageTag, languageTags } from '@qarar/core'
import type { Command } from 'commander'
import { Option } from 'commander'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import { parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { describeVolume } from './describe-volume.ts'
import { findVolume } from './find-volume.ts'

interface PlanFlags extends TerminalOptions {
  languages?: string
  from?: string
  until?: string
  form: 'items' | 'consolidated'
}

export function planCommand(services: Services): Command {
  return newCommand({
    name: 'plan',
    summary: 'Plan the report to a session: an item for each text that asks the secretariat for something.',
    examples: [
      'qarar report plan CFM-45 --languages ar,en,fr --until 2018-04-01',
      'qarar report plan CFM-45 --form consolidated',
    ],
    exits: ['store', 'refused'],
  })
    .argument('<session>', 'the session to which it is submitted, as CFM-45')
    .option('--languages <tags>', 'the first is that in which it is written (default: that of the interface)')
    .option('--from <day>', 'first day of the period (default: that of the session before)', parseDay)
    .option(
      '--until <day>',
      'last day of the period (default: today, or the day on which the session opened)',
      parseDay,
    )
    .addOption(
      new Option(
        '--form <form>',
        'a text for each resolution; or one consolidated text: one cover and numbering, each section once, and in it what is said of each resolution',
      )
        .choices(['items', 'consolidated'])
        .default('items'),
    )
    .action(async (session: string, { languages, from, until, form, ...flags }: PlanFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const { id } = await store.planReport({
          ...{ session: session.toUpperCase(), form, languages: tagsOf(languages) },
          ...{ from: from ?? null, until: until ?? null, title: {}, by: personName() },
        })
        const page = await findVolume(store, id)
        terminal.json(page)
        describeVolume(page, terminal)
      })
    })
}

function tagsOf(given: string | undefined): LanguageTag[] {
  if (given === undefined) return [interfaceLanguage()]
  return given.split(',').map((each) => {
    const tag = languageTags.find((known) => known === each.trim().toLowerCase())
    if (tag) return tag
    throw new CommandError('usage', `--languages: "${each}" is none of ${languageTags.join(', ')}`)
  })
}

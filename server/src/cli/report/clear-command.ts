import type { Command } from 'commander'
import { newCommand } from '../new-command.ts'
import { severalOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { startProgress } from '../terminal/progress.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeVolume } from './change-volume.ts'
import { findItems, sectionCalled } from './find-volume.ts'

interface ClearFlags extends TerminalOptions {
  post: string
  section?: string[]
}

export function clearCommand(services: Services): Command {
  return newCommand({
    name: 'clear',
    summary: 'Clear sections for a post, as they are now: of some items, or of all.',
    examples: [
      'qarar report clear g-7f3kq0w9xz 4 --post "Assistant Secretary General"',
      'qarar report clear g-7f3kq0w9xz --section legal-basis --section period --post "Cabinet"',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .argument('[item...]', 'places in the report, from 1, as 3 or 3-7, or ids; none: all')
    .requiredOption('--post <name>', 'who stands for them')
    .addOption(severalOption('--section <key>', 'only this section (default: all)'))
    .action((volume: string, given: string[], { post, section, ...flags }: ClearFlags) => {
      const keys = section?.map(sectionCalled)
      return changeVolume({ services, flags, volume, items: given }, async (store, page) => {
        const items = findItems(page, given).filter(({ isFrozen }) => !isFrozen)
        const progress = startProgress(items.length, 'items')
        for (const { id } of items) {
          progress.stage('clearing')
          const { sections = [] } = (await store.getReportItem(id)) ?? {}
          const seen = sections
            .filter(({ key, state }) => state !== 'cleared' && (keys?.includes(key) ?? true))
            .map(({ key, version }) => ({ section: key, seen: version }))
          if (seen.length > 0) await store.clearSections(id, seen, { post, by: personName() })
          progress.advance()
        }
      })
    })
}

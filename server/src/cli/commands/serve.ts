import type { Command } from 'commander'
import { hostOption, levelOption, newCommand, portOption } from '../new-command.ts'
import type { Services } from '../services.ts'
import { portSetting } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { tellOnScreen } from '../with-store.ts'

interface ServeFlags extends TerminalOptions {
  port?: number
  host: string
}

export function serveCommand(services: Services): Command {
  return newCommand({
    name: 'serve',
    summary: 'Show what is kept in the browser, until Ctrl+C.',
    examples: ['qarar serve', 'qarar serve --port 8080'],
    exits: ['store', 'address'],
  })
    .addOption(portOption())
    .addOption(levelOption())
    .addOption(hostOption())
    .action(async (flags: ServeFlags) => {
      const port = flags.port ?? portSetting()
      const store = await services.openStore(tellOnScreen)
      await services.serve({ store, port, host: flags.host, terminal: openTerminal(flags) })
    })
}

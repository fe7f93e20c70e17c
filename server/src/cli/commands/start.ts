import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { examplesFolder } from '../../read/examples.ts'
import type { Store } from '../../store/store.ts'
import { importFiles } from '../import-files.ts'
import { hostOption, levelOption, newCommand, portOption } from '../new-command.ts'
import { reportError } from '../report-error.ts'
import type { Services } from '../services.ts'
import { personName, portSetting } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { tellOnScreen } from '../with-store.ts'

interface StartFlags extends TerminalOptions {
  port?: number
  host: string
}

export function startCommand(services: Services): Command {
  return newCommand({
    name: 'start',
    summary: 'Import files (the examples where the store is empty), then serve. `npm start` runs this.',
    examples: ['qarar start', 'qarar start ~/documents --port 8080', 'npm start -- ~/documents'],
    exits: ['store', 'address'],
  })
    .argument('[path...]', 'text files or folders to import first')
    .addOption(portOption())
    .addOption(levelOption())
    .addOption(hostOption())
    .action(async (paths: string[], flags: StartFlags) => {
      const port = flags.port ?? portSetting()
      const terminal = openTerminal(flags)
      const store = await services.openStore(tellOnScreen)
      const first = (stop: AbortSignal) => importFirst(store, paths, terminal, stop)
      await services.serve({ store, port, host: flags.host, terminal, first })
    })
}

/** What fails is told, and does not keep the rest from being shown. */
async function importFirst(
  store: Store,
  given: string[],
  terminal: Terminal,
  stop: AbortSignal,
): Promise<void> {
  const paths = given.length > 0 ? given : await examplesOfFirstRun(store)
  const { stopped } = await importFiles(store, paths, { by: personName() }, terminal, stop)
  if (stopped) reportError(stopped)
  else if (paths.some((path) => resolve(path) === examplesFolder) && !stop.aborted)
    await takeExampleMechanisms(store, terminal)
}

const examplesOfFirstRun = async (store: Store) =>
  (await store.health()).files === 0 ? [examplesFolder] : []

/** The mechanisms of the examples, once: whoever starts again finds them as they left them. */
async function takeExampleMechanisms(store: Store, terminal: Terminal): Promise<void> {
  const { readMechanisms, takeMechanisms } = await import('../mechanisms/take-mechanisms.ts')
  try {
    await takeMechanisms(store, await readMechanisms(join(examplesFolder, 'mechanisms.json')), terminal)
  } catch (error) {
    reportError(error)
  }
}

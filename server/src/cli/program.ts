import { everything, type Level, lowerLevel } from '@qarar/register/contract'
import { Command } from 'commander'
import { adoptionCommand } from './commands/adoption.ts'
import { agendaCommand } from './commands/agenda.ts'
import { agreedCommand } from './commands/agreed.ts'
import { assignCommand } from './commands/assign.ts'
import { correctCommand } from './commands/correct.ts'
import { docketCommand } from './commands/docket.ts'
import { doctorCommand } from './commands/doctor.ts'
import { exportCommand } from './commands/export.ts'
import { findingsCommand } from './commands/findings.ts'
import { importCommand } from './commands/import.ts'
import { lifeCommand } from './commands/life.ts'
import { listCommand } from './commands/list.ts'
import { mandatesCommand } from './commands/mandates.ts'
import { markCommand } from './commands/mark.ts'
import { mechanismsCommand } from './commands/mechanisms.ts'
import { readCommand } from './commands/read.ts'
import { recordsCommand } from './commands/records.ts'
import { removeCommand } from './commands/remove.ts'
import { reportCommand } from './commands/report.ts'
import { requestsCommand } from './commands/requests.ts'
import { restoreCommand } from './commands/restore.ts'
import { returnsCommand } from './commands/returns.ts'
import { searchCommand } from './commands/search.ts'
import { searchesCommand } from './commands/searches.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { startCommand } from './commands/start.ts'
import { statesCommand } from './commands/states.ts'
import { statusCommand } from './commands/status.ts'
import { verifyCommand } from './commands/verify.ts'
import { withdrawCommand } from './commands/withdraw.ts'
import type { Services } from './services.ts'
import { interfaceLanguage, levelSetting } from './settings.ts'

const about = 'Reads the adopted texts of international organisations and turns them into a living register.'

/** A new command is one file and one line here. Every store is opened for the eyes that the command line names. */
export function qararProgram(given: Services, version: string): Command {
  let asked: Level = everything
  const services: Services = {
    ...given,
    openStore: async (log) => (await given.openStore(log)).at(asked),
  }
  const commands = [
    readCommand(),
    importCommand(services),
    listCommand(services),
    showCommand(services),
    verifyCommand(services),
    correctCommand(services),
    searchCommand(services),
    searchesCommand(services),
    agreedCommand(services),
    docketCommand(services),
    agendaCommand(services),
    mandatesCommand(services),
    statesCommand(services),
    mechanismsCommand(services),
    recordsCommand(services),
    assignCommand(services),
    statusCommand(services),
    lifeCommand(services),
    adoptionCommand(services),
    returnsCommand(services),
    requestsCommand(services),
    reportCommand(services),
    findingsCommand(services),
    serveCommand(services),
    startCommand(services),
    exportCommand(services),
    restoreCommand(services),
    withdrawCommand(services),
    markCommand(services),
    removeCommand(services),
    doctorCommand(services),
  ]
  const program = new Command('qarar').description(about).version(version)
  // Options behind the name of a command, or of one of its own, are of that one.
  program.enablePositionalOptions()
  for (const command of commands) program.addCommand(command)
  program.hook('preAction', (_, action) => {
    // A wrong setting is told whatever the command prints.
    interfaceLanguage()
    asked = lowerLevel(action.opts<{ level?: Level }>().level ?? everything, levelSetting())
    action.setOptionValue('shownAt', asked)
  })
  return program.addHelpText(
    'after',
    '\n`qarar COMMAND --help` shows an example and the exit codes of a command.',
  )
}

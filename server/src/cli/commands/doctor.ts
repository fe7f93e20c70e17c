import type { Command } from 'commander'
import { checkKinds } from '../../kinds/check-kinds.ts'
import { checkReading } from '../check-reading.ts'
import { checkDisk, checkStore } from '../check-store.ts'
import { exitCode } from '../exit-codes.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'

export function doctorCommand(services: Services): Command {
  return newCommand({
    name: 'doctor',
    summary: 'Look whether everything Qarar needs is there and whole.',
    examples: ['qarar doctor', 'qarar doctor --json'],
    exits: ['attention'],
  }).action(async (flags: TerminalOptions) => {
    const checks = [
      ...(await services.checkInstallation()),
      ...(await checkDisk()),
      ...checkKinds(),
      ...(await checkStore(services)),
      ...(await checkReading()),
    ]
    const terminal = openTerminal(flags)
    terminal.json({ checks })
    for (const { name, state, detail } of checks)
      terminal.line(`${state.padEnd(10)} ${name.padEnd(12)} ${detail}`)
    if (checks.some(({ state }) => state === 'attention')) process.exitCode = exitCode('attention')
  })
}

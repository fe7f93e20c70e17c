import type { Command } from 'commander'
import { checkKinds } from '../../kinds/check-kinds.ts'
import { checkDisk, checkStore } from '../check-store.ts'
import { exitCode } from '../exit-codes.ts'
import { newCommand } from '../new-command.ts'
import type { Check, Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'

// Honest about what there is not: a person who waits for a scan to be read should learn it here.
const notYet: Check[] = [
  { name: 'OCR', state: 'missing', detail: 'not part of Qarar yet: scanned pages are not read' },
  { name: 'formats', state: 'missing', detail: 'text files are read; PDF, DOCX and HTML are not read yet' },
]

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
      ...notYet,
    ]
    const terminal = openTerminal(flags)
    terminal.json({ checks })
    for (const { name, state, detail } of checks)
      terminal.line(`${state.padEnd(10)} ${name.padEnd(12)} ${detail}`)
    if (checks.some(({ state }) => state === 'attention')) process.exitCode = exitCode('attention')
  })
}

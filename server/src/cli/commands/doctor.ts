import type { Command } from 'commander'
import { checkKinds } from '../../kinds/check-kinds.ts'
import { findOffice } from '../../read/office/convert-to-docx.ts'
import { checkDisk, checkStore } from '../check-store.ts'
import { exitCode } from '../exit-codes.ts'
import { newCommand } from '../new-command.ts'
import type { Check, Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'

// Honest about what there is not: a person who waits for a scan to be read should learn it here.
const notYet: Check[] = [
  { name: 'OCR', state: 'missing', detail: 'not part of Qarar yet: scanned pages are not read' },
]

/** What is read by itself, and what through a program that may not be there. */
async function checkFormats(): Promise<Check> {
  const own = 'text, PDF, DOCX, HTML, Akoma Ntoso and archives of them are read'
  const office = await findOffice()
  return office === null
    ? {
        name: 'formats',
        state: 'missing',
        detail: `${own}; DOC, RTF and ODT need LibreOffice (QARAR_SOFFICE)`,
      }
    : { name: 'formats', state: 'ok', detail: `${own}; DOC, RTF and ODT through ${office}` }
}

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
      await checkFormats(),
    ]
    const terminal = openTerminal(flags)
    terminal.json({ checks })
    for (const { name, state, detail } of checks)
      terminal.line(`${state.padEnd(10)} ${name.padEnd(12)} ${detail}`)
    if (checks.some(({ state }) => state === 'attention')) process.exitCode = exitCode('attention')
  })
}

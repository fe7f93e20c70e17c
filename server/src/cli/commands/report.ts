import type { Command } from 'commander'
import { newCommand } from '../new-command.ts'
import { assignSectionsCommand } from '../report/assign-command.ts'
import { clearCommand } from '../report/clear-command.ts'
import { compileCommand } from '../report/compile-command.ts'
import { exportPacketsCommand } from '../report/export-command.ts'
import { freezeCommand } from '../report/freeze-command.ts'
import { importDraftsCommand } from '../report/import-command.ts'
import { planCommand } from '../report/plan-command.ts'
import { statusCommand } from '../report/status-command.ts'
import { submitCommand } from '../report/submit-command.ts'
import { templateCommand } from '../report/template-command.ts'
import { withdrawReportCommand } from '../report/withdraw-command.ts'
import { writeSectionCommand } from '../report/write-command.ts'
import type { Services } from '../services.ts'

export function reportCommand(services: Services): Command {
  const command = newCommand({
    name: 'report',
    summary: 'The report to a session: plan it, write it, clear it, print it.',
    examples: [
      'qarar report plan CFM-45',
      'qarar report status',
      'qarar report compile g-7f3kq0w9xz --out report.docx',
    ],
    exits: [],
  }).enablePositionalOptions()
  for (const each of subcommands) command.addCommand(each(services))
  return command
}

const subcommands = [
  planCommand,
  statusCommand,
  assignSectionsCommand,
  writeSectionCommand,
  clearCommand,
  compileCommand,
  exportPacketsCommand,
  importDraftsCommand,
  freezeCommand,
  submitCommand,
  templateCommand,
  withdrawReportCommand,
]

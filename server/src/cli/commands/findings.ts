import { type FindingCode, findingCodes } from '@qarar/core'
import type { FindingState } from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import type { Store } from '../../store/store.ts'
import { allFindings } from '../all-findings.ts'
import { CommandError } from '../command-error.ts'
import { describeFindings } from '../describe-findings.ts'
import { parseWork, refuseUnheld } from '../listed-conditions.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface FindingsFlags extends TerminalOptions {
  work?: string
  code?: FindingCode
  dismissed?: boolean
  gone?: boolean
  dismiss?: string
  takeBack?: string
  reason?: string
}

export function findingsCommand(services: Services): Command {
  return newCommand({
    name: 'findings',
    summary: 'List what the texts say differently of the same thing, and the like, or dismiss one.',
    examples: [
      'qarar findings',
      'qarar findings --work p-7f3kq0w9xz/36 --json',
      'qarar findings --dismiss f-4k2m9c5r8t --reason "two conferences, not one"',
      'qarar findings --dismissed',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .option('--work <id>', 'only those of a publication, or of one of its works: p-7f3kq0w9xz/36', parseWork)
    .addOption(new Option('--code <code>', 'only those of one kind').choices([...findingCodes]))
    .option('--dismissed', 'those that a person dismissed, instead of the open ones')
    .option('--gone', 'those that the texts do not have any more')
    .option('--dismiss <id>', 'nothing is to be done about this one; needs --reason')
    .option('--take-back <id>', 'a dismissal, v-…, that counts no more; needs --reason')
    .addOption(levelOption())
    .option('--reason <words>', 'why, in words that others will read')
    .action(async (flags: FindingsFlags) => {
      refuseMixed(flags)
      const terminal = openTerminal(flags)
      await withStore(services, (store) => act(store, flags, terminal))
    })
}

async function act(store: Store, flags: FindingsFlags, terminal: Terminal): Promise<void> {
  const { dismiss, takeBack, reason = '' } = flags
  const by = personName()
  if (dismiss !== undefined) {
    const dismissal = await store.dismissFinding(dismiss, { reason, by })
    terminal.json(dismissal)
    return terminal.line(
      `${dismissal.id}  dismissed ${dismissal.finding}: ${terminal.isolate(dismissal.reason)}`,
    )
  }
  if (takeBack !== undefined) {
    const withdrawal = await store.withdrawDecision(takeBack, { reason, by })
    terminal.json(withdrawal)
    return terminal.line(withdrawal.message)
  }
  const { work, code } = flags
  // Texts may have come in by a program that did not wait for this.
  await store.linkTexts()
  if (work !== undefined) await refuseUnheld(store, work)
  const page = await allFindings(store, { work, code, state: stateOf(flags) })
  terminal.json(page)
  if (!flags.json) describeFindings(page, stateOf(flags), terminal)
}

const stateOf = ({ dismissed, gone }: FindingsFlags): FindingState =>
  dismissed ? 'dismissed' : gone ? 'gone' : 'open'

function refuseMixed({ dismiss, takeBack, reason, dismissed, gone }: FindingsFlags): void {
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  if (dismiss !== undefined && takeBack !== undefined) refuse('one at a time: --dismiss or --take-back')
  if ((dismiss ?? takeBack) !== undefined && !reason?.trim()) refuse('say why: --reason')
  if (reason !== undefined && (dismiss ?? takeBack) === undefined)
    refuse('--reason goes with --dismiss or --take-back')
  if (dismissed && gone) refuse('one list at a time: --dismissed or --gone')
}

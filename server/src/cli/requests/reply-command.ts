import type { LanguageTag } from '@qarar/core'
import { type Command, Option } from 'commander'
import { today } from '../../store/letters/read-typed.ts'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import { parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { writeNewFile } from '../write-new-file.ts'
import { changeRequest } from './change-command.ts'

interface ReplyFlags extends TerminalOptions {
  number?: string
  on?: string
  sender?: string
  language?: LanguageTag
  docx?: string
  draft?: boolean
}

export function replyCommand(services: Services): Command {
  return newCommand({
    name: 'reply',
    summary: 'Write the one reply to a request as a Word document, or record that it was sent.',
    examples: [
      'qarar requests reply q-7f3kq0w9xz --docx draft.docx --draft',
      'qarar requests reply q-7f3kq0w9xz --number 12/4 --on 2024-08-01 --sender "The Ministry of Foreign Affairs of Sarwan"',
      'qarar requests reply q-7f3kq0w9xz --docx reply.docx',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<request>', 'the id that `qarar requests` gives')
    .option(
      '--number <number>',
      'our number: the reply was sent, and nothing of the request changes any more',
    )
    .option('--on <day>', 'with --number: its date (default: today)', parseDay)
    .option('--sender <name>', 'with --number: how the house calls itself (default: as in its last reply)')
    .addOption(
      new Option('--language <tag>', 'with --number: of the note (default: that of the request)').choices([
        'ar',
        'en',
        'fr',
      ]),
    )
    .option('--docx <file>', 'write the reply as a Word document')
    .option('--draft', 'with --docx: also while items are not settled; marked as a draft')
    .action(async (request: string, flags: ReplyFlags) => {
      if ((flags.number === undefined) === (flags.docx === undefined))
        throw new CommandError('usage', 'one thing at a time: --number or --docx')
      if (flags.docx !== undefined) return writeDocument(services, request, flags.docx, flags)
      await changeRequest({ services, flags, request }, async (store, { version, request: { language } }) => {
        const own = flags.language ?? language
        const { number = '', on = today(), sender = await lastSender(store, own) } = flags
        const reply = { seen: version, number, date: on, sender, language: own }
        return store.sendReply(request, { ...reply, by: personName() })
      })
    })
}

async function lastSender(store: Store, language: LanguageTag): Promise<string> {
  const sender = (await store.lastSenders())[language]
  if (sender !== undefined) return sender
  throw new CommandError('usage', 'say who sends the reply: --sender; later replies take it from here')
}

async function writeDocument(services: Services, request: string, file: string, flags: ReplyFlags) {
  const terminal = openTerminal(flags)
  await withStore(services, async (store) => {
    const found = await store.getReply(request, { draft: flags.draft ?? false })
    if (!found) throw new CommandError('notFound', `no request has the id ${request}`)
    const { writeReply } = await import('../../requests/write-reply.ts')
    await writeNewFile(file, await writeReply(found.note), terminal)
  })
}

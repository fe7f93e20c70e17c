import type { LanguageTag } from '@qarar/core'
import type { Command } from 'commander'
import { readDocumentFile } from '../../read/read-document.ts'
import { languageOption, newCommand } from '../new-command.ts'
import { parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { describeRequest } from './describe-requests.ts'
import { findRequest } from './find-request.ts'

interface AddFlags extends TerminalOptions {
  number: string
  date: string
  from: string
  limit?: string
  language?: LanguageTag
  about?: string
}

export function addCommand(services: Services): Command {
  return newCommand({
    name: 'add',
    summary: 'Register a note that came in: a text file, or the id of a publication that was imported.',
    examples: [
      'qarar requests add note.txt --number 57/2024 --date 2024-06-03 --from oic/general-secretariat --limit 2024-12-31',
    ],
    exits: ['input', 'notFound', 'store', 'refused'],
  })
    .argument('<note>', 'a text file, or p-…')
    .requiredOption('--number <number>', 'its number')
    .requiredOption('--date <day>', 'its date', parseDay)
    .requiredOption('--from <name>', 'who sent it: an id, a name, or other words')
    .option('--limit <day>', 'until when an answer is asked for', parseDay)
    .option('--about <symbol>', 'the text that it refers to, as 7/1-NAV')
    .addOption(languageOption())
    .action(async (note: string, { number, date, from, limit, about, language, ...flags }: AddFlags) => {
      const terminal = openTerminal(flags)
      const isHeld = /^p-[0-9a-z]{10}$/.test(note)
      const words = isHeld ? null : (await readDocumentFile(note)).text
      await withStore(services, async (store) => {
        const { id } = await store.registerRequest({
          ...{ number, date, from, limit: limit ?? null, about: about ?? null, words },
          ...{ language: language ?? interfaceLanguage(), publication: isHeld ? note : null },
          by: personName(),
        })
        const page = await findRequest(store, id)
        terminal.json(page)
        describeRequest(page, interfaceLanguage(), terminal)
      })
    })
}

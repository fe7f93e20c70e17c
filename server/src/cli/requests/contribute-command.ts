import { type LanguageTag, languageTags } from '@qarar/core'
import { type Command, Option } from 'commander'
import { today } from '../../store/letters/read-typed.ts'
import { newCommand } from '../new-command.ts'
import { parseDay } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeRequest } from './change-command.ts'
import { findItem } from './find-request.ts'
import { givenWords, type WordsFlags } from './given-words.ts'

interface ContributeFlags extends TerminalOptions, WordsFlags {
  post: string
  on?: string
  language?: LanguageTag
  evidence?: string
}

export const textLanguageOption = () =>
  new Option('--language <tag>', 'of the words (default: that of the note)').choices([...languageTags])

export function contributeCommand(services: Services): Command {
  return newCommand({
    name: 'contribute',
    summary: 'Register what a ministry wrote on an item. Entries are kept for good.',
    examples: [
      'qarar requests contribute q-7f3kq0w9xz 1 --post "Ministry of Transport" --file transport.txt',
      'qarar requests contribute q-7f3kq0w9xz 1 --post "Ministry of Transport" --words "All lights were repaired."',
    ],
    exits: ['input', 'notFound', 'store', 'refused'],
  })
    .argument('<request>', 'the id that `qarar requests` gives')
    .argument('<item>', 'its place in the request, from 1, or its id')
    .requiredOption('--post <name>', 'the ministry')
    .option('--words <words>', 'what it wrote')
    .option('--file <file>', 'a text file with what it wrote')
    .option('--on <day>', 'the day of its letter (default: today)', parseDay)
    .option('--evidence <words>', 'its letter by number and date, or a web address')
    .addOption(textLanguageOption())
    .action(
      async (request: string, given: string, { post, on, language, evidence, ...flags }: ContributeFlags) => {
        const words = await givenWords(flags)
        await changeRequest({ services, flags, request }, (store, page) =>
          store.contribute(findItem(page, given).id, {
            ...{ post, words, date: on ?? today(), language: language ?? page.request.language },
            evidence: evidence === undefined ? [] : [proofOf(evidence)],
            by: personName(),
          }),
        )
      },
    )
}

const proofOf = (words: string) =>
  /^https?:\/\/\S+$/.test(words)
    ? ({ kind: 'link', url: words } as const)
    : ({ kind: 'document', text: words } as const)

import type { LanguageTag } from '@qarar/core'
import type { RequestItem, TextSource } from '@qarar/register/contract'
import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import type { TerminalOptions } from '../terminal/terminal.ts'
import { changeRequest } from './change-command.ts'
import { textLanguageOption } from './contribute-command.ts'
import { findItem } from './find-request.ts'
import { givenWords, type WordsFlags } from './given-words.ts'

interface SettleFlags extends TerminalOptions, WordsFlags {
  start?: string
  language?: LanguageTag
  open?: boolean
}

export function settleCommand(services: Services): Command {
  return newCommand({
    name: 'settle',
    summary: 'Settle the words of the reply on an item. Earlier words are kept.',
    examples: [
      'qarar requests settle q-7f3kq0w9xz 1 --file reply-1.txt',
      'qarar requests settle q-7f3kq0w9xz 1 --start k-0h2m9c5r8t',
      'qarar requests settle q-7f3kq0w9xz 1 --start b-4k2m9c5r8t --words "All lights were repaired in June."',
      'qarar requests settle q-7f3kq0w9xz 1 --open',
    ],
    exits: ['input', 'notFound', 'store', 'refused'],
  })
    .argument('<request>', 'the id that `qarar requests` gives')
    .argument('<item>', 'its place in the request, from 1, or its id')
    .option('--words <words>', 'the words of the reply')
    .option('--file <file>', 'a text file with them')
    .option(
      '--start <id>',
      'what they began with: an earlier reply k-…, or a contribution b-…; its words where no others are given',
    )
    .option('--open', 'instead: the item is not settled any more')
    .addOption(textLanguageOption())
    .action(async (request: string, given: string, { start, language, open, ...flags }: SettleFlags) => {
      const hasWords = flags.words !== undefined || flags.file !== undefined
      if (open && (hasWords || start !== undefined)) throw new CommandError('usage', '--open takes no words')
      const typed = hasWords ? await givenWords(flags) : null
      if (typed === null && !open && start === undefined)
        throw new CommandError('usage', 'give the words: --words, --file or --start')
      await changeRequest({ services, flags, request }, (store, page) => {
        const item = findItem(page, given)
        const begun = start === undefined ? null : beginningOf(item, start)
        return store.settleRequestItem(item.id, {
          ...{ seen: item.version, words: open ? null : (typed ?? begun?.words ?? null) },
          ...{ language: language ?? begun?.language ?? page.request.language },
          ...{ source: begun?.source ?? null, by: personName() },
        })
      })
    })
}

interface Beginning {
  words: string
  language: LanguageTag
  source: TextSource
}

function beginningOf({ id, earlier, contributions }: RequestItem, start: string): Beginning {
  const reply = earlier.find((each) => each.reply === start)
  if (reply) return { ...reply, source: { kind: 'reply', reply: reply.reply, item: reply.item } }
  const contribution = contributions.find((each) => each.id === start && each.withdrawn === null)
  if (contribution) return { ...contribution, source: { kind: 'contribution', contribution: start } }
  throw new CommandError(
    'notFound',
    `neither an earlier reply nor a contribution beside item ${id} has the id ${start}`,
  )
}

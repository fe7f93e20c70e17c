import { buffer } from 'node:stream/consumers'
import { paragraphNamed } from '@qarar/register'
import { type AgreedPage, longestWording } from '@qarar/register/contract'
import type { Command } from 'commander'
import { readDocumentBytes, readDocumentFile } from '../../read/read-document.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

export function agreedCommand(services: Services): Command {
  return newCommand({
    name: 'agreed',
    summary:
      'Agreed language: the adopted paragraphs that are nearest to one in a file, word by word, when they were first and last used, and where they were dropped.',
    examples: ['qarar agreed paragraph.txt', 'pbpaste | qarar agreed - --json'],
    exits: ['store', 'input', 'refused'],
  })
    .argument('<file>', 'a text file with the paragraph; - for what is piped in')
    .addOption(levelOption())
    .action(async (file: string, flags: TerminalOptions) => {
      const terminal = openTerminal(flags)
      const text = await textOf(file)
      if (text.length > longestWording)
        throw new CommandError(
          'input',
          `${file} has more than ${longestWording} characters: give one paragraph`,
        )
      await withStore(services, async (store) => {
        const found = await store.agreed(text)
        terminal.json(found)
        if (!flags.json) describe(found, terminal)
      })
    })
}

async function textOf(file: string): Promise<string> {
  const { text } =
    file === '-'
      ? await readDocumentBytes(await buffer(process.stdin), { name: 'standard input' })
      : await readDocumentFile(file)
  return text.trim()
}

function describe({ wordings, across }: AgreedPage, terminal: Terminal): void {
  for (const { likeness, words, uses } of wordings) {
    terminal.line(`${Math.floor(likeness * 100)} % of the words`)
    terminal.line(`  ${words.map((run) => marked(run, terminal)).join(' ')}`)
    for (const use of uses) terminal.line(`  ${placeOf(use, terminal)}`)
  }
  if (wordings.length === 0) terminal.line('No adopted paragraph in the store is near to it.')
  for (const { language, likeness, use } of across) {
    terminal.line(
      `In another language (${language ?? '–'}), ${Math.floor(likeness * 100)} % by equivalent words`,
    )
    terminal.line(`  ${terminal.isolate(use.text)}`)
    terminal.line(`  ${placeOf(use, terminal)}`)
  }
}

type Wording = AgreedPage['wordings'][number]

/** As the marks of editors: [-only adopted-] {+only given+}. */
function marked({ change, text }: Wording['words'][number], { isolate }: Terminal): string {
  if (change === 'kept') return isolate(text)
  return change === 'dropped' ? `[-${isolate(text)}-]` : `{+${isolate(text)}+}`
}

function placeOf(use: Wording['uses'][number], terminal: Terminal): string {
  const dropped = use.droppedIn.map((work) => nameOf(work, terminal))
  const gone = dropped.length > 0 ? `  not in ${dropped.join(', ')} any more` : ''
  return `${use.date ?? use.session ?? '–'}  ${nameOf(use, terminal)}  ${use.eId ? paragraphNamed(use.eId, interfaceLanguage()) : ''}${gone}`
}

const nameOf = (
  { publication, order, symbol }: Pick<Wording['uses'][number], 'publication' | 'order' | 'symbol'>,
  { isolate }: Terminal,
) => `${publication}${order === null ? '' : `/${order}`}${symbol ? ` ${isolate(symbol)}` : ''}`

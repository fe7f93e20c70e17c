import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { LanguageTag } from '@qarar/core'
import type { NewPacket } from '@qarar/register/contract'
import type { Command } from 'commander'
import { legible } from '../../read/legible.ts'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { languageOption, newCommand } from '../new-command.ts'
import { severalOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { writeNewFile } from '../write-new-file.ts'
import { findVolume } from './find-volume.ts'

interface ExportFlags extends TerminalOptions {
  out: string
  post?: string[]
  draft?: boolean
  translation?: boolean
  language?: LanguageTag
}

export function exportPacketsCommand(services: Services): Command {
  return newCommand({
    name: 'export',
    summary:
      'Write what departments fill in: a Word document for each, with its paragraphs and what the last report said. Or the whole draft, or what waits for a translation.',
    examples: [
      'qarar report export g-7f3kq0w9xz --out contributions',
      'qarar report export g-7f3kq0w9xz --post "Legal Affairs" --out .',
      'qarar report export g-7f3kq0w9xz --translation --language fr --out .',
      'qarar report export g-7f3kq0w9xz --draft --out .',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .requiredOption('--out <folder>', 'the folder in which they are written')
    .addOption(severalOption('--post <name>', 'only for this department (default: each that has sections)'))
    .option('--draft', 'instead: the whole draft, to be edited in Word')
    .option('--translation', 'instead: sentences that wait for a translation into --language')
    .addOption(languageOption())
    .action(async (id: string, { out, post, draft, translation, language, ...flags }: ExportFlags) => {
      const terminal = openTerminal(flags)
      if (draft && translation) throw new CommandError('usage', 'give --draft or --translation')
      await withStore(services, async (store) => {
        const kind = draft ? 'draft' : translation ? 'translation' : 'contribution'
        const { departments } = await findVolume(store, id)
        const posts = kind === 'contribution' ? (post ?? departments.map((each) => each.post)) : [null]
        if (posts.length === 0)
          throw new CommandError(
            'refused',
            `nobody writes report ${id} yet: \`qarar report assign ${id} --post …\``,
          )
        await makeFolder(out)
        for (const each of posts)
          await writeOne(
            store,
            id,
            out,
            { kind, post: each, language: language ?? null, items: [] },
            terminal,
          )
      })
    })
}

/** Before anything goes out: what could not be written is not recorded as sent. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(({ message }: Error) => {
    throw new CommandError('store', `${legible(folder)}: ${message}`)
  })
}

async function writeOne(store: Store, id: string, out: string, packet: NewPacket, terminal: Terminal) {
  const { packetName, writePacket } = await import('../../report/write-packet.ts')
  const { templateOf } = await import('../../report/template-of.ts')
  const sent = await store.sendPacket(id, { ...packet, by: personName() })
  const name = packetName(sent).replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, '-')
  await writeNewFile(join(out, name), await writePacket(sent, await templateOf(store, id)), terminal)
}

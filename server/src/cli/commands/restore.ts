import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Command } from 'commander'
import { InputError, inputError } from '../../read/input-error.ts'
import type { ArchiveCounts } from '../../store/store.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { countsLine } from './export.ts'

export function restoreCommand(services: Services): Command {
  return newCommand({
    name: 'restore',
    summary: 'Fill an empty store from an archive that `qarar export` wrote.',
    examples: ['QARAR_DATA=~/new-store qarar restore store.tar.gz'],
    exits: ['input', 'store', 'refused'],
  })
    .argument('<file>', 'the archive')
    .action(async (file: string, flags: TerminalOptions) => {
      const counts = await restore(services, file)
      const terminal = openTerminal(flags)
      terminal.json({ file, ...counts })
      terminal.line(`restored: ${countsLine(counts)}`)
    })
}

/** The archive is opened first: the store is not started for nothing. */
async function restore(services: Services, file: string): Promise<ArchiveCounts> {
  const archive = await openArchive(file)
  try {
    return await withStore(services, (store) => store.restoreFrom(archive.createReadStream()))
  } finally {
    await archive.close()
  }
}

async function openArchive(file: string): Promise<FileHandle> {
  const archive = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error) => {
    throw inputError(file, error)
  })
  if ((await archive.stat()).isFile()) return archive
  await archive.close()
  throw new InputError('not-a-file', file, 'this is no archive; give the file that `qarar export` wrote')
}

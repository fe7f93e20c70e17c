import { open, rename, rm, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { legible } from '../../read/legible.ts'
import type { ArchiveCounts } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

export function exportCommand(services: Services): Command {
  return newCommand({
    name: 'export',
    summary: 'Write everything that is kept into one archive.',
    examples: ['qarar export store.tar.gz'],
    exits: ['store'],
  })
    .argument('<file>', 'the archive to write')
    .option('--force', 'replace a file that is there already, once the new one is whole')
    .action(async (file: string, flags: TerminalOptions & { force?: boolean }) => {
      if (!flags.force) await refuseHeld(file)
      const counts = await writeArchive(services, file)
      const terminal = openTerminal(flags)
      terminal.json({ file, ...counts })
      terminal.line(`${legible(file)}: ${countsLine(counts)}`)
    })
}

export const countsLine = ({ files, publications, works, paragraphs, logEntries }: ArchiveCounts) =>
  `${publications} publications with ${works} works and ${paragraphs} paragraphs, ${files} files, ${logEntries} log entries`

/** Before the store is opened: an archive may be the only copy of another store. */
async function refuseHeld(file: string): Promise<void> {
  const held = await stat(file).catch(() => null)
  if (held?.isFile())
    throw new CommandError('store', `${legible(file)}: there is such a file already; --force replaces it`)
}

/** Beside its place first: a full disk or Ctrl+C leaves the old archive as it was. */
async function writeArchive(services: Services, file: string): Promise<ArchiveCounts> {
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    const counts = await writeTo(services, unfinished)
    await rename(unfinished, file)
    return counts
  } catch (error) {
    await rm(unfinished, { force: true })
    throw asOutputError(file, error)
  }
}

async function writeTo(services: Services, file: string): Promise<ArchiveCounts> {
  const archive = await open(file, 'wx', 0o600)
  try {
    return await withStore(services, (store) => store.exportTo(archive.createWriteStream({ flush: true })))
  } finally {
    await archive.close()
  }
}

const advice: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space or write to another one',
  EDQUOT: 'your disk quota is used up; free some space or write to another disk',
  EACCES: 'you have no permission to write there; choose another folder',
  EPERM: 'you have no permission to write there; choose another folder',
  EROFS: 'that disk can only be read; choose another folder',
  ENOENT: 'that folder does not exist; make it first',
  ENOTDIR: 'that folder does not exist; make it first',
  EISDIR: 'this is a folder; give the name of a file',
}

function asOutputError(file: string, error: unknown): unknown {
  const sentence = advice[(error as NodeJS.ErrnoException).code ?? '']
  return sentence ? new CommandError('store', `${legible(file)}: ${sentence}`) : error
}

import { writeFile } from 'node:fs/promises'
import { legible } from '../read/legible.ts'
import { CommandError } from './command-error.ts'
import type { Terminal } from './terminal/terminal.ts'

/** Nothing that is there already is written over. */
export async function writeNewFile(file: string, bytes: Uint8Array, terminal: Terminal): Promise<void> {
  await writeFile(file, bytes, { flag: 'wx' }).catch((error: Error & { code?: string }) => {
    const why = error.code === 'EEXIST' ? 'there is such a file already' : error.message
    throw new CommandError('store', `${legible(file)}: ${why}`)
  })
  terminal.json({ file })
  terminal.line(`Written: ${legible(file)}`)
}

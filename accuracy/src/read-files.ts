import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Publication, Reading } from '@qarar/core'
import { repository } from './corpus-folder.ts'

const qarar = join(repository, 'server/bin/qarar.js')

/** What `qarar read --json --map` prints of these files, in their order. Scorers know nothing of Qarar but this. */
export async function readFiles(paths: readonly string[]): Promise<Publication[]> {
  return (await readTogether(paths)).publications
}

/** With what the texts say of each other. */
export async function readTogether(paths: readonly string[]): Promise<Reading> {
  const command = [qarar, 'read', '--json', '--map', ...paths]
  const reader = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) =>
    reader.on('close', resolve).on('error', reject),
  )
  const [output, code] = await Promise.all([text(reader.stdout), ended])
  if (code !== 0) throw new Error(`qarar read ended with ${code} for ${paths.length} files from ${paths[0]}`)
  return JSON.parse(output) as Reading
}

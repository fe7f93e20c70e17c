import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The documents of a fictional organisation that come with the program. */
export const examplesFolder = fileURLToPath(new URL('../../../examples', import.meta.url))

/** Their files, by name. */
export async function readExamples(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const names = (await readdir(examplesFolder)).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(examplesFolder, name)) })))
}

import { readTextFile } from '../../read/read-text-file.ts'
import { CommandError } from '../command-error.ts'

export interface WordsFlags {
  words?: string
  file?: string
}

/** What is typed on the command line, or stands in a file. */
export async function givenWords({ words, file }: WordsFlags): Promise<string> {
  if ((words === undefined) === (file === undefined))
    throw new CommandError('usage', 'give the words: --words or --file')
  return words ?? (await readTextFile(file as string)).text
}

// A program of its own: `node read-facts.ts CORE FILE…` reads files by the rules in the folder CORE, another checkout's
// perhaps, and prints the facts of each as a line of JSON.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { readText } from '@qarar/core'
import { factsOf } from './facts-of.ts'

const [, , core = '', list = ''] = process.argv
const { readText: read } = (await import(pathToFileURL(join(core, 'src/index.ts')).href)) as {
  readText: typeof readText
}

for (const path of JSON.parse(readFileSync(list, 'utf8')) as string[]) {
  const text = readFileSync(path, 'utf8')
  const source = { file: basename(path), sha256: '', bytes: text.length, format: 'text', encoding: 'utf-8' }
  const { publication } = read({ text, source, replacedChars: 0 })
  console.log(JSON.stringify({ file: basename(path), facts: factsOf(publication) }))
}

// Writes the word list and the transitions of shapes from plain Arabic texts: node scripts/word-list/write.ts FOLDER
// where FOLDER holds corpus/ga/text.ar.dev.tar.gz unpacked. Source and terms: docs/reference/word-list.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { encodeTransitions, encodeWords } from './encode.ts'
import { learnWords } from './learn.ts'

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Give the folder of the texts: node scripts/word-list/write.ts FOLDER')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const learnt = learnWords(texts)
const made =
  '// Made by `node scripts/word-list/write.ts`: docs/reference/word-list.md says from what and how. Do not edit.\n'
const words = resolve(import.meta.dirname, '../../core/src/languages/ar/words')
writeFileSync(join(words, 'words.data.ts'), `${made}export const words =\n  '${encodeWords(learnt)}'\n`)
const rows = encodeTransitions(learnt).map((row) => `  '${row.replaceAll('\\', '\\\\')}',\n`)
writeFileSync(
  join(words, 'transitions.data.ts'),
  `${made}export const transitionRows = [\n${rows.join('')}]\n`,
)

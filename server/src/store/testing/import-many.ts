/**
 * A program of its own, to be killed: `node import-many.ts CONFIG COUNT` imports COUNT documents and writes
 * the result of each as a line of JSON as soon as it is answered.
 */
import { readTextBytes } from '../../read/read-text-file.ts'
import { openOn } from '../open-store.ts'
import { paragraphs } from './test-files.ts'

const [, , config = '', count = ''] = process.argv
const store = await openOn(JSON.parse(config), 'a test', {})

for (let seed = 1; seed <= Number(count); seed++) {
  const name = `${seed}.txt`
  const bytes = Buffer.from(paragraphs(seed, 300).join('\n\n'))
  const result = await store.importFile(
    { name, bytes, raw: readTextBytes(bytes, { name }) },
    { by: 'a test' },
  )
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
await store.close()

// One of the examples in other formats, for people who want to try them: docs/how-to/import-files.md.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { asDocx } from '../../server/src/read/testing/render-docx.ts'
import { asHtml } from '../../server/src/read/testing/render-text.ts'

const root = resolve(import.meta.dirname, '../..')
const name = 'resolution-single.en'

/** Path and bytes of each. */
export async function formatExamples(): Promise<[path: string, bytes: Buffer][]> {
  const text = readFileSync(resolve(root, `examples/${name}.txt`), 'utf8')
  const at = (extension: string) => resolve(root, `docs/how-to/import-files/${name}.${extension}`)
  return [
    [at('docx'), await asDocx(text)],
    [at('html'), asHtml(text)],
  ]
}

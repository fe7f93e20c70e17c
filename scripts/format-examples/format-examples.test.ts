import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMarkup } from '../../server/src/read/markup/read-markup.ts'
import { readDocumentFile } from '../../server/src/read/read-document.ts'
import { formatExamples } from './format-examples.ts'

// Deflate may pack the same parts otherwise in another version of Node: what is compared is what is read.
test('the examples in other formats are those that the script makes: node scripts/format-examples/write.ts', async () => {
  for (const [path, bytes] of await formatExamples()) {
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path).length).toBeLessThan(20_000)
    const { text, source } = await readDocumentFile(path)
    expect(readMarkup(source.format as 'docx' | 'html', bytes)).toMatchObject({ text })
  }
})

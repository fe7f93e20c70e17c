import { expect, test } from 'vitest'
import { StoreError } from '../store/store-error.ts'
import { defaultDraftLimits } from './draft-limits.ts'
import { readDocx } from './read-docx.ts'
import { readDocxApart } from './read-docx-apart.ts'
import { deleted, inserted, line, paragraph, run, wordFile } from './testing/word-file.ts'

const refusedAs = async (bytes: Buffer, limits = defaultDraftLimits) => {
  const error = await readDocxApart('a.docx', bytes, limits).catch((thrown) => thrown)
  return error instanceof StoreError ? error.reason : null
}

test('what the thread reads is what is read here', async () => {
  const changed = paragraph(inserted(run('Two.')) + deleted('One.'))
  for (const bytes of [wordFile(changed), wordFile(changed + line('Three.').repeat(6000))])
    expect(await readDocxApart('a.docx', bytes)).toEqual(readDocx('a.docx', bytes))
}, 60_000)

test('a small file with more elements than it may have is refused, and what comes after it is read', async () => {
  const many = '<w:ins w:author="x"><w:r><w:t>a</w:t></w:r></w:ins>'.repeat(100_000)
  const bytes = wordFile(paragraph(many))
  expect(bytes.length).toBeLessThan(20_000)
  const large = wordFile(line('One.').repeat(6000))
  const [refused, other, read] = await Promise.all([
    refusedAs(bytes, { ...defaultDraftLimits, elements: 200_000 }),
    refusedAs(Buffer.from('%PDF-1.7')),
    readDocxApart('b.docx', large),
  ])
  expect([refused, other, read.paragraphs.length]).toEqual(['draft-too-large', 'pdf-file', 6000])
}, 120_000)

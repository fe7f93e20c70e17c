import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readText } from '@qarar/core'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(resolve(root, 'README.md'), 'utf8')
const file = resolve(root, 'examples/council-7-resolutions.ar.txt')
const text = readFileSync(file, 'utf8')

test('the first screen of the README shows what reading really yields', () => {
  const shown = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '')
  const printed = /included:\n\n```\n(.*?)\n```/s.exec(readme)?.[1]
  const source = { file, sha256: '0'.repeat(64), bytes: text.length, format: 'text', encoding: 'utf-8' }
  const { publication } = readText({ text, source, replacedChars: 0 })
  expect(publication.works.flatMap((work) => work.paragraphs)).toContainEqual(expect.objectContaining(shown))
  expect(
    text
      .split('\n')
      .slice(shown.sourceLines[0] - 1, shown.sourceLines[1])
      .join('\n'),
  ).toBe(printed)
})

// The same text in every format is read alike: works, paragraphs, numbers.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Publication, readText } from '@qarar/core'
import { expectCovered } from '@qarar/core/reading.test-kit.ts'
import { expect, test } from 'vitest'
import { examplesFolder } from './examples.ts'
import { type MarkupFormat, readMarkup } from './markup/read-markup.ts'
import { asDocx } from './testing/render-docx.ts'
import { asAkn, asHtml } from './testing/render-text.ts'

const render = { docx: asDocx, html: asHtml, akn: asAkn }
const names = ['resolution-single', 'draft-resolution', 'decision', 'communique', 'note-verbale'].flatMap(
  (name) => ['ar', 'en'].map((language) => `${name}.${language}.txt`),
)
const source = { file: 'x', sha256: '0'.repeat(64), bytes: 1, format: 'docx', encoding: 'unicode' }

const shapeOf = ({ works }: Publication) =>
  works.map(({ kind, number, title, session, paragraphs }) => [
    ...[kind, number, title, session],
    ...paragraphs.map(({ eId, part, text }) => [eId, part, text.replace(/\s+/g, ' ')].join(' | ')),
  ])

test.each(
  names.flatMap((name) =>
    (['docx', 'html', 'akn'] as MarkupFormat[]).map((format) => [format, name] as const),
  ),
)('%s of %s', async (format, name) => {
  const text = await readFile(join(examplesFolder, name), 'utf8')
  const read = readMarkup(format, await render[format](text))
  if (typeof read === 'string') throw new Error(read)
  const raw = { ...read, source: { ...source, format }, replacedChars: 0 }
  const { publication } = readText(raw, { map: true })
  expectCovered(publication)
  const wanted = readText({ text, source: { ...source, format: 'text' }, replacedChars: 0 }).publication
  expect(shapeOf(publication)).toEqual(shapeOf(wanted))
})

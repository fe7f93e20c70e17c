import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { expect, test } from 'vitest'
import { zipOf } from './docx/testing/make-docx.ts'
import { formatOf } from './format-of.ts'

const text = (given: string) => async () => Buffer.from(given)
const zip =
  (...names: string[]) =>
  () =>
    zipOf(Object.fromEntries(names.map((name) => [name, 'x'])))
const compound = (word: string) => async () =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(word, 'utf16le')])

test.each([
  ['pdf', text('%PDF-1.7\n')],
  ['docx', zip('[Content_Types].xml', 'word/document.xml')],
  ['archive', zip('a.txt', 'b.docx')],
  [undefined, zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['rtf', text('{\\rtf1\\ansi')],
  ['doc', compound('WordDocument')],
  ['locked', compound('EncryptedPackage')],
  [undefined, compound('Workbook')],
  ['html', text('\ufeff\n<!-- saved --><!DOCTYPE HTML>\n<html>')],
  [
    'html',
    text('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>'),
  ],
  ['html', async () => Buffer.from('\ufeff<html lang=ar>', 'utf16le')],
  ['akn', text('<akomaNtoso xmlns="x">')],
  ['akn', text('<?xml version="1.0"?><feed/>')],
  // Words that look like markup are words.
  [undefined, text('<script>alert(1)</script>')],
  [undefined, text('<html is how a page begins')],
  [undefined, text('<p>A paragraph that somebody quotes</p> and no page')],
  [undefined, text('PK is an airline')],
  [undefined, text('')],
])('%s', async (format, make) => expect(formatOf(await make())).toBe(format))

test.each(['<!---->', '<!-- ', ' ', '<html a', '<?xml ', '<body>'])('many of %j end in no time', (part) =>
  expectLinear(
    (size) => Buffer.from(`${part.repeat(size)}x`),
    (bytes) => void formatOf(bytes),
    600,
  ),
)

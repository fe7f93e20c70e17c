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

const withStored = (name: string, content: string) => {
  const packed = Buffer.alloc(30)
  packed.write('PK\u0003\u0004')
  return Buffer.concat([packed, Buffer.from(name), Buffer.from(content)])
}

test.each([
  ['pdf', text('%PDF-1.7\n')],
  ['pdf', text('HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n1 0 obj')],
  ['archive', async () => withStored('a.pdf', '%PDF-1.7\n1 0 obj')],
  [undefined, text('A file begins with %PDF-1.7 where it is one')],
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
  ['html', text('<meta charset=utf-8><p>a')],
  ['html', text('<!-- saved -->\n<TITLE>Council</TITLE>\nIt asks')],
  ['html', text('<div class="a">The Council asks</div>\n')],
  ['html', text('<p>One<p>two<p>three<p>four<p>five')],
  // Words that look like markup are words.
  [undefined, text('<script>alert(1)</script>')],
  [undefined, text('<html is how a page begins')],
  [undefined, text('<p>A paragraph that somebody quotes</p> and no page')],
  [undefined, text('<1> The Council asks <b>\n<2> and so on')],
  [undefined, text('<p>, <div> and <br> are tags')],
  [undefined, text('PK is an airline')],
  [undefined, text('')],
])('%s', async (format, make) => expect(formatOf(await make())).toBe(format))

test.each(['<!---->', '<!-- ', ' ', '<html a', '<?xml ', '<body>', '<p>', '<p ', '<meta a=', '<title>'])(
  'many of %j end in no time',
  (part) =>
    expectLinear(
      (size) => Buffer.from(`${part.repeat(size)}x`),
      (bytes) => void formatOf(bytes),
      600,
    ),
)

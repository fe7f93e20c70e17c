import type { Shape } from './shape.ts'

/** What a paragraph of a resolution is made of, over and over: each rule of the extract stage has work to do. */
const pieces = {
  acts: 'requests the Secretary-General to report to the Council by 1 May 2031, calls upon all Member States to act, and ',
  citations: (index: number) => `${(index % 70) + 1}/${(index % 300) + 1} of 1 May ${1990 + (index % 40)}, `,
  scripts: 'the Council المجلس Совет 理事会 το Συμβούλιο 第12号 قرار ١٢ Article 7 of the Charter, ',
  overrides: '\u202Eالقرار 12/7\u202C the Council \u2067يطلب\u2069 its resolution 7/12, ',
  ordinals: 'the first second third twenty-first session of the of the of the ',
  separators: '1/1-/2.1(3)-(IV) no. ',
  names: 'United United Nations High Commissioner of the Member States of the Secretary-General of ',
}

const head =
  'Resolution No. 7/1-NAV\non\nSafety of Navigation\n\nThe Council of Ministers of the Inland Seas, meeting in Mersal,\n\n'

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const oneParagraph = (piece: string) => (size: number) =>
  `${head}1. Requests that ${repeated(piece, size)};\n`

const citing = (size: number) =>
  `${head}Recalling its resolutions ${Array.from({ length: size }, (_, index) => pieces.citations(index)).join('')}\n`

/** Numbers, letters and small Roman numbers by turns, each level further in. */
function nested(size: number): string {
  const depth = 20
  const items = Array.from({ length: size }, (_, index) => {
    const level = index % depth
    const marker = ['1.', '(a)', '(i)'][level % 3]
    return `${'  '.repeat(level)}${marker} Requests the Secretary-General to report on the following:`
  })
  return `${head}${items.join('\n')}\n`
}

/** Paragraphs that nobody writes, where the rules of the extract stage look at every word. */
export const badParagraphs: Shape[] = [
  { what: 'one paragraph of acts, 100,000 characters', size: 100_000, make: oneParagraph(pieces.acts) },
  { what: 'one paragraph of names, 100,000 characters', size: 100_000, make: oneParagraph(pieces.names) },
  {
    what: 'one paragraph of ordinals, 100,000 characters',
    size: 100_000,
    make: oneParagraph(pieces.ordinals),
  },
  {
    what: 'one paragraph of signs, 100,000 characters',
    size: 100_000,
    make: oneParagraph(pieces.separators),
  },
  {
    what: 'one paragraph of four scripts, 100,000 characters',
    size: 100_000,
    make: oneParagraph(pieces.scripts),
  },
  {
    what: 'one paragraph of overrides, 100,000 characters',
    size: 100_000,
    make: oneParagraph(pieces.overrides),
  },
  { what: '5,000 citations in one paragraph', size: 5_000, make: citing },
  { what: '10,000 items nested twenty deep', size: 10_000, make: nested },
]

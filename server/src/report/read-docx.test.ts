import type { ReadDraft } from '@qarar/register'
import { expect, test } from 'vitest'
import { zipOf } from '../sheets/testing/zip-of.ts'
import { StoreError } from '../store/store-error.ts'
import { defaultDraftLimits } from './draft-limits.ts'
import { sealBookmark } from './field-names.ts'
import { readDocx } from './read-docx.ts'
import {
  type BesideBody,
  bookmark,
  control,
  deleted,
  field,
  inserted,
  line,
  paragraph,
  run,
  table,
  wordFile,
  wordParts,
} from './testing/word-file.ts'

const action = 'i-4k2m9x0qz7.action'
const replies = 'i-4k2m9x0qz7.replies'
const read = (body: string, beside: BesideBody = {}) => readDocx('a.docx', wordFile(body, beside))

/** Texts by field, paragraphs parted by `|`; '' stands for outside. */
function texts(draft: ReadDraft, of: 'text' | 'before' = 'text'): Record<string, string> {
  const found: Record<string, string[]> = {}
  for (const { pieces } of draft.paragraphs)
    for (const [field, own] of Map.groupBy(pieces, (piece) => piece.field)) {
      const key = field === null ? '' : `${draft.fields[field]?.name}#${field}`
      found[key] = [...(found[key] ?? []), own.map((piece) => piece[of]).join('')]
    }
  return Object.fromEntries(Object.entries(found).map(([key, each]) => [key, each.join('|')]))
}

const actionAt = (place: number) => `i-4k2m9x0qz7.action#${place}`

test('a field is what stands in its control, or its bookmark, or both', () => {
  const both = read(line('Head') + field(action, 'One.', 'Two.') + line('Foot'))
  expect(texts(both)).toEqual({ '': 'Head|Foot', [actionAt(0)]: 'One.|Two.' })
  expect(texts(read(control(action, line('One.')) + line('Foot')))).toEqual({
    [actionAt(0)]: 'One.',
    '': 'Foot',
  })
  expect(texts(read(bookmark(action, line('One.')) + line('Foot')))).toEqual({
    [actionAt(0)]: 'One.',
    '': 'Foot',
  })
  const within = read(control(action, bookmark(action, line('One.')) + line('Two.')) + line('Foot'))
  expect(texts(within)).toEqual({ [actionAt(0)]: 'One.|Two.', '': 'Foot' })
})

test('words typed between the control and the end of its bookmark belong to the field', () => {
  const draft = read(bookmark(action, control(action, line('One.')) + line('Two.')))
  expect(texts(draft)).toEqual({ [actionAt(0)]: 'One.|Two.' })
})

test('a field that was copied has two places', () => {
  const draft = read(field(action, 'One.') + field(replies, 'None.') + control(action, line('Two.')))
  expect(texts(draft)).toEqual({
    [actionAt(0)]: 'One.',
    'i-4k2m9x0qz7.replies#1': 'None.',
    [actionAt(2)]: 'Two.',
  })
})

test('a bookmark without an end, and controls of others, are no field', () => {
  const open = `<w:bookmarkStart w:id="1" w:name="q_iZ4k2m9x0qz7_action"/>`
  const draft = read(
    open + line('One.') + control('Citation', line('Two.')) + bookmark('_GoBack', line('Three.')),
  )
  expect(texts(draft)).toEqual({ '': 'One.|Two.|Three.' })
})

test('tracked changes are read in both states, with who made them', () => {
  const body = paragraph(
    run('The lamps ') + inserted(run('of the port ')) + deleted('were lit') + run(' stood.'),
  )
  const draft = read(control(action, body))
  expect(texts(draft)).toEqual({ [actionAt(0)]: 'The lamps of the port  stood.' })
  expect(texts(draft, 'before')).toEqual({ [actionAt(0)]: 'The lamps were lit stood.' })
  expect(draft.changes).toEqual([
    {
      kind: 'inserted',
      author: 'Rana',
      date: '2025-02-03T10:00:00Z',
      text: 'of the port ',
      paragraph: 0,
      field: 0,
    },
    {
      kind: 'deleted',
      author: 'Rana',
      date: '2025-02-03T10:00:00Z',
      text: 'were lit',
      paragraph: 0,
      field: 0,
    },
  ])
})

test('a paragraph whose end was deleted goes on in the next', () => {
  const mark = '<w:rPr><w:del w:id="1" w:author="Rana"/></w:rPr>'
  const draft = read(control(action, paragraph(run('One '), mark) + line('and two.')))
  expect(texts(draft)).toEqual({ [actionAt(0)]: 'One and two.' })
  expect(texts(draft, 'before')).toEqual({ [actionAt(0)]: 'One \nand two.' })
})

test('comments are told with the words and the field that they are about', () => {
  const body = `<w:commentRangeStart w:id="3"/>${run('the nets')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`
  const comments =
    '<w:comment w:id="3" w:author="Omar" w:date="2025-02-03T10:00:00Z"><w:p><w:r><w:t>Which</w:t></w:r></w:p><w:p><w:r><w:t>ones?</w:t></w:r></w:p></w:comment>'
  const draft = read(control(action, paragraph(run('Count ') + body)), { comments })
  expect(draft.comments).toEqual([
    { author: 'Omar', date: '2025-02-03T10:00:00Z', text: 'Which\nones?', words: 'the nets', field: 0 },
  ])
})

test('footnotes are told where they stand', () => {
  const footnotes =
    '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Log of the port.</w:t></w:r></w:p></w:footnote>'
  const body = paragraph(`${run('Lit.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
  const draft = read(line('Head') + control(action, body), { footnotes })
  expect(draft.notes).toEqual([{ kind: 'footnote', text: 'Log of the port.', paragraph: 1, field: 0 }])
})

test('what is no plain text is named, and its words are kept', () => {
  const body = [
    table([line('Pier'), line('Lamps')]),
    paragraph('<w:r><w:drawing/></w:r>'),
    paragraph('<w:r><w:object/></w:r>'),
    paragraph(
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>',
    ),
    paragraph(`<w:hyperlink r:id="r1">${run('the site')}</w:hyperlink>`),
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DA</w:instrText></w:r><w:r><w:instrText>TE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>today</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    paragraph(run('from a page'), '<w:divId w:val="7"/>'),
    paragraph(run('unseen', '<w:vanish/>')),
    paragraph('<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'),
  ].join('')
  const draft = read(control(action, body), { links: { r1: 'https://ports.example/lamps' } })
  expect(draft.faults.map(({ code, found }) => [code, found])).toEqual([
    ...[
      ['table', null],
      ['picture', null],
      ['object', null],
      ['text-box', null],
    ],
    ...[
      ['link', 'https://ports.example/lamps'],
      ['field-code', 'DATE'],
      ['web-text', null],
    ],
    ...[
      ['hidden-text', 'unseen'],
      ['formula', null],
    ],
  ])
  expect(draft.faults.every((fault) => fault.field === 0)).toBe(true)
  expect(texts(draft)[actionAt(0)]).toBe('Pier|Lamps||||boxed|the site|today|from a page|unseen|x+1')
})

test('what a style says of its paragraphs is known: heading, numbers, page of the web', () => {
  const styles =
    '<w:style w:styleId="T2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Own"><w:basedOn w:val="T2"/><w:name w:val="Section"/></w:style>'
  const draft = read(
    paragraph(run('Action taken'), '<w:pStyle w:val="Own"/>') +
      paragraph(run('Lit.'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:bidi/>'),
    { styles },
  )
  expect(draft.paragraphs).toMatchObject([
    { style: 'Section', level: 2, isNumbered: false, isRightToLeft: false },
    { style: null, level: null, isNumbered: true, isRightToLeft: true },
  ])
})

test('cells of tables are told by row and column', () => {
  const draft = read(table([line('one'), line('two')], [line('three'), line('four')]))
  expect(draft.paragraphs.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])
  expect(draft.faults).toEqual([])
})

test('the words that a program shows in an empty control are no answer', () => {
  const body = control(
    action,
    paragraph(run('Click to write.', '<w:rStyle w:val="PlaceholderText"/>')),
    '<w:showingPlcHdr/>',
  )
  expect(read(body).paragraphs[0]?.pieces[0]).toMatchObject({ text: 'Click to write.', isPrompt: true })
  const typed = control(action, line('Typed.'), '<w:showingPlcHdr/>')
  expect(read(typed).paragraphs[0]?.pieces[0]).toMatchObject({ text: 'Typed.', isPrompt: false })
})

/** As LibreOffice 7.4 writes a control around the paragraphs «words» and «Two.», with a bookmark around both. */
const fromLibreOffice = (words: string) => {
  const own = (text: string) =>
    `<w:sdt><w:sdtPr><w:id w:val="1"/><w:alias w:val="Action taken"/></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`
  const start = (id: number) => `<w:bookmarkStart w:id="${id}" w:name="q_iZ4k2m9x0qz7_action"/>`
  return (
    paragraph(
      own(start(0) + run(words)) + own(`<w:r><w:t>25</w:t><w:t>${words}</w:t></w:r>`) + own(run(words)),
    ) + paragraph(`${start(1)}${run('Two.')}<w:bookmarkEnd w:id="1"/>`)
  )
}

test('what LibreOffice says again of a paragraph in a control is taken out, and told', () => {
  const program = 'LibreOffice/7.4.7.2$Linux_X86_64'
  const draft = read(fromLibreOffice('Saw 25.') + line('Foot'), { program })
  expect(texts(draft)).toEqual({ [actionAt(0)]: 'Saw 25.|Two.', '': 'Foot' })
  expect(draft.faults.map(({ code, found }) => [code, found])).toEqual([
    ['repeated-by-program', '25Saw 25.Saw 25.'],
  ])
  expect(texts(read(fromLibreOffice('Saw 25.')))[actionAt(0)]).toContain('25Saw 25.')
})

const refusedAs = (bytes: Buffer, limits = defaultDraftLimits) => {
  try {
    readDocx('a.docx', bytes, limits)
  } catch (error) {
    if (error instanceof StoreError) return error.reason
    throw error
  }
  return null
}

test('a file that is no document of Word is refused with what it is', () => {
  const ole = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')])
  const files: [Buffer, string][] = [
    [Buffer.alloc(0), 'empty-file'],
    [ole('WordDocument'), 'old-document'],
    [ole('EncryptedPackage'), 'locked-file'],
    [ole('Workbook'), 'workbook-file'],
    [Buffer.from('{\\rtf1 words}'), 'rtf-file'],
    [Buffer.from('%PDF-1.7'), 'pdf-file'],
    [Buffer.from('\ufeff<!DOCTYPE html><p>words'), 'html-file'],
    [Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'word-xml-file'],
    [Buffer.from('words'), 'text-file'],
    [Buffer.from([0, 1, 2]), 'unknown-file'],
    [zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'odt-file'],
    [zipOf({ 'xl/workbook.xml': '<a/>' }), 'workbook-file'],
    [zipOf({ 'ppt/presentation.xml': '<a/>' }), 'slides-file'],
    [zipOf({ 'notes.txt': 'words' }), 'other-package'],
    [wordFile(line('One.')).subarray(0, 400), 'damaged-file'],
    [wordFile('<w:p><w:r>'), 'damaged-file'],
    [zipOf({ ...wordParts(line('One.')), 'word/../../a': 'b' }), 'damaged-file'],
    [zipOf(wordParts(''), { listed: { '[Content_Types].xml': 'WORD/document.xml' } }), 'damaged-file'],
  ]
  expect(files.map(([bytes]) => refusedAs(bytes))).toEqual(files.map(([, reason]) => reason))
})

test('document types, elements without end in each other and what is too large are refused', () => {
  const typed = {
    ...wordParts(''),
    'word/document.xml': '<!DOCTYPE w [<!ENTITY a "words">]><w>&a;</w>',
  }
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(150)}${line('One.')}${'</w:sdtContent></w:sdt>'.repeat(150)}`
  expect(refusedAs(zipOf(typed))).toBe('unsafe-document')
  expect(refusedAs(wordFile(deep))).toBe('unsafe-document')
  expect(refusedAs(wordFile(line(' '.repeat(5_000_000))))).toBe('draft-too-large')
  const large = wordFile(line('One.').repeat(50))
  expect(refusedAs(large, { ...defaultDraftLimits, file: 500 })).toBe('draft-too-large')
  expect(refusedAs(large, { ...defaultDraftLimits, unpacked: 900 })).toBe('draft-too-large')
  expect(refusedAs(large, { ...defaultDraftLimits, parts: 3 })).toBe('draft-too-large')
  expect(refusedAs(large, { ...defaultDraftLimits, paragraphs: 49 })).toBe('draft-too-large')
  expect(refusedAs(large)).toBeNull()
})

test('elements, attributes, characters and fields are counted through all parts', () => {
  const within = (bytes: Buffer, limits: Partial<typeof defaultDraftLimits>) =>
    refusedAs(bytes, { ...defaultDraftLimits, ...limits })
  const runs = wordFile(paragraph('<w:ins w:author="x"/>'.repeat(1000)))
  expect(within(runs, { elements: 1900 })).toBe('draft-too-large')
  expect(within(runs, { elements: 2500 })).toBeNull()
  const told = wordFile(line('One.'), { comments: '<w:comment/>'.repeat(1000) })
  expect(within(told, { elements: 900 })).toBe('draft-too-large')
  const named = wordFile(`<w:p ${Array.from({ length: 1000 }, (_, at) => `w:a${at}="1"`).join(' ')}/>`)
  expect(within(named, { elements: 900 })).toBe('draft-too-large')
  const long = wordFile(line('word '.repeat(400)), {
    comments: `<w:comment>${'word '.repeat(400)}</w:comment>`,
  })
  expect(within(long, { characters: 3900 })).toBe('draft-too-large')
  expect(within(long, { characters: 4100 })).toBeNull()
  const name = (at: number) => `t-${String(at).padStart(10, '0')}.action`
  const fields = wordFile(
    paragraph(Array.from({ length: 60 }, (_, at) => control(name(at), run('One.'))).join('')),
  )
  expect(within(fields, { paragraphs: 59 })).toBe('draft-too-large')
  expect(within(fields, { paragraphs: 60 })).toBeNull()
})

test('macros and a damaged part are told; the text is read', () => {
  const draft = read(line('One.'), { comments: '<w:broken', parts: { 'word/vbaProject.bin': 'x' } })
  expect(draft.faults.map(({ code, found }) => [code, found])).toEqual([
    ['damaged-part', 'comments'],
    ['macros', null],
  ])
  expect(texts(draft)).toEqual({ '': 'One.' })
})

test('what wrote the document, and what it says that it is, are told', () => {
  const seal = { volume: 'v-7f3kq0w9xz', packet: 'w-4k2m9x0qz7', hash: '0c1d2' }
  const properties = { QararVolume: seal.volume, QararPacket: seal.packet, QararHash: seal.hash }
  const draft = read(line('One.'), { program: 'Writer 9', properties })
  expect([draft.program, draft.seal]).toEqual(['Writer 9', seal])
  const kept = read(paragraph(bookmark(sealBookmark(seal), run('One.'))))
  expect(kept.seal).toEqual(seal)
  expect(read(line('One.')).seal).toBeNull()
})

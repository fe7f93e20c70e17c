import { Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { unzip } from '../letters/testing/unzip.ts'
import { zipOf } from '../sheets/testing/zip-of.ts'
import { sealBookmark } from './field-names.ts'
import { defaultTemplateLimits } from './open-template.ts'
import { readTemplate } from './read-template.ts'
import { templateFaultSentence, templateNotes } from './template-faults.ts'
import type { TemplateStyles } from './template-styles.ts'
import { openDocx, packageFaults, wordsOf } from './testing/open-docx.ts'
import { printedReport } from './testing/printed-report.ts'
import { writeReportDocx } from './write-report-docx.ts'

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A secretariat's letter paper: a coat of arms in the head, a page number in the foot, a wide margin. */
const paper = () =>
  Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Amiri' } } } },
      sections: [
        {
          properties: {
            page: { margin: { left: 2000, right: 1000 }, size: { width: 11_906, height: 16_838 } },
          },
          headers: {
            default: new Header({
              children: [
                new Paragraph({
                  children: [
                    new ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 } }),
                    new TextRun('Inland Seas'),
                  ],
                }),
              ],
            }),
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun({ children: ['p. ', PageNumber.CURRENT] })] }),
              ],
            }),
          },
          children: [new Paragraph('Text of the letter paper itself')],
        },
      ],
    }),
  )

const styleXml = (type: string, id: string, name: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${name}"/></w:style>`
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** As little as a template can be. */
const bare = (styles: string, more: Record<string, string> = {}) =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'word/document.xml': `<w:document ${w}><w:body><w:p/></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}>${styleXml('paragraph', 'a', 'Normal', ' w:default="1"')}${styles}</w:styles>`,
    ...more,
  })

function templateOf(bytes: Buffer): TemplateStyles {
  const template = readTemplate(bytes)
  if ('faults' in template) throw new Error(JSON.stringify(template.faults))
  return template
}
const faultsOf = (bytes: Buffer, limits: Partial<typeof defaultTemplateLimits> = {}) => {
  const read = readTemplate(bytes, { ...defaultTemplateLimits, ...limits })
  return 'faults' in read ? read.faults.map(({ code }) => code) : []
}
const written = async (bytes: Buffer) =>
  openDocx(await writeReportDocx(printedReport('ar'), { template: templateOf(bytes) }))

test('paper, head and foot of the secretariat are kept, its text is not', async () => {
  const docx = await written(await paper())
  expect(packageFaults(docx)).toEqual([])
  expect(docx.part('word/styles.xml')).toContain('w:cs="Amiri"')
  expect(docx.part('word/document.xml')).toContain('w:left="2000"')
  expect(docx.text).not.toContain('Text of the letter paper itself')
  expect([...docx.parts.keys()].some((name) => name.startsWith('word/media/'))).toBe(true)
})

test('the symbol stands under the head of the template, and its foot counts the pages alone', async () => {
  const docx = await written(await paper())
  expect(wordsOf(docx.part('word/head1default.xml'))).toMatch(/^Inland Seas.*OIS\/C-7\/2026\/SG-REP\.1/)
  expect(docx.part('word/_rels/head1default.xml.rels')).toContain('media/')
  expect(docx.part('word/footdefault.xml').match(/>PAGE</g)?.length).toBe(1)
})

test.each([
  ['Titre1', 'heading 1'],
  ['1', 'Heading 1'],
  ['Heading1', 'Überschrift A'],
  ['x', 'Titre 1'],
  ['y', 'عنوان 1'],
])('the style %s, named %s, is the first heading', (id, name) => {
  const { ids, lacks } = templateOf(bare(styleXml('paragraph', id, name)))
  expect(ids.heading1).toBe(id)
  expect(lacks).not.toContain('heading1')
})

test('the name says more than the id', () => {
  const both = styleXml('paragraph', 'Heading1', 'Chapter') + styleXml('paragraph', 'Titre1', 'heading 1')
  expect(templateOf(bare(both)).ids.heading1).toBe('Titre1')
})

test('a style of another kind is none', () => {
  expect(templateOf(bare(styleXml('character', 'Quote', 'Quote'))).ids.quote).toBe('QuoteQ')
})

test('styles that are lacking are ours, based on its default, and are told', async () => {
  const bytes = bare(styleXml('paragraph', 'Titre1', 'heading 1'))
  const docx = await written(bytes)
  expect(packageFaults(docx)).toEqual([])
  expect(docx.part('word/styles.xml')).toMatch(
    /w:styleId="Quote"><w:name w:val="Quote"\/><w:basedOn w:val="a"\/>/,
  )
  expect(docx.part('word/styles.xml')).not.toContain('Traditional Arabic')
  const notes = templateNotes(templateOf(bytes), 'en')
  expect(notes).toContain(
    'The template has no style “Quote”: the usual one is taken, in the template’s font.',
  )
  expect(notes.join()).not.toContain('heading 1')
})

test('a template without a list of styles takes all of ours', async () => {
  const parts = Object.fromEntries(unzip(bare('')))
  delete parts['word/styles.xml']
  expect(packageFaults(await written(zipOf(parts)))).toEqual([])
})

test('its numberings stand before ours, whose ids are free', async () => {
  const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="7"/><w:num w:numId="12"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
  const docx = await written(bare('', { 'word/numbering.xml': numbering }))
  const markup = docx.part('word/numbering.xml')
  const order = [...markup.matchAll(/<w:(abstractNum|num) [^>]*?Id="(\d+)"/g)].map(
    ([, kind, id]) => `${kind} ${id}`,
  )
  expect(order.slice(0, 5)).toEqual(['abstractNum 7', 'abstractNum 8', 'abstractNum 9', 'num 12', 'num 13'])
})

const head = (relation: string, content = '') => ({
  'word/document.xml': `<w:document ${w} xmlns:r="r"><w:body><w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Id="h" Type="x/header" Target="h.xml"/></Relationships>',
  'word/h.xml': `<w:hdr ${w}><w:p>${content}</w:p></w:hdr>`,
  'word/_rels/h.xml.rels': `<Relationships>${relation}</Relationships>`,
})

test.each([
  [
    'a head with a link',
    '<Relationship Id="a" Type="x/hyperlink" Target="https://ois.example" TargetMode="External"/>',
    [],
  ],
  [
    'a picture from elsewhere',
    '<Relationship Id="a" Type="x/image" Target="https://ois.example/x.png" TargetMode="External"/>',
    ['outside'],
  ],
  ['a picture that is not there', '<Relationship Id="a" Type="x/image" Target="x.png"/>', ['damaged']],
  [
    'a picture that is another part',
    '<Relationship Id="a" Type="x/image" Target="styles.xml"/>',
    ['embedded'],
  ],
  ['an object', '<Relationship Id="a" Type="x/oleObject" Target="x.bin"/>', ['embedded']],
])('%s', (_, relation, faults) => {
  expect(faultsOf(bare('', head(relation)))).toEqual(faults)
})

test('a field that fetches something is refused, though it is cut into pieces', () => {
  const field =
    '<w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "x"</w:instrText></w:r>'
  expect(faultsOf(bare('', head('', field)))).toEqual(['fields'])
  const link = '<w:r><w:instrText>HYPERLINK "https://ois.example"</w:instrText></w:r>'
  expect(faultsOf(bare('', head('', link)))).toEqual([])
})

test('macros are refused', () => {
  expect(faultsOf(bare('', { 'word/vbaProject.bin': 'x' }))).toEqual(['macros'])
  const types =
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
  expect(faultsOf(bare('', { '[Content_Types].xml': types }))).toEqual(['macros'])
})

test('what is no document is told from one that is damaged', () => {
  expect(faultsOf(Buffer.alloc(0))).toEqual(['not-a-document'])
  expect(faultsOf(Buffer.from('Dear Sir'))).toEqual(['not-a-document'])
  expect(faultsOf(zipOf({ 'xl/workbook.xml': '<x/>' }))).toEqual(['not-a-document'])
  expect(faultsOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(['old-document'])
  expect(faultsOf(bare('<w:style>'))).toEqual(['damaged'])
  expect(
    faultsOf(
      bare('', {
        'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
      }),
    ),
  ).toEqual(['strict'])
})

test('declared entities are refused, whatever they name', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:styles ${w}>&b;</w:styles>`
  expect(faultsOf(bare('', { 'word/styles.xml': bomb }))).toEqual(['damaged'])
})

test('a package that unpacks without end, or is too large, is refused before it is read', () => {
  const large = bare('', { 'word/media/a.png': 'a'.repeat(100_000) })
  expect(faultsOf(large, { file: 10_000, unpacked: 50_000 })).toEqual(['too-large'])
  expect(faultsOf(large, { file: 100, unpacked: 1_000_000 })).toEqual(['too-large'])
  expect(faultsOf(large, { file: 10_000, unpacked: 1_000_000 })).toEqual([])
})

test('a part that unpacks to hundreds of times its size is refused before it is read', () => {
  const bomb = bare('<a/>'.repeat(3_000_000))
  expect(bomb.length).toBeLessThan(50_000)
  expect(faultsOf(bomb)).toEqual(['too-large'])
  expect(faultsOf(bare('', { 'word/a.xml': 'b' }), { parts: 3 })).toEqual(['too-large'])
})

test('a part with more elements and attributes than a template needs is refused by its name, in three languages', () => {
  const read = readTemplate(bare('<a/>'.repeat(200_000)))
  const [fault] = 'faults' in read ? read.faults : []
  expect(fault).toEqual({ code: 'too-many', part: 'word/styles.xml' })
  for (const language of ['ar', 'en', 'fr'] as const)
    expect(fault && templateFaultSentence(fault, language)).toContain('word/styles.xml')
  const named = Array.from({ length: 300 }, (_, at) => `a${at}="1"`).join(' ')
  expect(faultsOf(bare(`<a ${named}/>`), { elements: 299 })).toEqual(['too-many'])
  expect(faultsOf(bare(`<a ${named}/>`), { elements: 400 })).toEqual([])
})

test('parts are counted together, and the text that is left behind too', () => {
  const numbering = `<w:numbering ${w}>${'<w:num/>'.repeat(300)}</w:numbering>`
  const both = bare('<a/>'.repeat(300), { 'word/numbering.xml': numbering })
  expect(faultsOf(both, { allElements: 500 })).toContain('too-many')
  expect(faultsOf(both, { allElements: 1200 })).toEqual([])
  const long = `<w:document ${w}><w:body>${'<w:p/>'.repeat(1000)}</w:body></w:document>`
  const text = bare('', { 'word/document.xml': long })
  expect(faultsOf(text, { allElements: 900 })).toContain('too-many')
  expect(faultsOf(text, { elements: 900 })).toEqual([])
})

test('elements that nest without end are refused', () => {
  const deep = '<w:a>'.repeat(100_000)
  expect(faultsOf(bare('', { 'word/styles.xml': deep + deep.replaceAll('<', '</') }))).toEqual(['damaged'])
})

test('what is wrong is said in each language', () => {
  for (const language of ['ar', 'en', 'fr'] as const)
    expect(templateFaultSentence({ code: 'fields', part: 'word/$&.xml' }, language)).toContain('word/$&.xml')
})

test('a report that was written on a template is a template again', async () => {
  const first = await writeReportDocx(printedReport('en'), { template: templateOf(await paper()) })
  const again = templateOf(first)
  expect(again.lacks).toEqual([])
  const second = await written(first)
  expect(packageFaults(second)).toEqual([])
  const heads = [...second.parts]
    .filter(([name]) => /^word\/head1/.test(name))
    .map(([, head]) => wordsOf(head))
  expect(heads.some((words) => words.includes('Working copy'))).toBe(false)
})

test.each([
  ['its properties', { 'docProps/custom.xml': '<Properties><property name="QararPacket"/></Properties>' }],
  [
    'its bookmark',
    {
      'word/document.xml': `<w:document ${w}><w:body><w:bookmarkStart w:id="1" w:name="${sealBookmark({ volume: 'g-7f3kq0w9xz', packet: 'w-4k2m9x0qz7', hash: '0c1d2e3f4a5b' })}"/></w:body></w:document>`,
    },
  ],
])('what went out to be filled in is no template: by %s', (_, parts) => {
  expect(readTemplate(bare('', parts as Record<string, string>))).toEqual({ faults: [{ code: 'sealed' }] })
})

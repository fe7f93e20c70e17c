import type { LanguageTag, PrintedReport } from '@qarar/register'
import { expect, test } from 'vitest'
import { languageOfWords } from '../docx/markup.ts'
import { hasLibreOffice, notesInLibreOffice } from './testing/libre-office.ts'
import { openDocx, packageFaults, wordsOf } from './testing/open-docx.ts'
import { paragraph, printedReport, run } from './testing/printed-report.ts'
import { writeReportDocx } from './write-report-docx.ts'

const languages: LanguageTag[] = ['ar', 'en', 'fr']
const open = async (report: PrintedReport) => openDocx(await writeReportDocx(report, { template: null }))
const runsOf = ({ parts }: PrintedReport) =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs : block.kind === 'table' ? block.rows.flat() : [],
    ),
  )
const reportOf = (text: string): PrintedReport => {
  const report = printedReport('en', 'working', 1)
  const [part] = report.parts
  if (part) {
    part.blocks = [paragraph([run(text, 'en', { notes: [text], margin: [text] })])]
    part.title = text
    part.symbol = text
  }
  return { ...report, title: text }
}

test.each(languages)('every sentence is there once, in order: %s', async (language) => {
  const report = printedReport(language)
  const { text } = await open(report)
  let at = 0
  for (const { text: sentence } of runsOf(report)) {
    at = text.indexOf(sentence, at)
    expect(at, sentence).toBeGreaterThanOrEqual(0)
    at += sentence.length
  }
})

test.each(
  languages.flatMap(
    (language) =>
      [
        [language, 'working'],
        [language, 'clean'],
      ] as const,
  ),
)('the package is whole: %s, %s', async (language, copy) => {
  expect(packageFaults(await open(printedReport(language, copy)))).toEqual([])
})

test('a report without parts is a document too', async () => {
  expect(packageFaults(await open(printedReport('fr', 'clean', 0)))).toEqual([])
})

test('the direction of each paragraph and run is said', async () => {
  const { paragraphs } = await open(printedReport('ar'))
  const [english] = paragraphs.filter((each) => wordsOf(each).startsWith('Requests the Secretary'))
  const [arabic] = paragraphs.filter((each) => wordsOf(each).startsWith('يطلب إلى الأمين'))
  expect(english).toContain('<w:bidi w:val="0"/>')
  expect(english).toContain('<w:rtl w:val="0"/><w:lang w:val="en-GB"/>')
  expect(arabic).toContain('<w:bidi/>')
  expect(arabic).toContain('<w:rtl/><w:lang w:bidi="ar-SA"/>')
  expect(paragraphs.every((each) => /<w:bidi(?: w:val="0")?\/>/.test(each))).toBe(true)
})

test('a symbol in Latin letters is read from the left in an Arabic report', async () => {
  const { paragraphs } = await open(printedReport('ar'))
  const symbol = paragraphs.find((each) => wordsOf(each) === 'OIS/C-7/2026/SG-REP.1')
  expect(symbol).toContain('<w:bidi/>')
  expect(symbol).toContain('<w:rtl w:val="0"/><w:lang w:val="en-GB"/>')
})

test.each([
  ['OIS/C-7/2026', 'ar', 'en'],
  ['م/7/2026', 'en', 'ar'],
  ['تقرير OIS', 'ar', 'ar'],
  ['Report (تقرير)', 'fr', 'fr'],
  ['2026', 'ar', 'ar'],
] as const)('%s in %s is %s', (words, around, language) => {
  expect(languageOfWords(words, around)).toBe(language)
})

test('tables run from the right in Arabic, and repeat their heads', async () => {
  const [arabic, english] = await Promise.all([open(printedReport('ar')), open(printedReport('en'))])
  const tables = (docx: typeof arabic) =>
    docx.part('word/document.xml').match(/<w:tblPr>.*?<\/w:tblPr>/g) ?? []
  expect(tables(arabic).length).toBe(4)
  expect(tables(arabic).every((each) => each.includes('<w:bidiVisual/>'))).toBe(true)
  expect(tables(english).some((each) => each.includes('<w:bidiVisual/>'))).toBe(false)
  expect(arabic.part('word/document.xml').match(/<w:tblHeader\/>/g)?.length).toBe(4)
})

test('paragraphs are numbered by Word, from the beginning in each item', async () => {
  const { part, paragraphs } = await open(printedReport('en', 'clean', 2))
  const numbered = paragraphs.filter(
    (each) => each.includes('w:val="BodyText"') && each.includes('<w:numPr>'),
  )
  const ids = numbered.map((each) => /<w:numId w:val="(\d+)"/.exec(each)?.[1])
  expect(ids.length).toBe(8)
  expect(new Set(ids.slice(0, 4)).size).toBe(1)
  expect(new Set(ids).size).toBe(2)
  for (const id of new Set(ids))
    expect(part('word/numbering.xml')).toMatch(
      new RegExp(
        `w:numId="${id}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"`,
      ),
    )
})

test('a number that does not follow the last begins a numbering of its own', async () => {
  const report = reportOf('x')
  const blocks = [4, 5, 9].map((number) => paragraph([run(`This is ${number}.`, 'en')], { number }))
  const { part } = await open({ ...report, parts: report.parts.map((each) => ({ ...each, blocks })) })
  const starts = [...part('word/numbering.xml').matchAll(/startOverride w:val="(\d+)"/g)].map(
    ([, start]) => start,
  )
  expect(starts).toEqual(['4', '9'])
})

test('sources are notes at the foot, remarks are in the margin, around their sentence', async () => {
  const { part, paragraphs } = await open(printedReport('fr', 'working', 1))
  expect(part('word/footnotes.xml').match(/<w:footnote w:id=/g)?.length).toBe(9)
  expect(wordsOf(part('word/comments.xml').replace(/^<\?.*\?>\n/, ''))).toBe(
    'Aucune information sur le paragraphe 9.',
  )
  const remarked = paragraphs.find((each) => each.includes('commentReference'))
  expect(remarked).toMatch(
    /^.*<w:commentRangeStart w:id="0"\/>.*12 pour cent.*<w:commentRangeEnd w:id="0"\/>.*$/,
  )
})

test('the clean copy has neither notes nor remarks of ours', async () => {
  const { part } = await open(printedReport('en', 'clean'))
  expect(part('word/footnotes.xml')).not.toContain('<w:footnote w:id=')
  expect(part('word/comments.xml')).not.toContain('<w:comment ')
})

test('what is not settled is seen', async () => {
  const { part } = await open(printedReport('en', 'working', 1))
  const document = part('word/document.xml')
  for (const style of ['QararAwaiting', 'QararDoubtful', 'QararUnsourced'])
    expect(document).toContain(`<w:rStyle w:val="${style}"/>`)
})

test('each item begins a page, with its symbol and the mark above every page', async () => {
  const { part, parts } = await open(printedReport('ar', 'working', 3))
  const sections = part('word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? []
  expect(sections.map((each) => each.includes('<w:type w:val="nextPage"/>'))).toEqual([
    true,
    true,
    true,
    true,
  ])
  const heads = [...parts].filter(([name]) => /^word\/head\d/.test(name)).map(([, head]) => wordsOf(head))
  expect(heads).toEqual([1, 2, 3].map((at) => `OIS/C-7/2026/SG-REP.${at}  ·  توزيع: محدود  ·  نسخة عمل`))
  expect(part('word/footdefault.xml')).toContain(' PAGE ')
})

test('headings can be pointed to by their name', async () => {
  const { paragraphs } = await open(printedReport('en', 'working', 1))
  const heading = paragraphs.find((each) => wordsOf(each) === 'Legal basis')
  expect(heading).toContain('w:name="q_tZ0000000001_legalZbasis"')
  expect(heading).toContain('<w:pStyle w:val="Heading2"/>')
})

const hostile = '</w:t><w:fldSimple w:instr="PAGE"/> {{name}} { INCLUDETEXT "x" } $& $1 & <!-- ]]> &amp; \'"'

test('text never becomes markup or a field', async () => {
  const docx = await open(reportOf(hostile))
  expect(packageFaults(docx)).toEqual([])
  expect(docx.text.split(hostile).length).toBe(5)
  for (const name of [
    'word/document.xml',
    'word/footnotes.xml',
    'word/comments.xml',
    'word/head1default.xml',
  ])
    expect(docx.part(name)).not.toContain('<w:fldSimple')
})

test('characters that XML does not have leave a file that can be read', async () => {
  const docx = await open(reportOf('a\u0000b\u0007c\ud800d\uffffe'))
  expect(packageFaults(docx)).toEqual([])
  expect(docx.text).toContain('a\ufffdb\ufffdc\ufffdd\ufffde')
})

test('the same report is the same file', async () => {
  const [one, two] = await Promise.all(
    [0, 1].map(() => writeReportDocx(printedReport('ar'), { template: null })),
  )
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
})

test('sentences that were joined without a space get one, words do not', async () => {
  const report = reportOf('x')
  const blocks = [paragraph([run('One.', 'en'), run('Two', 'en'), run('-fold, ', 'en'), run('three.', 'en')])]
  const { text } = await open({ ...report, parts: report.parts.map((each) => ({ ...each, blocks })) })
  expect(text).toContain('One. Two-fold, three.')
})

test('no cell of a row is lost, though the head has fewer', async () => {
  const report = reportOf('x')
  const rows = [[run('a1', 'en')], [run('b1', 'en'), run('b2', 'en'), run('b3', 'en')]]
  const blocks = [{ kind: 'table' as const, language: 'en' as const, head: ['h'], rows }]
  const { text, part } = await open({ ...report, parts: report.parts.map((each) => ({ ...each, blocks })) })
  expect(text).toMatch(/a1.*b1.*b2.*b3/s)
  expect(part('word/document.xml').match(/<w:gridCol /g)?.length).toBe(3)
})

test.skipIf(!hasLibreOffice())(
  'LibreOffice shows each note with its words beside remarks',
  { timeout: 120_000 },
  async () => {
    const report = printedReport('en', 'working', 1)
    const numbers = Array.from({ length: 20 }, (_, at) => at)
    const sentence = (name: string) =>
      run(`Sentence ${name}.`, 'en', {
        notes: [`Source ${name} a`, `Source ${name} b`],
        margin: [`Remark ${name}`, `Another on ${name}`],
      })
    const blocks = numbers.map((at) =>
      paragraph([sentence(`${at}-1`), sentence(`${at}-2`), sentence(`${at}-3`)]),
    )
    const notes = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.flatMap((each) => each.notes) : [],
    )
    report.parts = report.parts.map((part) => ({ ...part, blocks }))
    expect(notesInLibreOffice(await writeReportDocx(report, { template: null }))).toEqual(notes)
  },
)

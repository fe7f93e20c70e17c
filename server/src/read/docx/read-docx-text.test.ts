import { readText } from '@qarar/core'
import { expectCovered } from '@qarar/core/reading.test-kit.ts'
import { describe, expect, test } from 'vitest'
import type { MarkupText } from '../markup/file-text.ts'
import { readMarkup } from '../markup/read-markup.ts'
import {
  abstract,
  type DocxParts,
  inList,
  level,
  makeDocx,
  num,
  paragraph,
  run,
  zipOf,
} from './testing/make-docx.ts'

async function read(given: DocxParts | string): Promise<MarkupText> {
  const found = readMarkup('docx', await makeDocx(typeof given === 'string' ? { body: given } : given))
  if (typeof found === 'string') throw new Error(found)
  return found
}

const linesOf = async (given: DocxParts | string) => (await read(given)).text.split('\n').filter(Boolean)
const asideOf = ({ text, aside }: MarkupText) =>
  aside.map(({ start, end, reason }) => [reason, text.slice(start, end)])
const codesOf = ({ remarks }: MarkupText) => remarks.map(({ code, params }) => [code, params])

describe('words', () => {
  test('paragraphs are parted by blank lines; breaks, tabs and hyphens are as printed', async () => {
    const body = [
      paragraph(
        `${run('The Council,')}<w:r><w:br/></w:r>${run('meeting')}<w:r><w:tab/></w:r>${run('in Lisport')}`,
      ),
      paragraph(
        `${run('36/44')}<w:r><w:noBreakHyphen/></w:r>${run('POL co')}<w:r><w:softHyphen/></w:r>${run('operation')}`,
      ),
    ].join('')
    expect((await read(body)).text).toBe('The Council,\nmeeting\tin Lisport\n\n36/44-POL co\u00adoperation\n')
  })

  test('of fields the result is printed, whatever stands in their code', async () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${run('not this')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = paragraph(
      `${run('Page ')}${field('PAGE', '7')}<w:fldSimple w:instr="DATE">${run(' of 9')}</w:fldSimple>`,
    )
    expect(await linesOf(body)).toEqual(['Page 7 of 9'])
  })

  test('a field that never ends swallows nothing, wherever it stands, and is said', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText>TOC</w:instrText></w:r>'
    const whole = `${field('begin')}${code}${field('separate')}${run('7')}${field('end')}`
    const body = paragraph(`${field('begin')}${code}${run('One ')}${whole}`) + paragraph(run('two'))
    const found = await read({
      body: body + paragraph(`<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${paragraph(`${field('begin')}${run('a note')}`)}</w:footnote>`,
      footers: { f1: paragraph(run('foot')) },
    })
    expect(found.text.split('\n').filter(Boolean)).toEqual([
      ...['One 7', 'two', '(1)', '__________', '(1) a note', 'foot'],
    ])
    expect(codesOf(found)).toEqual([['fields-without-end', { count: 2 }]])
  })

  test('the code of a field may have many paragraphs, and cells without words', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const cell = `<w:tbl><w:tr><w:tc>${paragraph(run('code')) + paragraph(field('separate'))}</w:tc></w:tr></w:tbl>`
    const body = `${paragraph(field('begin') + run('code'))}${cell}${paragraph(run('a'))}${paragraph(run('b') + field('end'))}${paragraph(run('c'))}`
    const found = await read(body)
    expect([found.text, found.remarks]).toEqual(['a\n\nb\n\nc\n', []])
  })

  test('numbers that are kept nowhere are said; those that are, and those of deleted words, are not', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = (words: string) => `<w:r><w:instrText> ${words} </w:instrText></w:r>`
    const field = (words: string) => mark('begin') + code(words) + mark('end')
    const found = await read(
      paragraph(
        [
          field('LISTNUM NumberDefault'),
          run('pilots'),
          field('XE pilots'),
          '<w:fldSimple w:instr=" AUTONUM "/>',
          `<w:fldSimple w:instr=" AUTONUM ">${run(' 3')}</w:fldSimple>`,
          mark('begin') + code('LISTNUM') + mark('separate') + run(' (a)') + mark('end'),
          `<w:del w:author="x">${field('LISTNUM')}</w:del>`,
        ].join(''),
      ),
    )
    expect(found.text).toBe('pilots 3 (a)\n')
    expect(codesOf(found)).toEqual([['numbers-missing', { count: 2 }]])
  })

  test('signs of fonts are the characters that they show; one that is not known is counted', async () => {
    const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const found = await read(
      paragraph(
        sign('Symbol', 'F0B3') +
          sign('Wingdings', 'F0FC') +
          sign('Webdings', 'F041') +
          sign('Arial', '110000') +
          sign('Arial', 'D800'),
      ),
    )
    expect([found.text, found.nameless]).toEqual(['≥✓\ufffd\ufffd\ufffd\n', 3])
  })

  test('a box stands once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${paragraph(run('In the box'))}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await linesOf(paragraph(`${run('Before')}<w:r>${both}</w:r>${run(' after')}`))).toEqual([
      'Before after',
      'In the box',
    ])
  })

  test('of alternatives, among blocks too, the first stands that has anything', async () => {
    const choice = (...forms: string[]) =>
      `<mc:AlternateContent>${forms.map((form) => `<mc:Choice Requires="x">${form}</mc:Choice>`).join('')}<mc:Fallback>${paragraph(run('older'))}</mc:Fallback></mc:AlternateContent>`
    const newer = paragraph(run('newer'))
    expect(await linesOf(choice(''))).toEqual(['older'])
    expect(await linesOf(choice('', newer))).toEqual(['newer'])
    expect(await linesOf(choice(newer, newer))).toEqual(['newer'])
    expect(await linesOf(`<w:sdt><w:sdtContent>${choice('')}</w:sdtContent></w:sdt>`)).toEqual(['older'])
    const box = `<w:pict><v:textbox><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></v:textbox></w:pict>`
    const drawn = `<mc:AlternateContent><mc:Choice Requires="x"></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
    expect(await linesOf(paragraph(`<w:r><w:object>${drawn}</w:object></w:r>`))).toEqual(['boxed'])
  })

  test('forms, links and formulas are read like all words', async () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(`<w:hyperlink>${run('A')}</w:hyperlink><w:dir w:val="rtl">${run('ب')}</w:dir><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`)}</w:sdtContent></w:sdt>`
    expect(await linesOf(body)).toEqual(['Aبx'])
  })

  test('pictures, comments and parts of other formats are counted, macros are said', async () => {
    const body = `${paragraph(`${run('x')}<w:r><w:drawing/></w:r><w:r><w:commentReference w:id="1"/></w:r>`)}<w:altChunk/>`
    const found = await read({ body, more: { 'word/vbaProject.bin': 'x' } })
    expect(codesOf(found)).toEqual([
      ['macros-ignored', {}],
      ['comments-left-out', { count: 1 }],
      ['pictures-left-out', { count: 1 }],
      ['parts-left-out', { count: 1 }],
    ])
  })
})

describe('numbers', () => {
  const items = (...list: [numId: number, level: number, text: string][]) =>
    list.map(([numId, at, text]) => paragraph(run(text), inList(numId, at))).join('')

  test('are counted level by level and begin again behind the level above', async () => {
    const numbering = abstract(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')) + num(1, 0)
    const body = items([1, 0, 'A'], [1, 1, 'B'], [1, 1, 'C'], [1, 0, 'D'], [1, 1, 'E'])
    expect(await linesOf({ body, numbering })).toEqual(['1. A', '(a) B', '(b) C', '2. D', '(a) E'])
  })

  test.each([
    ['arabicAbjad', ['أ', 'ب', 'ج', 'د', 'هـ', 'و']],
    ['arabicAlpha', ['أ', 'ب', 'ت', 'ث', 'ج', 'ح']],
    ['hindiNumbers', ['١', '٢', '٣', '٤', '٥', '٦']],
    ['lowerRoman', ['i', 'ii', 'iii', 'iv', 'v', 'vi']],
    ['upperLetter', ['A', 'B', 'C', 'D', 'E', 'F']],
    ['decimalZero', ['01', '02', '03', '04', '05', '06']],
    ['cardinalText', ['1', '2', '3', '4', '5', '6']],
  ])('%s', async (format, expected) => {
    const numbering = abstract(0, level(0, format, '%1)')) + num(1, 0)
    const body = items(...expected.map((each): [number, number, string] => [1, 0, each]))
    expect(await linesOf({ body, numbering })).toEqual(expected.map((each) => `${each}) ${each}`))
  })

  test.each([
    ['lowerLetter', 'x', ['0', 'a']],
    ['lowerLetter', '2.5', ['0', 'a']],
    ['arabicAbjad', '', ['0', 'أ']],
    ['upperRoman', '-3', ['-3', '-2']],
    ['lowerRoman', '1e9', ['0', 'i']],
    ['hindiNumbers', '99999999999999999999', ['٠', '١']],
    ['decimal', ' 4 ', ['4', '5']],
  ])('that start at no number (%s, «%s») are counted from 0', async (format, start, expected) => {
    const own = level(0, format, '%1)').replace('w:start w:val="1"', `w:start w:val="${start}"`)
    const overrides = `<w:lvlOverride w:ilvl="x"><w:startOverride w:val="${start}"/></w:lvlOverride>`
    const numbering = abstract(0, own, level(0, 'decimal', '').replace('"0"', '"y"')) + num(1, 0, overrides)
    const body = items([1, 0, 'A'], [1, 0, 'B'])
    expect(await linesOf({ body, numbering })).toEqual(expected.map((each, at) => `${each}) ${'AB'[at]}`))
  })

  test('start where the list says, restart where another does, and lists of one kind count together', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering =
      abstract(0, level(0, 'decimal', '%1 -', '', 5)) + num(1, 0) + num(2, 0) + num(3, 0, restart)
    const body = items([1, 0, 'a'], [2, 0, 'b'], [3, 0, 'c'], [3, 0, 'd'])
    expect(await linesOf({ body, numbering })).toEqual(['5 - a', '6 - b', '1 - c', '2 - d'])
  })

  test('of a level that never restarts go on; legal ones are decimal', async () => {
    const numbering =
      abstract(
        0,
        level(0, 'upperRoman', '%1'),
        level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'),
      ) + num(1, 0)
    const body = items([1, 0, 'a'], [1, 1, 'b'], [1, 0, 'c'], [1, 1, 'd'])
    expect(await linesOf({ body, numbering })).toEqual(['I a', '1.1 b', 'II c', '2.2 d'])
  })

  test('come from styles, and bullets are bullets', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>`
    const numbering = abstract(0, level(0, 'bullet', '\uf0b7')) + num(1, 0)
    const off = paragraph(run('y'), '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const body = paragraph(run('x'), '<w:pStyle w:val="Own"/>') + off
    expect(await linesOf({ body, numbering, styles })).toEqual(['• x', 'y'])
  })

  test('that somebody typed beside another one are both kept, and said', async () => {
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0)
    const found = await read({
      body: items([1, 0, '1. Asks'], [1, 0, '3. Calls'], [1, 0, '2030 is near']),
      numbering,
    })
    expect(found.text).toContain('2. 3. Calls')
    expect(codesOf(found)).toEqual([['number-typed', { printed: '2.', typed: '3.' }]])
    const [{ start = 0, end = 0 } = {}] = found.remarks
    expect(found.text.slice(start, end)).toBe('2. ')
  })
})

describe('tracked changes', () => {
  const by = 'w:author="A. Pilot"'
  const gone = (text: string) =>
    `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
  const put = (text: string) => `<w:ins w:author="B. Keeper">${run(text)}</w:ins>`

  test('are accepted, deleted words stand aside, and a remark says by whom', async () => {
    const found = await read(
      paragraph(`${run('Requests the ')}${gone('old ')}${put('new ')}${run('pilots')}`),
    )
    expect(found.text).toBe('Requests the old new pilots\n')
    expect(asideOf(found)).toEqual([['deleted-text', 'old ']])
    expect(codesOf(found)).toEqual([
      ['changes-accepted', { inserted: 1, deleted: 1, by: 'A. Pilot, B. Keeper' }],
    ])
  })

  test('join paragraphs whose end is deleted; a paragraph that is all deleted has no number', async () => {
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0)
    const end = `<w:rPr><w:del ${by}/></w:rPr>`
    const body = [
      paragraph(run('One'), inList(1)),
      paragraph(gone('Two'), inList(1) + end),
      paragraph(run('Three, '), inList(1) + end),
      paragraph(run('and more'), inList(1)),
    ].join('')
    const found = await read({ body, numbering })
    expect(found.text).toBe('1. One\n\nTwo\n\n2. Three, and more\n')
    expect(asideOf(found)).toEqual([['deleted-text', 'Two']])
  })

  test('take moved words where they went, and whole rows', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(run(text))}</w:tc></w:tr>`
    const moved = `<w:moveFrom ${by}>${run('here')}</w:moveFrom>${run(' x ')}<w:moveTo ${by}>${run('there')}</w:moveTo>`
    const body = `${paragraph(moved)}<w:tbl>${row('kept')}${row('gone', `<w:trPr><w:del ${by}/></w:trPr>`)}</w:tbl>`
    expect(asideOf(await read(body))).toEqual([
      ['deleted-text', 'here'],
      ['deleted-text', 'gone'],
    ])
  })
})

describe('what stands beside the text', () => {
  test('notes have their marks in the text and stand at its end', async () => {
    const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph(run('line'))}</w:footnote>${note(2, 'A/75/75.')}${note(3, 'Ibid.')}`
    const body = paragraph(`${run('the report')}${refer(3)}${run(' and the note (')}${refer(2)}${run(')')}`)
    expect((await read({ body, footnotes })).text).toBe(
      'the report(1) and the note (2)\n\n__________\n(1)  Ibid.\n(2)  A/75/75.\n',
    )
  })

  test('notes have their lists and tables, each paragraph in a line', async () => {
    const numbering = abstract(0, level(0, 'lowerLetter', '(%1)')) + num(1, 0)
    const row = `<w:tr><w:tc>${paragraph(run('Lamps'))}</w:tc><w:tc>${paragraph(run('7'))}</w:tc></w:tr>`
    const items = paragraph(run('one'), inList(1)) + paragraph(run('two'), inList(1))
    const note = `<w:footnote w:id="2">${paragraph(run('Namely:'))}${items}<w:tbl>${row}</w:tbl></w:footnote>`
    const body = paragraph(`${run('the parts')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
    expect((await read({ body, numbering, footnotes: note })).text).toBe(
      'the parts(1)\n\n__________\n(1) Namely:\n(a) one\n(b) two\nLamps\t7\n',
    )
  })

  const refer = (id: number, more = '') => `<w:r><w:footnoteReference w:id="${id}"/>${more}</w:r>`
  const noteOf = (id: number, content: string) =>
    `<w:footnote w:id="${id}">${paragraph(content)}</w:footnote>`

  test('notes of what is deleted are aside with it, and those that nothing refers to', async () => {
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>'
    const gone = `<w:del w:author="x">${refer(1)}<w:r><w:delText>old</w:delText></w:r>${own}</w:del>`
    const found = await read({
      body: paragraph(`${run('the lamps')}${gone}${refer(2)}`),
      footnotes: [1, 2, 3, 4].map((id) => noteOf(id, run(`Note ${id}.`))).join(''),
    })
    expect(found.text).toBe('the lampsold*(1)\n\n__________\n(1) Note 2.\n\nNote 1.\n\nNote 3.\n\nNote 4.\n')
    expect(asideOf(found)).toEqual([
      ['deleted-text', 'old*'],
      ['deleted-text', 'Note 1.'],
      ['deleted-text', 'Note 3.'],
      ['note-without-mark', 'Note 4.'],
    ])
  })

  test('notes that moved with their words stand once', async () => {
    const moved = (how: string) => `<w:${how} w:author="x">${run('the lamps')}${refer(1)}</w:${how}>`
    const found = await read({
      body: paragraph(`${moved('moveFrom')} ${moved('moveTo')}`),
      footnotes: noteOf(1, run('Note.')),
    })
    expect(found.text).toBe('the lampsthe lamps(1)\n\n__________\n(1) Note.\n')
  })

  test('notes that are referred to and not there are counted, with the mark that is typed', async () => {
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="9"/><w:t>*</w:t></w:r>'
    const found = await read(paragraph(`${run('the lamps')}${refer(7)}${own}`))
    expect(found.text).toBe('the lamps(*)\n')
    expect(codesOf(found)).toEqual([['notes-missing', { count: 2 }]])
  })

  test('a note may refer to another and to itself: each is written once', async () => {
    const footnotes = noteOf(1, run('One') + refer(2)) + noteOf(2, run('Two') + refer(2) + refer(1))
    expect((await read({ body: paragraph(run('the lamps') + refer(1)), footnotes })).text).toBe(
      'the lamps(1)\n\n__________\n(1) One(2)\n(2) Two(2)(1)\n',
    )
  })

  test('a mark of its own is typed behind the reference; where nothing is typed, notes are counted', async () => {
    const refer = (id: number, text: string) =>
      `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t xml:space="preserve">${text}</w:t></w:r>`
    const note = (id: number) => `<w:footnote w:id="${id}">${paragraph(run('Note.'))}</w:footnote>`
    const body = paragraph(`${run('the report')}${refer(1, '*')}${run(' of the year')}${refer(2, ' ')}`)
    expect(await linesOf({ body, footnotes: note(1) + note(2) })).toEqual([
      'the report(*) of the year(1)',
      '__________',
      '(*) Note.',
      '(1) Note.',
    ])
  })

  test('a raised number that was typed is the mark of a note, and a power is none', async () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')
    const body = paragraph(
      `${run('the report')}${raised('12')}${run(', 5 m')}${raised('2')}${run(', 10')}${raised('3')}${run(', 21')}${raised('st')}${run(', of 2030')}${raised('4')}`,
    )
    expect(await linesOf(body)).toEqual(['the report(12), 5 m2, 103, 21st, of 2030(4)'])
  })

  test('headers and footers are aside, but for the one that stands over the first page alone', async () => {
    const reference = (type: string, id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`
    const section = `<w:sectPr>${reference('first', 'h1')}${reference('default', 'h2')}<w:titlePg/></w:sectPr>`
    const found = await read({
      body: paragraph(run('The text')) + section,
      headers: { h1: paragraph(run('OIS/COUNCIL/7')), h2: paragraph(run('OIS/COUNCIL/7, again')) },
      footers: { f1: paragraph(run('page 2')) },
    })
    expect(found.text.split('\n\n')[0]).toBe('OIS/COUNCIL/7')
    expect(asideOf(found)).toEqual([
      ['running-header', 'OIS/COUNCIL/7, again'],
      ['running-header', 'page 2'],
    ])
  })

  test('hidden words are aside, by themselves or by a style', async () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph(
      `${run('a')}${run('b', '<w:vanish/>')}${run('c', '<w:rStyle w:val="H"/>')}${run('d', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')}`,
    )
    expect(asideOf(await read({ body, styles }))).toEqual([['hidden-text', 'bc']])
  })

  test('empty cells keep the columns of those beside them; deleted ones are aside', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text && run(text))}</w:tc>`).join('')}</w:tr>`
    const table = `<w:tbl>${row('', '2019', '2020')}${row('Lamps', '', '7')}${row('Buoys', '5', '')}${row('', '', '')}</w:tbl>`
    expect((await read(table)).text).toBe('\t2019\t2020\n\nLamps\t\t7\n\nBuoys\t5\n')
    const cell = (text: string, properties = '') => `<w:tc>${properties}${paragraph(run(text))}</w:tc>`
    const gone = '<w:tcPr><w:cellDel w:author="x"/></w:tcPr>'
    const found = await read(`<w:tbl><w:tr>${cell('a')}${cell('b', gone)}${cell('c')}</w:tr></w:tbl>`)
    expect(found.text).toBe('a\tb\tc\n')
    expect(asideOf(found)).toEqual([['deleted-text', '\tb']])
    expect(codesOf(found)).toEqual([['changes-accepted', { inserted: 0, deleted: 1, by: 'x' }]])
  })

  test('cells that are as wide as several columns take their place', async () => {
    const cell = (text: string, span = '') =>
      `<w:tc><w:tcPr>${span && `<w:gridSpan w:val="${span}"/>`}</w:tcPr>${paragraph(run(text))}</w:tc>`
    const rows = [
      cell('Lights') + cell('2019') + cell('2020'),
      cell('All', '2') + cell('7'),
      `<w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('9')}`,
      cell('a', '-4') + cell('b', 'x') + cell('c'),
    ]
    expect((await read(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)).text).toBe(
      'Lights\t2019\t2020\n\nAll\t\t7\n\n\t\t9\n\na\tb\tc\n',
    )
    const wide = await read(`<w:tbl><w:tr>${cell('a', '999999999')}${cell('b')}</w:tr></w:tbl>`)
    expect(wide.text).toBe(`a${'\t'.repeat(63)}b\n`)
  })

  test('rows of short cells are lines, other cells paragraphs, and nothing is lost', async () => {
    const cell = (...content: string[]) => `<w:tc><w:tcPr/>${content.join('')}</w:tc>`
    const words = (text: string) => paragraph(run(text))
    const inner = `<w:tbl><w:tr>${cell(words('in'))}</w:tr></w:tbl>`
    const body = `<w:tbl><w:tblPr/><w:tr>${cell(words('7/1'))}${cell(paragraph(''))}${cell(words('Lights'))}</w:tr><w:tr>${cell(words('a'), words('b'))}${cell(inner, words('c'))}</w:tr></w:tbl>`
    expect(await linesOf(body)).toEqual(['7/1\t\tLights', 'a', 'b', 'in', 'c'])
  })
})

test('every character of what is read is kept or dropped with its reason', async () => {
  const changed = `<w:del w:author="x"><w:r><w:delText>twice </w:delText></w:r></w:del>`
  const found = await read({
    body: paragraph(`${run('The Council ')}${changed}${run('asks the pilots to count the buoys.')}`),
    headers: { h: paragraph(run('header')) },
  })
  const source = { file: 'a.docx', sha256: '0'.repeat(64), bytes: 1, format: 'docx', encoding: 'unicode' }
  const { publication, repaired } = readText({ ...found, source, replacedChars: 0 }, { map: true })
  expect(repaired.text.trim()).toBe('The Council asks the pilots to count the buoys.')
  expect(publication.coverage.dropped.map(({ reason, chars }) => [reason, chars])).toEqual([
    ['deleted-text', 5],
    ['running-header', 6],
  ])
  expect(publication.diagnostics.map(({ code }) => code)).toContain('changes-accepted')
  expectCovered(publication)
})

describe('hostile documents', () => {
  const doctype = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  test.each([
    ['file-broken', () => makeDocx({ body: '<w:p><w:r>' })],
    ['file-broken', () => zipOf({ '[Content_Types].xml': 'x', 'word/other.xml': 'x' })],
    ['file-broken', async () => (await makeDocx({ body: paragraph(run('x')) })).subarray(0, 400)],
    ['file-broken', () => makeDocx({ body: '', more: { '../../etc/passwd': 'x' } })],
    ['blank', () => makeDocx({ body: paragraph('') })],
    ['file-expands', () => makeDocx({ body: run('0'.repeat(40_000_000)) })],
    ['file-too-heavy', () => makeDocx({ body: `${'<w:sdt>'.repeat(500)}${'</w:sdt>'.repeat(500)}` })],
    ['xml-doctype', () => makeDocx({ body: '', more: { 'word/document.xml': `${doctype}<w:document/>` } })],
  ])('%s', async (code, make) => {
    expect(readMarkup('docx', await make())).toBe(code)
  })
})

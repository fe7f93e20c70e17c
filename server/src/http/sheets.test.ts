// Returns as workbooks over HTTP: out, filled in, looked at, taken; and all that may come back instead.
import { Readable } from 'node:stream'
import { sheetColumns } from '@qarar/register'
import {
  letterPage,
  mandatePage,
  problem,
  type ReturnPreview,
  registerPage,
  returnPreview,
  sheetReturn,
  takenReturn,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { unzip } from '../letters/testing/unzip.ts'
import { type Filling, openFilling } from '../sheets/testing/filled-sheet.ts'
import { zipOf } from '../sheets/testing/zip-of.ts'
import { archiveOf } from '../store/testing/archive-of.ts'
import { startTestServer, type TestStore } from '../store/testing/test-server.ts'
import { ask, change, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample } from './testing/own-store.ts'

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
let app: ReturnType<typeof exampleApp>
let mandates: string[]
let note: string
beforeAll(async () => {
  opened = await server.newStore()
  app = exampleApp(opened.store, { maxBytes: 8_000_000 })
  await importExample(opened.store, 'council-7-resolutions.en.txt')
  await importExample(opened.store, 'council-7-resolutions.ar.txt')
  const page = registerPage.parse(await (await app.fetch(ask('/api/mandates?language=ar'))).json())
  mandates = page.mandates
    .filter(({ place }) => place?.language === 'ar')
    .slice(0, 5)
    .map(({ id }) => id)
  const letter = { number: '12/2024', date: '2024-06-01', language: 'ar', mandates }
  const recipients = ['state:YEM', 'state:OMN', 'state:MYS', 'state:QAT']
  const written = await app.fetch(changeJson('/api/letters', { ...letter, recipients }))
  note = ((await written.json()) as { id: string }).id
})

const workbook = async (path = `/api/letters/${note}/xlsx?to=state:YEM`) => {
  const response = await app.fetch(ask(path))
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}
const formOf = (bytes: Buffer, more: Record<string, string> = {}, name = 'returns.xlsx') => {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(bytes)], name))
  for (const [field, value] of Object.entries(more)) form.append(field, value)
  return form
}
const preview = async (bytes: Buffer) =>
  returnPreview.parse(await (await app.fetch(change('/api/returns/preview', formOf(bytes)))).json())
async function refusal(path: string, body: FormData) {
  const response = await app.fetch(change(path, body))
  const { reason, detail } = problem.parse(await response.json())
  return { status: response.status, reason, detail }
}
const refused = (bytes: Buffer) => refusal('/api/returns/preview', formOf(bytes))
const seen = ({ rows }: ReturnPreview, ...states: string[]) =>
  rows.flatMap(({ mandate, version, entry, state }) =>
    states.includes(state) ? [{ mandate, version, entry }] : [],
  )
const take = (bytes: Buffer, rows: object[], more: object = { number: 'Y/1', date: '2024-07-02' }) =>
  formOf(bytes, { taken: JSON.stringify({ ...more, rows }) })
const answered = { status: 'نُفِّذ', asOf: '2024-06-20', text: 'طُليت الأرصفة.' }
const told = ({ rows }: ReturnPreview) =>
  rows.map(({ state, faults }) =>
    [state, ...faults.map(({ code, place }) => `${code}${place ? ` ${place.cell}` : ''}`)].join(' '),
  )

describe('what goes out', () => {
  let parts: Map<string, string>
  let filling: Filling
  beforeAll(async () => {
    const bytes = await workbook()
    parts = unzip(bytes)
    filling = await openFilling(bytes)
  })

  it('reads from the right, stays under its heading, and is locked but for what is asked', () => {
    const [answers, , hidden] = filling.book.worksheets
    expect(answers?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, rightToLeft: true })
    expect(hidden?.state).toBe('veryHidden')
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<sheetProtection sheet="1"/)
    const locked = sheetColumns.map(
      (_, at) => answers?.getRow(2).getCell(at + 1).protection?.locked !== false,
    )
    expect(locked).toEqual([...Array(8).fill(true), ...Array(5).fill(false)])
    expect(answers?.rowCount).toBe(mandates.length + 1)
  })

  it('has the words of the paragraphs in the language of the note, and the list of statuses', async () => {
    const { quotes } = letterPage.parse(await (await app.fetch(ask(`/api/letters/${note}`))).json())
    expect(filling.answers.getRow(2).getCell(7).value).not.toMatch(/^COUNCIL-/)
    const words = quotes.map((_, at) => filling.answers.getRow(at + 2).getCell(4).value)
    expect(words).toEqual(quotes.map(({ text }) => text))
    expect(filling.answers.getCell('I2').dataValidation).toMatchObject({
      ...{ type: 'list', formulae: ["'qarar'!$H$1:$H$7"] },
    })
    expect(filling.book.getWorksheet('qarar')?.getCell('H1').value).toBe('نُفِّذ')
  })

  it('is in another language where one is asked for, and for a session too', async () => {
    const english = await openFilling(await workbook(`/api/letters/${note}/xlsx?to=state:YEM&language=en`))
    expect(english.answers.name).toBe('Returns')
    expect(english.answers.views[0]?.rightToLeft).toBeFalsy()
    const desk = await openFilling(await workbook('/api/docket.xlsx?language=en'))
    expect(desk.answers.rowCount).toBeGreaterThan(1)
  })

  it('is refused where there is nobody to ask, or nothing', async () => {
    for (const [path, reason] of [
      [`/api/letters/${note}/xlsx?to=state:FRA`, 'not-a-recipient'],
      [`/api/letters/${note}/xlsx?to=nobody%20known`, 'unknown-recipient'],
      ['/api/letters/l-0000000000/xlsx?to=state:YEM', 'no-letter'],
      ['/api/docket.xlsx?post=Nobody', 'nothing-to-ask'],
    ] as const)
      expect(problem.parse(await (await app.fetch(ask(path))).json()).reason).toBe(reason)
  })
})

describe('what comes back', () => {
  let filling: Filling
  beforeEach(async () => {
    filling = await openFilling(await workbook(`/api/letters/${note}/xlsx?to=state:OMN`))
  })

  it('is shown row by row, and nothing of it is kept', async () => {
    filling.fill(2, answered)
    filling.fill(3, { status: 'قيد التنفيذ', asOf: '14 جمادى الآخرة 1439 هـ' })
    filling.fill(4, { status: 'continuing', asOf: new Date('2024-06-10T00:00:00Z') })
    filling.fill(5, { status: 'continuing', asOf: 45_413 })
    // Cells that look alike share their style here.
    filling.answers.getCell('J5').style = { numFmt: 'General' }
    const before = await opened.db.selectFrom('log').select('number').execute()
    const shown = await preview(await filling.bytes())
    expect(told(shown)).toEqual(['take', 'early', 'take', 'early', 'unchanged'])
    expect(shown.rows.map(({ asOf, dayReading }) => [asOf, dayReading])).toEqual([
      ['2024-06-20', 'iso'],
      ['2018-03-02', 'hijri'],
      ['2024-06-10', 'cell'],
      ['2024-05-01', 'serial'],
      [null, null],
    ])
    expect(await opened.db.selectFrom('log').select('number').execute()).toEqual(before)
    expect(shown).toMatchObject({ letterNumber: '12/2024', subject: { to: 'state:OMN', letter: note } })
  })

  it('is told what is wrong and where', async () => {
    filling.fill(2, { ...answered, status: { formula: '1+1', result: 'implemented' } as never })
    filling.fill(3, { ...answered, text: { formula: 'HYPERLINK("http://x.example")' } as never })
    filling.fill(4, { ...answered, asOf: '1/3/2024' })
    filling.fill(5, { ...answered, words: 'other words' })
    filling.fill(6, { ...answered, asOf: 'lately' })
    filling.fill(8, { ...answered, id: 'n-0000000000' })
    filling.fill(9, answered)
    expect(told(await preview(await filling.bytes()))).toEqual([
      'wrong formula I2',
      'wrong formula K3',
      'wrong ambiguous-day J4',
      'wrong altered A5',
      'wrong not-a-day J6',
      'wrong unknown-id A8',
      'wrong no-id A9',
    ])
  })

  it('is told of merged cells, ids that were changed, rows that went', async () => {
    filling.fill(2, answered)
    filling.answers.mergeCells('K2:K3')
    filling.fill(4, { ...answered, id: mandates[0] as string })
    filling.answers.spliceRows(6, 1)
    const shown = told(await preview(await filling.bytes()))
    expect(shown[0]).toMatch(/^wrong .*merged K2$/)
    expect(shown[1]).toMatch(/^wrong .*merged K3/)
    expect(shown.filter((row) => /twice|altered/.test(row)).length).toBeGreaterThan(0)
    expect(shown.filter((row) => row === 'wrong missing')).not.toEqual([])
  })

  it('may have a thousand blank rows', async () => {
    filling.fill(2, answered)
    for (let row = 7; row < 1100; row++) filling.answers.getRow(row).getCell(9).value = ' '
    expect(told(await preview(await filling.bytes()))).toEqual(['take', ...Array(4).fill('unchanged')])
  })

  it('is text where it begins like a formula, out and in', async () => {
    filling.fill(2, { ...answered, text: '=cmd|calc', note: '@SUM(1)', evidence: '+1 of 3 May 2024' })
    const [row] = (await preview(await filling.bytes())).rows
    expect(row).toMatchObject({
      state: 'take',
      text: '=cmd|calc',
      note: '@SUM(1)',
      evidence: '+1 of 3 May 2024',
    })
  })
})

describe('what is no workbook of this store', () => {
  it('is told from one that is damaged, old, text, or too large', async () => {
    const bytes = await workbook()
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    for (const [file, reason] of [
      [old, 'old-workbook'],
      [Buffer.from('id,status\nn-1,implemented\n'), 'no-table'],
      [Buffer.alloc(0), 'not-a-workbook'],
      [bytes.subarray(0, bytes.length - 40), 'not-a-workbook'],
      [bytes.subarray(0, 400), 'not-a-workbook'],
      [zipOf({ 'word/document.xml': '<a/>' }), 'not-a-workbook'],
      [zipOf({ 'xl/workbook.xml': '<broken' }), 'not-a-workbook'],
      [zipOf({ 'xl/workbook.xml': 'x'.repeat(20_000_000) }), 'sheet-too-large'],
      [Buffer.concat([Buffer.from('PK'), Buffer.alloc(5_000_000)]), 'sheet-too-large'],
    ] as const)
      expect(await refused(file)).toMatchObject({ status: expect.any(Number), reason })
  })

  it('does not make a million cells of a range', async () => {
    const filling = await openFilling(await workbook())
    const parts = unzip(await filling.bytes())
    const wide = (ref: string) =>
      zipOf({
        ...Object.fromEntries(parts),
        'xl/worksheets/sheet1.xml': (parts.get('xl/worksheets/sheet1.xml') ?? '').replace(
          '</sheetData>',
          `</sheetData><mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`,
        ),
      })
    for (const ref of ['A1:XFD1048576', 'A1:&#88;FD1048576'])
      expect((await refused(wide(ref))).reason).toBe('sheet-merged')
    const named = (parts.get('xl/workbook.xml') ?? '').replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="all">\'qarar\'!$A$1:$XFD$1048576</definedName></definedNames>',
    )
    const shown = await preview(zipOf({ ...Object.fromEntries(parts), 'xl/workbook.xml': named }))
    expect(shown.rows).toHaveLength(mandates.length)
  })

  it('does not make them either where the range, or the part that has it, is written to be overlooked', async () => {
    const parts = unzip(await workbook())
    const { 'xl/worksheets/sheet1.xml': answers = '', ...others } = Object.fromEntries(parts)
    const merging = (tags: string) =>
      answers.replace('</sheetData>', `</sheetData><mergeCells>${tags}</mergeCells>`)
    const wide = merging('<mergeCell xref="A1:A1" ref="A1:XFD1500"/>')
    const [plain, moved] = ['xl/worksheets/sheet1.xml', 'a/xl/worksheets/sheet1.xml']
    const rels = (others['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1', 'none/sheet1')
    for (const file of [
      zipOf({ ...others, [plain]: wide }),
      zipOf({ ...others, [plain]: merging(`<mergeCell a="${'a'.repeat(300)}" ref="A1:XFD1500"/>`) }),
      zipOf({ ...others, [plain]: merging('<mergeCell ref="A1:J2000"/>'.repeat(6)) }),
      zipOf({ ...others, [plain]: wide }, { listed: { [plain]: 'xl/none.xml' } }),
      zipOf({ ...others, [plain]: wide }, { hidden: { [plain]: 'xl/none.xml' } }),
    ])
      expect(await refused(file)).toMatchObject({ status: 409, reason: 'sheet-merged' })
    const unread = zipOf({ ...others, [moved]: wide, 'xl/_rels/workbook.xml.rels': rels })
    expect(await refused(unread)).toMatchObject({ status: 409, reason: 'no-answers-sheet' })
    for (const file of [
      zipOf({ ...others, [plain]: wide }, { volumes: 0xffff }),
      zipOf({ ...others, [plain]: wide }, { untold: 1 }),
    ])
      expect(await refused(file)).toMatchObject({ status: 409, reason: 'not-a-workbook' })
  }, 15_000)

  it('is of another store, or another workbook, or changed about itself', async () => {
    const { answers, book, bytes } = await openFilling(await workbook())
    const hidden = book.getWorksheet('qarar') as Filling['answers']
    hidden.getCell('A3').value = 'state:QAT'
    expect((await refused(await bytes())).reason).toBe('book-altered')
    hidden.getCell('A8').value = '0'.repeat(16)
    expect((await refused(await bytes())).reason).toBe('other-store')
    answers.getCell('I1').value = 'Other'
    expect((await refused(await bytes())).reason).toBe('moved-columns')
    answers.name = 'Sheet1'
    expect((await refused(await bytes())).reason).toBe('no-answers-sheet')
    book.removeWorksheet(hidden.id)
    expect((await refused(await bytes())).reason).toBe('not-ours')
    const other = await server.newStore()
    await importExample(other.store, 'council-7-resolutions.en.txt')
    const elsewhere = exampleApp(other.store)
    const response = await elsewhere.fetch(change('/api/returns/preview', formOf(await workbook())))
    expect(problem.parse(await response.json()).reason).toBe('other-store')
  })
})

describe('what is taken', () => {
  let bytes: Buffer
  let taken: z.infer<typeof takenReturn>
  beforeAll(async () => {
    const filling = await openFilling(await workbook())
    filling.fill(2, { ...answered, evidence: 'https://example.org/report', note: 'seen on site' })
    filling.fill(3, { status: 'قيد التنفيذ', asOf: '1/3/2024' })
    bytes = await filling.bytes()
    const shown = await preview(bytes)
    const [first, second] = shown.rows
    const rows = [
      ...seen(shown, 'take'),
      { mandate: second?.mandate, version: second?.version, entry: second?.entry, asOf: '2024-03-01' },
    ]
    expect(first?.state).toBe('take')
    const wrongDay = rows.map((row) => ('asOf' in row ? { ...row, asOf: '2024-03-02' } : row))
    expect((await refusal('/api/returns', take(bytes, wrongDay))).reason).toBe('row-not-taken')
    expect(
      (await refusal('/api/returns', take(bytes, rows, { number: '', date: '2024-07-02' }))).reason,
    ).toBe('no-number')
    taken = takenReturn.parse(await (await app.fetch(change('/api/returns', take(bytes, rows)))).json())
  })

  it('is an answer to the note and a status entry a row, with the cell as its proof', async () => {
    const [mandate = ''] = mandates
    const found = taken.entries[0]
    const pages = await Promise.all(
      mandates.map(async (id) =>
        mandatePage.parse(await (await app.fetch(ask(`/api/mandates/${id}`))).json()),
      ),
    )
    const entry = pages.flatMap(({ entries }) => entries).find(({ id }) => id === found)
    expect(entry).toMatchObject({
      ...{ addressee: 'state:YEM', status: 'implemented', asOf: '2024-06-20', note: 'seen on site' },
      reportText: 'طُليت الأرصفة.',
      evidence: [
        { kind: 'answer', answer: taken.answer, quote: 'طُليت الأرصفة.' },
        { kind: 'cell', return: taken.id, file: 'returns.xlsx', sheet: 'الردود', cell: 'A2' },
        { kind: 'link', url: 'https://example.org/report' },
      ],
    })
    expect(mandates).toContain(mandate)
    const { answers, recipients } = letterPage.parse(
      await (await app.fetch(ask(`/api/letters/${note}`))).json(),
    )
    expect(answers[0]).toMatchObject({
      id: taken.answer,
      from: 'state:YEM',
      number: 'Y/1',
      returns: [{}, {}],
    })
    expect(recipients.find(({ party }) => party === 'state:YEM')?.state).toBe('replied')
  })

  it('is kept as it came', async () => {
    const { returns } = z
      .object({ returns: z.array(sheetReturn) })
      .parse(await (await app.fetch(ask(`/api/returns?letter=${note}`))).json())
    expect(returns).toMatchObject([
      { id: taken.id, file: 'returns.xlsx', rows: [{ cell: 'A2' }, { cell: 'A3' }] },
    ])
    const file = await app.fetch(ask(`/api/returns/${taken.id}/file`))
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true)
    expect((await app.fetch(ask('/api/returns/s-0000000000/file'))).status).toBe(404)
  })

  it('names no row twice', async () => {
    const row = { mandate: mandates[0], version: 1, entry: null }
    const { status, detail } = await refusal('/api/returns', take(bytes, [row, row]))
    expect([status, detail]).toEqual([400, 'A mandate is named twice: take each row once.'])
  })

  it('is not taken twice: neither the file, nor what it says in another one', async () => {
    const shown = await preview(bytes)
    expect(shown.taken).toMatchObject({ id: taken.id, by: 'ليلى' })
    expect(told(shown).slice(0, 1)).toEqual(['held'])
    const rows = shown.rows.slice(0, 1).map(({ mandate, version, entry }) => ({ mandate, version, entry }))
    expect((await refusal('/api/returns', take(bytes, rows))).reason).toBe('same-return')
    const other = await openFilling(bytes)
    other.book.keywords = 'saved again'
    const again = await other.bytes()
    expect(
      (await refusal('/api/returns', take(again, rows, { number: 'Y/2', date: '2024-07-03' }))).reason,
    ).toBe('row-not-taken')
  })

  it('is refused where somebody was faster, and told as changed from then on', async () => {
    const filling = await openFilling(await workbook(`/api/letters/${note}/xlsx?to=state:QAT`))
    filling.fill(2, answered)
    const late = await filling.bytes()
    const shown = await preview(late)
    const mandate = shown.rows[0]?.mandate ?? ''
    const status = { addressee: 'state:QAT', status: 'continuing', asOf: '2024-06-25' }
    expect((await app.fetch(changeJson(`/api/mandates/${mandate}/statuses`, status))).status).toBe(200)
    const before = take(late, seen(shown, 'take'), { number: 'Q/1', date: '2024-07-02' })
    expect((await refusal('/api/returns', before)).reason).toBe('row-changed')
    const now = await preview(late)
    expect(told(now)[0]).toBe('changed')
    const after = take(late, seen(now, 'changed'), { number: 'Q/1', date: '2024-07-02' })
    expect((await app.fetch(change('/api/returns', after))).status).toBe(200)
  })

  it('can be taken again once it was withdrawn', async () => {
    const withdraw = changeJson(`/api/answers/${taken.answer}/withdraw`, { reason: 'a draft' })
    expect((await app.fetch(withdraw)).status).toBe(200)
    // The words stand in the log; the row is another than when it went out only where something stands.
    const shown = await preview(bytes)
    expect(told(shown)[0]).toBe('take')
    const again = take(bytes, seen(shown, 'take'), { number: 'Y/3', date: '2024-07-05' })
    expect((await app.fetch(change('/api/returns', again))).status).toBe(200)
  })
})

test('a desk answers for a session without a note', async () => {
  const filling = await openFilling(await workbook('/api/docket.xlsx?language=en'))
  filling.fill(2, { status: 'in progress', asOf: '2024-06-20', text: 'A draft is ready.' })
  const bytes = await filling.bytes()
  const shown = await preview(bytes)
  expect(shown.subject.session).toMatch(/^COUNCIL-/)
  const taken = takenReturn.parse(
    await (await app.fetch(change('/api/returns', take(bytes, seen(shown, 'take'), {})))).json(),
  )
  expect(taken).toMatchObject({ answer: null, entries: [expect.any(String)] })
})

test('a form says the same as a workbook, and is looked at in the same way', async () => {
  const row = { status: 'continuing', asOf: '2024-06-20', text: 'يجري العمل.', evidence: '', note: '' }
  const rows = mandates.map((mandate, at) =>
    at === 0
      ? { mandate, ...row }
      : { mandate, status: '', asOf: '', text: at === 1 ? 'x' : '', evidence: '', note: '' },
  )
  const form = { letter: note, from: 'state:MYS', rows }
  const shown = returnPreview.parse(
    await (await app.fetch(changeJson('/api/returns/form/preview', form))).json(),
  )
  expect(shown.file).toBeNull()
  const states = new Map(shown.rows.map(({ mandate, state }) => [mandate, state]))
  expect(mandates.map((mandate) => states.get(mandate))).toEqual([
    'take',
    'wrong',
    ...Array(3).fill('unchanged'),
  ])
  const body = { form, taken: { number: 'M/1', date: '2024-07-02', rows: seen(shown, 'take') } }
  const { id, answer } = takenReturn.parse(
    await (await app.fetch(changeJson('/api/returns/form', body))).json(),
  )
  expect(answer).toMatch(/^y-/)
  expect((await app.fetch(ask(`/api/returns/${id}/file`))).status).toBe(404)
})

test('workbooks are in the archive, and a restored store knows its own', async () => {
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  const other = await server.newStore()
  await other.store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
  expect((await other.store.listReturns()).length).toBe((await opened.store.listReturns()).length)
  const elsewhere = exampleApp(other.store)
  const response = await elsewhere.fetch(change('/api/returns/preview', formOf(await workbook())))
  expect(response.status).toBe(200)
  expect(await other.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('a row that says something else than the log is found', async () => {
  await sql`alter table sheet_return_row disable trigger immutable`.execute(opened.db)
  await sql`update sheet_return_row set cell = 'Z9'`.execute(opened.db)
  expect((await opened.store.verify()).differsAt).toBeGreaterThan(0)
})

/** A package as small as can be. */

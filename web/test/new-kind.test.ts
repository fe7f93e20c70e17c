// A kind that one folder declares while the program runs on the examples: its pages, forms, tables, answers, chapter and help are
// there; once the folder is gone, nothing of what was recorded is lost. The kind is the one of the how-to.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mechanismKindsPage, mechanismPage, recordsPreview } from '@qarar/register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const howTo = readFileSync(new URL('../../docs/how-to/add-a-kind-of-mechanism.md', import.meta.url), 'utf8')
const declaration = /```json\n([\s\S]*?)```/.exec(howTo)?.[1] ?? ''
const kind = JSON.parse(declaration)

const kinds = mkdtempSync(join(tmpdir(), 'qarar kinds '))
const declare = (id: string, text: string) => {
  mkdirSync(join(kinds, id))
  writeFileSync(join(kinds, id, 'kind.json'), text)
}
declare(kind.id, declaration)
declare(
  'lamp-post',
  JSON.stringify({ ...kind, id: 'lamp-post', picture: { of: 'timeline', record: 'lantern' } }),
)

let program: Awaited<ReturnType<typeof runProgram>>
let cookie = ''
let token = ''
beforeAll(async () => {
  program = await runProgram({ settings: { QARAR_KINDS: kinds } })
  await takeToken()
})
afterAll(async () => {
  await program?.stop()
  rmSync(kinds, { recursive: true })
})

/** As a browser has them from any page. */
async function takeToken() {
  const response = await fetch(`${program.url}/mechanisms/new`, { headers: { 'accept-language': 'en' } })
  cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  token = /name="csrfToken" value="([^"]+)"/.exec(await response.text())?.[1] ?? ''
}

const headers = () => ({ 'accept-language': 'en', cookie, 'x-csrf-token': token, origin: program.url })

async function page(path: string, form?: Record<string, string>) {
  const body = form && { method: 'POST', body: new URLSearchParams({ csrfToken: token, ...form }) }
  const response = await fetch(program.url + path, { headers: headers(), redirect: 'manual', ...body })
  return { status: response.status, to: response.headers.get('location') ?? '', text: await response.text() }
}

const json = async (path: string) => (await fetch(program.url + path, { headers: headers() })).json()

async function sendTable(path: string, name: string, content: Uint8Array | string, more = {}) {
  const body = new FormData()
  body.append('file', new File([content as BlobPart], name))
  for (const [field, value] of Object.entries(more)) body.append(field, String(value))
  const response = await fetch(program.url + path, { method: 'POST', headers: headers(), body })
  return { status: response.status, body: await response.json() }
}

let roster = ''
const typed = { about: 'add-record', type: 'watch', 'f-keeper': 'Mr. Oren Dalv', 'f-from': '2026-02-01' }

test('its pages, its form and its help are made from the declaration', async () => {
  expect((await page('/mechanisms')).text).toContain(kind.many.en)
  const list = await page(`/mechanisms/kinds/${kind.id}`)
  expect([list.status, list.text]).toEqual([200, expect.stringContaining(kind.help.en)])
  const named = { kind: kind.id, organisation: 'ois', 'name-en': 'Roster of Mersal', 'name-ar': 'جدول مرسال' }
  const founded = { stand: 'established', symbol: '7/1-NAV', paragraph: '1' }
  const added = await page('/mechanisms/new', { ...named, ...founded })
  expect(added).toMatchObject({
    status: 303,
    to: expect.stringMatching(/^\/mechanisms\/mc-\w+\?recorded=added$/),
  })
  roster = added.to.split('?')[0] ?? ''
  const form = await page(`${roster}?open=add:watch`)
  for (const { id, words } of kind.records[0].fields) {
    expect(form.text).toContain(`name="f-${id}"`)
    expect(form.text).toContain(words.en)
  }
  const mechanism = roster.split('/').at(-1) ?? ''
  expect(await page(roster, { ...typed, mechanism, 'f-telephone': '555 0100' })).toMatchObject({
    status: 303,
  })
  const shown = await page(roster)
  for (const words of ['Mr. Oren Dalv', '1 February 2026', 'Is nobody on watch?', 'No, held since', '•••'])
    expect(shown.text).toContain(words)
  expect(shown.text).not.toContain('555 0100')
  expect((await page(`/mechanisms/kinds/${kind.id}`)).text).toContain('Roster of Mersal')
})

test('its answers, chapter and lists are in the API', async () => {
  const { kinds } = mechanismKindsPage.parse(await json('/api/mechanism-kinds'))
  const found = kinds.find(({ declaration }) => declaration.id === kind.id)
  expect(found).toMatchObject({ declared: true, mechanisms: 1, declaration: { chapter: kind.chapter } })
  const { answers, totals } = mechanismPage.parse(await json(`/api${roster}`))
  expect(answers.map(({ id }) => id)).toEqual(kind.answers.map(({ id }: { id: string }) => id))
  expect(totals).toEqual({ state: 1, watch: 1 })
})

test('its records come in from a table and go out as CSV and XLSX that come in again', async () => {
  const path = `/api${roster}/records/inspection`
  const csv = 'Date,Light,Cost of upkeep\n2026-03-05,Dark,EUR 1200\nMarch,Bright,\n'
  const seen = await sendTable(`${path}/preview`, 'inspections.csv', csv)
  expect(recordsPreview.parse(seen.body)).toMatchObject({ rows: 2, good: 1, faulty: 1 })
  expect(await sendTable(`${path}/import`, 'inspections.csv', csv, { good: 1 })).toMatchObject({
    ...{ status: 200, body: { taken: 1, left: 1 } },
  })
  for (const format of ['csv', 'xlsx']) {
    const out = await fetch(`${program.url}${path}/file?format=${format}&level=secret`, {
      headers: headers(),
    })
    const again = await sendTable(`${path}/preview`, `out.${format}`, new Uint8Array(await out.arrayBuffer()))
    expect(recordsPreview.parse(again.body)).toMatchObject({ rows: 1, faulty: 0, doubled: 1 })
  }
  const form = `${roster}/records/inspection/import`
  expect((await page(form)).text).toContain('Cost of upkeep')
  const looked = new FormData()
  looked.append('csrfToken', token)
  looked.append('file', new File(['Date,Light\n2026-04-07,Dim\n'], 'april.csv'))
  const preview = await fetch(program.url + form, { method: 'POST', headers: headers(), body: looked })
  const html = await preview.text()
  const held = /name="held" value="([0-9a-f]{32})"/.exec(html)?.[1] ?? ''
  expect(html).not.toContain('name="content"')
  const take = { about: 'take', good: '1' }
  expect(await page(form, { ...take, held })).toMatchObject({ status: 303 })
  const late = await page(form, { ...take, held })
  expect(late.text).toContain('is held no more: choose it again')
})

test('a declaration with a mistake is left out alone: its file, the place in it and what to do are told', async () => {
  const { faults } = mechanismKindsPage.parse(await json('/api/mechanism-kinds'))
  expect(faults).toHaveLength(1)
  expect(faults[0]?.message).toContain(join('lamp-post', 'kind.json'))
  expect(faults[0]?.message).toContain('picture › record')
  expect(faults[0]?.message).toContain('lantern')
  expect((await page('/mechanisms')).text).toContain('lantern')
})

test('once the folder is gone, what was recorded is shown and goes out; nothing is added, and the message says why', async () => {
  await program.halt()
  program = await runProgram({ data: program.data })
  await takeToken()
  const list = await page(`/mechanisms/kinds/${kind.id}`)
  expect([list.status, list.text]).toEqual([200, expect.stringContaining('declared no more')])
  const shown = await page(roster)
  for (const words of ['Roster of Mersal', 'declared no more', 'Mr. Oren Dalv', '•••'])
    expect(shown.text).toContain(words)
  expect(shown.text).not.toContain('555 0100')
  const out = await fetch(`${program.url}/api${roster}/records/watch/file?format=csv&level=secret`, {
    headers: headers(),
  })
  expect(await out.text()).toMatch(/keeper[\s\S]*Mr\. Oren Dalv/)
  const mechanism = roster.split('/').at(-1) ?? ''
  const refused = await page(roster, { ...typed, mechanism, 'f-keeper': 'Somebody' })
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('declared no more')])
  await program.halt()
  program = await runProgram({ data: program.data, settings: { QARAR_KINDS: kinds } })
  const { records, answers } = mechanismPage.parse(await json(`/api${roster}`))
  expect(records.filter(({ type }) => type === 'watch')).toHaveLength(1)
  expect(answers).toHaveLength(kind.answers.length)
})

// Removal by order: nothing of the content is left anywhere, and what is left is proved.

import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { problem } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import { ask, exampleApp } from '../../http/testing/example-app.ts'
import { importExample } from '../../http/testing/own-store.ts'
import { readTextBytes } from '../../read/read-text-file.ts'
import { readSheet } from '../../sheets/read-sheet.ts'
import { defaultSheetLimits } from '../../sheets/sheet-limits.ts'
import { openFilling } from '../../sheets/testing/filled-sheet.ts'
import { writeSheet } from '../../sheets/write-sheet.ts'
import type { Database } from '../database.ts'
import { leaks, type Marked, markStore, secretBytes } from '../levels/testing/marked-store.ts'
import type { SheetQuery } from '../sheets/sheet-query.ts'
import type { Store } from '../store.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const order = { reason: 'by order of the Secretary General', by: 'ليلى' }
const file = 'council-8-resolutions.en.txt'

const markedStore = server.copiesOf(({ store }) => markStore(store))

const removed = server.copiesOf(async (opened) => {
  const { store } = opened
  const marked = await markStore(store)
  const { stretches } = await readingOf(opened, marked)
  const [{ text, start }] = stretches as [{ text: string; start: number }]
  const words = /^\S+/.exec(text)?.[0] ?? ''
  await store.verifyReading(marked.expression, {
    ...{ span: { start, end: start + words.length } },
    ...{ text: `${words}x`, cause: 'reading-error', checkedAgainst: 'the print', by: 'a test' },
  })
  const [finding] = (await store.listFindings({ work: marked.publication })).findings
  if (finding) await store.dismissFinding(finding.id, { reason: 'nothing', by: 'a test' })
  await closeByBoth(opened, marked)
  await bringBack(store, marked)
  await store.addImportJob([{ name: file, bytes: secretBytes() }], { by: 'a test' })
  await sql`analyze`.execute(opened.db)
  await store.remove(marked.publication, order)
  return { marked }
})

/** A report on an open mandate, that the text to be removed proves and an open one too. */
async function closeByBoth({ store, db }: TestStore, { publication, openMandate, openPublication }: Marked) {
  const { rows } = await sql<{ publication: string; order: number; eId: string }>`
    select distinct on (e.publication) e.publication, g.work as order, g.eid as "eId"
    from paragraph g join expression e on e.revision = g.revision
    where g.work is not null and e.publication in (${publication}, ${openPublication})
    order by e.publication, g.position`.execute(db)
  await store.recordClosing(openMandate, {
    ...{ kind: 'submitted', date: '2025-03-01', symbol: 'OIS/SG/BELLS/3', proposal: null, by: 'a test' },
    evidence: rows.map((place) => ({ kind: 'paragraph' as const, ...place })),
  })
}

/** A workbook that asks of both texts, of which a row of an open one is taken. */
async function bringBack(store: Store, { publication }: Marked): Promise<void> {
  const { mandates } = await store.listRegister({ count: 1000 })
  const own = new Set(mandates.filter(({ place }) => place?.publication === publication).map(({ id }) => id))
  const sheet = await store.getSheet({ session: 'COUNCIL-9', language: 'en' })
  const at = sheet.rows.findIndex(({ mandate }) => !own.has(mandate))
  const asked = sheet.rows.filter(({ mandate }) => own.has(mandate))
  if (at < 0 || asked.length === 0) throw new Error('the workbook does not ask of both texts')
  const filling = await openFilling(await writeSheet(sheet))
  filling.fill(at + 2, { status: 'implemented', asOf: '2025-09-20', text: 'The lamps were lit.' })
  const read = await readSheet('desk.xlsx', await filling.bytes(), defaultSheetLimits)
  const row = (await store.previewSheet(read)).rows.find(({ state }) => state === 'take')
  if (!row?.mandate || row.version === null) throw new Error('no row can be taken')
  const taken = { mandate: row.mandate, version: row.version, entry: row.entry, asOf: null }
  await store.takeSheet(read, { rows: [taken], number: null, date: null, by: 'a test' })
}

/** The workbook of the session as it went out, with its second row filled in. */
async function sentOut(store: Store, query: SheetQuery) {
  const filling = await openFilling(await writeSheet(await store.getSheet(query)))
  filling.fill(2, { status: 'implemented', asOf: '2025-09-20', text: 'The lamps were lit.' })
  return readSheet('desk.xlsx', await filling.bytes(), defaultSheetLimits)
}

test('a workbook that went out before a removal is taken by nobody afterwards', async () => {
  const { store, publication } = await markedStore()
  const read = await sentOut(store, { session: 'COUNCIL-9', language: 'en' })
  const [row] = (await store.previewSheet(read)).rows
  const taken = {
    mandate: row?.mandate ?? '',
    version: row?.version ?? 0,
    entry: row?.entry ?? null,
    asOf: null,
  }
  await store.remove(publication, order)
  const since = { reason: 'removed-since', message: expect.stringContaining('removed by order on') }
  await expect(store.previewSheet(read)).rejects.toMatchObject(since)
  const rows = { rows: [taken], number: null, date: null, by: 'a test' }
  await expect(store.takeSheet(read, rows)).rejects.toMatchObject(since)
  const later = await sentOut(store, { session: 'COUNCIL-9', language: 'en' })
  expect((await store.previewSheet(later)).rows[0]).toMatchObject({ state: 'take' })
})

test('nor one of a note that was removed; what the note sends afterwards is taken', async () => {
  const { store } = await server.newStore()
  await importExample(store, file)
  const [mandate] = (await store.listRegister({ count: 1 })).mandates.map(({ id }) => id)
  const { id: letter } = await store.writeLetter({
    ...{ number: 'SG/12', date: '2024-06-01', limit: null, language: 'en', refersTo: null },
    ...{ mandates: [mandate ?? ''], recipients: ['state:YEM'], by: 'a test' },
  })
  const query = { letter, to: 'state:YEM' }
  const read = await sentOut(store, query)
  await store.remove(letter, order)
  await expect(store.previewSheet(read)).rejects.toMatchObject({ reason: 'removed-since' })
  const { rows } = await store.previewSheet(await sentOut(store, query))
  expect(rows).toMatchObject([{ mandate, faults: [] }])
})

async function readingOf({ db }: TestStore, { publication }: Marked) {
  const { rows } = await sql<{ text: string; start: number }>`
    select g.text, g.span_start as start from paragraph g join expression e on e.revision = g.revision
    where e.publication = ${publication} and g.work is not null and g.part = 'operative' order by g.position`.execute(
    db,
  )
  return { stretches: rows }
}

/** Every row of every table, as text. */
async function everything(db: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(
    db,
  )
  const texts = []
  for (const { name } of rows) {
    const found = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db)
    texts.push(...found.rows.map(({ row }) => row))
  }
  return texts.join('\n')
}

/** Without ids, and without what other people wrote themselves. */
const contentOf = ({ words, ...marked }: Marked): Marked => ({
  ...marked,
  words: words.filter(
    (each) => !/^[a-z]{1,2}-[0-9a-z]{10}$|SEC-41|YEM-77|brass bells|at night|at dawn/.test(each),
  ),
})

test('no row of any table holds a word, a symbol or the name of the file', async () => {
  const { db, marked } = await removed()
  expect(leaks(await everything(db), contentOf(marked))).toEqual([])
})

test('nor does a workbook that asked, a job, a proof or what the planner knows of columns', async () => {
  const { store, db, marked } = await removed()
  const counts = await sql<{ books: number; jobs: number }>`
    select (select count(*)::int from sheet_return) as books, (select count(*)::int from job_file) as jobs,
      (select count(*)::int from file f where not exists (select from manifestation m where m.sha256 = f.sha256)) as files`.execute(
    db,
  )
  expect(counts.rows).toEqual([{ books: 0, jobs: 0, files: 0 }])
  const [closing] = (await store.getMandate(marked.openMandate))?.closings ?? []
  expect(closing).toMatchObject({ symbol: null, evidence: [{ publication: marked.openPublication }] })
  expect(closing?.evidence).toHaveLength(1)
  const { rows } = await sql<{ known: string }>`
    select concat_ws(' ', most_common_vals::text, histogram_bounds::text, most_common_elems::text) as known
    from pg_stats where schemaname = current_schema()`.execute(db)
  expect(leaks(rows.map(({ known }) => known).join('\n'), contentOf(marked))).toEqual([])
})

test('the chain of the log is whole, and says so no more where somebody alters what is left', async () => {
  const { store, db } = await removed()
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  const { rows } = await sql<{ number: string }>`
    select min(number) as number from log where details ? 'removed'`.execute(db)
  const first = Number(rows[0]?.number)
  await sql`alter table log disable trigger immutable`.execute(db)
  await sql`update log set by = 'somebody else' where number = ${first}`.execute(db)
  expect(await store.verify()).toMatchObject({ brokenAt: first })
  await sql`update log set by = 'a test', details = '{"removed": 1}' where number = ${first}`.execute(db)
  expect(await store.verify()).toMatchObject({ brokenAt: first })
  await sql`alter table log enable trigger immutable`.execute(db)
})

test('nobody takes details out of the log without a removal', async () => {
  const { store, db } = await server.newStore()
  await importExample(store, file)
  await sql`alter table log disable trigger immutable`.execute(db)
  await sql`update log set details = '{"removed": 1}' where number = 1`.execute(db)
  expect(await store.verify()).toMatchObject({ brokenAt: 1 })
  await sql`alter table log enable trigger immutable`.execute(db)
})

test('an archive of afterwards has the removal and not the content', async () => {
  const { store, marked } = await removed()
  const archive = await archiveOf(store)
  const again = await server.newStore()
  await again.store.restoreFrom(Readable.from([archive]))
  expect(await again.store.listRemovals()).toEqual(await store.listRemovals())
  expect(await again.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  expect(leaks(await everything(again.db), contentOf(marked))).toEqual([])
})

test('its addresses answer that it was removed, whatever the route; a reader who could not see it learns nothing', async () => {
  const { store, marked } = await removed()
  const app = exampleApp(store)
  const day = new Date().toISOString().slice(0, 10)
  const { publication, manifestation, mandate } = marked
  const paths = [
    `/api/publications/${publication}`,
    `/api/publications/${publication}/works/1`,
    `/api/publications/${publication}/mandates`,
    `/api/manifestations/${manifestation}/file`,
    `/api/mandates/${mandate}`,
    `/api/marks/${publication}`,
  ]
  for (const path of paths) {
    const response = await app.fetch(ask(path))
    const { code, removed, detail } = problem.parse(await response.json())
    expect([response.status, code, removed], path).toEqual([410, 'removed', day])
    expect(detail).toBe(`What was here was removed by order on ${day}.`)
    expect((await app.fetch(ask(`${path}?level=public`))).status, path).toBe(404)
  }
})

test('the same bytes come back only with a reason, which the log has', async () => {
  const { store, db } = await removed()
  const bytes = secretBytes()
  const given = { name: 'another-name.txt', bytes, raw: readTextBytes(bytes, { name: 'another-name.txt' }) }
  expect(await store.importFile(given, { by: 'a test' })).toMatchObject({
    outcome: 'failed',
    publication: null,
    message: expect.stringContaining('was removed by order on'),
  })
  const back = await store.importFile(given, { by: 'a test', despiteRemoval: 'the order was lifted' })
  expect(back.outcome).toBe('imported')
  const { rows } = await sql<{ why: string }>`
    select details ->> 'despiteRemoval' as why from log order by number desc limit 1`.execute(db)
  expect(rows).toEqual([{ why: 'the order was lifted' }])
})

test('what was asked of before answers without it', async () => {
  const { store, ...marked } = await markedStore()
  const known = new Date().toISOString()
  const before = await store.listRegister({ known, count: 1000 })
  await store.remove(marked.publication, order)
  const after = await store.listRegister({ known, count: 1000 })
  expect(before.mandates.some(({ place }) => place?.publication === marked.publication)).toBe(true)
  const open = before.mandates.filter(({ place }) => place?.publication !== marked.publication)
  expect(after.mandates).toEqual(open)
  expect(await store.listRemovals()).toMatchObject([{ id: marked.publication, ...order }])
})

test('a mandate that another text says too stays, with that text and what was decided', async () => {
  const { store } = await server.newStore()
  const name = 'council-7-resolutions.en.txt'
  const first = (await importExample(store, name)).publication ?? ''
  const { mandates, total } = await store.listRegister({ count: 1000 })
  const [seen] = mandates as [(typeof mandates)[number]]
  await store.confirmMandates([{ mandate: seen.id, version: seen.version }], { by: 'a test' })
  const text = readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
  const bytes = Buffer.from(text.replace('2024/RES/FINAL', '2024/RES/OTHER'))
  await store.importFile({ name: 'other.txt', bytes, raw: readTextBytes(bytes, { name }) }, { by: 'a test' })
  const [doubt] = await store.listDoubts()
  await store.settleDoubt(doubt?.id ?? '', { decision: 'separate', by: 'a test' })
  expect((await store.listRegister()).total).toBe(total)
  await store.remove(first, order)
  const left = await store.listRegister({ count: 1000 })
  expect([left.total, left.mandates.some(({ place }) => place?.publication === first)]).toEqual([
    total,
    false,
  ])
  expect((await store.getMandate(seen.id))?.mandate.state).toBe('confirmed')
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('of a note, an answer and an entry the words go, and what hangs on them stays', async () => {
  const { store, db, letter, answer, entry, openMandate } = await markedStore()
  for (const id of [answer, entry, letter]) await store.remove(id, order)
  const text = await everything(db)
  expect(['brass bells', 'scuttled at night', 'towed at dawn'].filter((each) => text.includes(each))).toEqual(
    [],
  )
  expect((await store.getLetter(letter))?.quotes.map(({ text }) => text)).toEqual(['[removed by order]'])
  const page = await store.getMandate(openMandate)
  expect(page?.entries).toMatchObject([{ id: entry, note: null, reportText: '[removed by order]' }])
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('what was altered is found after the removal of something else, too', async () => {
  const { store, db } = await server.newStore()
  await importExample(store, 'council-7-resolutions.en.txt')
  const other = (await importExample(store, 'decision.en.txt')).publication as string
  const { mandates } = await store.listRegister({ count: 1000 })
  const own = mandates.filter(({ place }) => place?.publication !== other).slice(0, 2)
  for (const post of ['A', 'B'])
    for (const { id } of own) {
      const seen = { [id]: (await store.getMandate(id))?.mandate.owner ?? null }
      await store.assignMandates([id], { ...{ post, person: null, by: null }, seen, assignedBy: 'a test' })
    }
  await store.remove(other, order)
  expect((await store.verify()).differsAt).toBeNull()
  await sql`alter table assignment disable trigger user`.execute(db)
  const { rows } = await sql<{ log: string }>`update assignment set upto = log::bigint + 1
    where mandate = ${own[0]?.id} and post = 'A' returning log`.execute(db)
  expect((await store.verify()).differsAt).toBe(Number(rows[0]?.log))
})

test('what is not there, or was removed, is not removed', async () => {
  const { store, db, marked } = await removed()
  const place = async () =>
    (await sql<{ at: string }>`select pg_relation_filepath('log') as at`.execute(db)).rows[0]?.at
  const before = await place()
  await expect(store.remove(marked.publication, order)).rejects.toThrow('has been removed already')
  // It may not have been written anew.
  expect(await place()).not.toBe(before)
  await expect(store.remove('p-0000000000', order)).rejects.toMatchObject({ code: 'not-found' })
  await expect(store.remove(marked.mandate, order)).rejects.toMatchObject({ code: 'not-found' })
})

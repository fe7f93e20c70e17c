import { Readable } from 'node:stream'
import type { RawText } from '@qarar/core'
import type { NewDirection } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import { archiveOf } from '../testing/archive-of.ts'
import { fileOf } from '../testing/line-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'a test'
const text = 'Home | News\n\nThe Council asks the old pilots to count the buoys.\n'
const words = (found: string) => ({ start: text.indexOf(found), end: text.indexOf(found) + found.length })
const notes: Pick<RawText, 'aside' | 'remarks'> = {
  aside: [
    { ...words('Home | News'), reason: 'page-furniture' },
    { ...words('old '), reason: 'deleted-text' },
  ],
  remarks: [{ code: 'unplaced-line', params: {}, ...words('count') }],
}

async function filled() {
  const opened = await server.newStore()
  const { raw, ...file } = fileOf(text)
  const result = await opened.store.importFile({ ...file, raw: { ...raw, ...notes } }, { by })
  return { ...opened, publication: result.publication as string, expression: result.expression as string }
}

const shown = async ({ db }: Pick<TestStore, 'db'>) => {
  const { rows } = await sql<{ text: string; codes: string[] }>`
    select r.text, array(select code from diagnostic d where d.revision = r.id and code = 'unplaced-line') as codes
    from expression e join revision r on r.id = e.revision`.execute(db)
  return rows
}

test('a text is read without what its reader left aside, and so it is when it is read again', async () => {
  const opened = await filled()
  const before = await shown(opened)
  expect(before).toMatchObject([{ codes: ['unplaced-line'] }])
  expect(before[0]?.text.trim()).toBe('The Council asks the pilots to count the buoys.')
  const directions: NewDirection[] = [{ what: 'kind', value: 'decision', place: { whole: true } }]
  await opened.store.directReading(opened.expression, { directions, by })
  const after = await shown(opened)
  expect(after).toEqual(before)
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('the notes are in the archive, and one that is altered is found', async () => {
  const opened = await filled()
  const { store } = await server.newStore()
  await store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  await sql`update manifestation set reader_notes = '{"aside": []}'`.execute(opened.db)
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: 1 })
  await sql`update manifestation set reader_notes = null`.execute(opened.db)
  expect(await opened.store.verify()).toMatchObject({ differsAt: 1 })
})

test('notes that no entry tells of are found', async () => {
  const { store, db } = await server.newStore()
  await store.importFile(fileOf(text), { by })
  await sql`update manifestation set reader_notes = '{"aside": []}'`.execute(db)
  expect(await store.verify()).toMatchObject({ differsAt: 1 })
})

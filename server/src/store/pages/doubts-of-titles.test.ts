import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testFiles } from '../testing/test-files.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

test('the text whose title may be read wrongly is told from others of its publication', async () => {
  const { read, make } = testFiles()
  const { store, db } = await server.newStore(read)
  const works = ['Lights', 'Reefs', 'Charts'].map((title, at) => ({
    ...{
      number: `7/${at + 1}`,
      title,
      paragraphs: [{ text: title, part: 'heading' as const }, `Requests the keepers of ${title} to report.`],
    },
  }))
  const { publication } = await store.importFile(make({ works }), { by: 'a test' })
  const id = publication ?? ''
  expect(await store.doubtsOfTitles([id])).toEqual({})

  await sql`insert into diagnostic (revision, position, code, severity, params, first_line, last_line)
    select revision, 1, 'layer-only', 'warning', '{"count": 1}', first_line, last_line from paragraph where text = 'Reefs'`.execute(
    db,
  )
  const doubt = { code: 'layer-only', severity: 'warning', params: { count: 1 } }
  expect(await store.doubtsOfTitles([id])).toEqual({ [`${id}@en`]: doubt, [`${id}/2@en`]: doubt })
})

test('a title is not doubted for that of another language', async () => {
  const { read, make } = testFiles()
  const { store, db } = await server.newStore(read)
  const bring = (language: 'en' | 'ar', title: string) => {
    const paragraphs = [{ text: title, part: 'heading' as const }, 'Requests the keepers to report.']
    const works = [{ number: '7/1', title, paragraphs }]
    return store.importFile(make({ name: `${language}.txt`, symbol: 'OIS/7', language, works }), {
      by: 'a test',
    })
  }
  const { publication: id } = await bring('en', 'Lights')
  expect((await bring('ar', 'المنارات')).publication).toBe(id)
  await sql`insert into diagnostic (revision, position, code, severity, params, first_line, last_line)
    select revision, 1, 'layer-only', 'warning', '{"count": 1}', first_line, last_line from paragraph
    where text = 'المنارات'`.execute(db)
  expect(Object.keys(await store.doubtsOfTitles([id ?? '']))).toEqual([`${id}@ar`, `${id}/1@ar`])
})

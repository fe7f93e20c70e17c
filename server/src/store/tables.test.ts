// What the tables refuse, whoever writes to them.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paragraphs, testFiles } from './testing/test-files.ts'
import { startTestServer, type TestStore } from './testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

const { read, make } = testFiles()
let opened: TestStore
beforeAll(async () => {
  opened = await server.newStore(read)
  const bring = (symbol: string, seed: number) =>
    opened.store.importFile(
      make({ symbol, works: [{ number: `7/${seed}`, paragraphs: paragraphs(seed) }] }),
      { by: 'a test' },
    )
  await bring('OIS/1', 1)
  await bring('OIS/2', 2)
  await bring('OIS/2', 3)
})

const attempt = (statement: string) => sql.raw(statement).execute(opened.db)

test.each([
  ['a revision is never changed', "update revision set text = 'x'", /rows of revision are never changed/],
  ['nor its works', "update revision_work set title = 'x'", /rows of revision_work are never changed/],
  ['nor its paragraphs', "update paragraph set text = 'x'", /rows of paragraph are never changed/],
  ['nor deleted', 'delete from paragraph', /rows of paragraph are never changed/],
  ['nor emptied', 'truncate paragraph', /rows of paragraph are never changed/],
  ['nor the bytes of a file', "update file set content = 'x'", /rows of file are never changed/],
  ['nor the log', "update log set by = 'somebody else'", /rows of log are never changed/],
  ['a file has the hash of its bytes', "insert into file values (repeat('0', 64), 'x')", /file_check/],
  [
    'a symbol is one publication, unless a person says otherwise',
    `insert into publication (id, organisation, symbol, symbol_key) values ('p-0000000000', 'ois', 'x', 'OIS/1')`,
    /publication_known_by_symbol/,
  ],
  [
    'a publication has one listed text in a language',
    "update expression set state = 'listed', language = 'en', publication = (select publication from expression where state = 'listed' limit 1) where state = 'waiting'",
    /expression_one_per_language/,
  ],
  [
    'what is listed shows a text',
    "update expression set revision = null, manifestation = null where state = 'listed'",
    /expression_check/,
  ],
  [
    'it shows no text of another',
    `update expression e set (revision, manifestation) =
      (select revision, manifestation from expression o where o.id <> e.id limit 1) where state = 'listed'`,
    /foreign key constraint/,
  ],
  [
    'nor one that is withdrawn',
    "update manifestation set state = 'withdrawn', withdrawn_reason = 'wrong'",
    /foreign key constraint/,
  ],
  ['who withdraws says why', "update manifestation set state = 'withdrawn'", /manifestation_check/],
  [
    'a work number is one work',
    "insert into work (id, organisation, kind, number) values ('w-0000000000', 'ois', 'resolution', '7/1')",
    /work_known_by_number/,
  ],
  [
    'a work is known by something',
    "insert into work (id, kind) values ('w-0000000000', 'resolution')",
    /work_check/,
  ],
  [
    'one question stands about a text',
    "insert into doubt (id, reason, expression, candidate, similarity) select 'd-0000000000', reason, expression, candidate, 0 from doubt",
    /doubt_one_open/,
  ],
  ['an answer has a time and a name', "update doubt set decision = 'separate'", /doubt_check/],
])('%s', async (_, statement, refused) => {
  await expect(attempt(statement)).rejects.toThrow(refused)
})

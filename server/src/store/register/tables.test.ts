// What no row of the register may say, whoever writes it.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askingReader } from '../testing/asking-reader.ts'
import { fileOf } from '../testing/line-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
beforeAll(async () => {
  const rules = { verbs: ['Requests'], splits: false, follow: 'task' as const }
  opened = await server.newStore(askingReader(rules))
  const text = 'The council met.\nRequests the pilots to count the buoys.\nRequests the pilots to rest.'
  await opened.store.importFile(fileOf(text), { by: 'ليلى' })
})

const one = "(select min(id) from mandate where id <> '')"

test.each([
  ['another work of a mandate', `update mandate set work = work where id = ${one}`, /never changed/],
  ['no mandate any more', `delete from mandate where id = ${one}`, /never changed/],
  ['another key than its version', "update version_key set follow = 'appeal'", /never changed/],
  ['a version without its key', 'truncate version_key', /never changed/],
  [
    'a person without a post',
    `insert into assignment (mandate, log, person) values (${one}, 1, 'Nour')`,
    /check constraint/,
  ],
  [
    'a mandate merged into itself',
    `insert into mandate_decision (id, mandate, log, kind, into_mandates)
      values ('v-0000000000', ${one}, 1, 'merged', array[${one}])`,
    /check constraint/,
  ],
  [
    'a state that nobody decided',
    `insert into mandate_version (mandate, log, upto, state, work, follow, addressees, fields)
      select mandate, 0, 1, 'rejected', work, follow, addressees, fields from mandate_version limit 1`,
    /check constraint/,
  ],
  [
    'evidence that is no list',
    `insert into status_entry (id, mandate, addressee, status, as_of, log, evidence)
      values ('t-0000000000', ${one}, 'the pilots', 'implemented', '2025-01-01', 1, '{}')`,
    /check constraint/,
  ],
  [
    'a rule about a follow-up that there is not',
    `insert into assignment_rule (id, log, post, follow) values ('a-0000000000', 1, 'Desk', 'never')`,
    /check constraint/,
  ],
  [
    'two statuses by one entry',
    `insert into status_entry (id, mandate, addressee, status, as_of, log)
      select 't-000000000' || n, ${one}, 'the pilots', 'implemented', '2025-01-01', 1 from generate_series(1, 2) n`,
    /unique constraint/,
  ],
])('not %s', async (_, statement, why) => {
  await expect(sql.raw(statement).execute(opened.db)).rejects.toThrow(why)
})

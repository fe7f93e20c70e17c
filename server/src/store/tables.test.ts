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
  const expression = (await opened.store.listLibrary()).publications[0]?.expressions[0]?.id as string
  const span = { start: 0, end: 8 }
  const reading = {
    span,
    text: 'Asks',
    cause: 'reading-error',
    checkedAgainst: 'page 1',
    by: 'a test',
  } as const
  const { id } = await opened.store.verifyReading(expression, reading)
  await opened.store.withdrawDecision(id, { reason: 'a test', by: 'a test' })
})

/** A decision like the one that there is, but for these columns. */
const decide = (columns: Record<string, string>) => {
  const own: Record<string, string> = { id: "'v-0000000000'", log: '1', ...columns }
  const names = ['id', 'manifestation', 'log', 'ranges', 'quote', 'before', 'after', 'text', 'cause']
  const more = ['checked_against', 'line', 'next', 'line_quote', 'next_quote']
  const values = [...names, ...more].map((name) => own[name] ?? name)
  return `insert into decision select ${values.join(', ')} from decision`
}
const none = Object.fromEntries(
  ['ranges', 'quote', 'before', 'after', 'text', 'cause', 'checked_against'].map((name) => [name, 'null']),
)

const attempt = (statement: string) => sql.raw(statement).execute(opened.db)

test.each([
  ['a revision is never changed', "update revision set text = 'x'", /rows of revision are never changed/],
  ['nor its works', "update revision_work set title = 'x'", /rows of revision_work are never changed/],
  ['nor its paragraphs', "update paragraph set text = 'x'", /rows of paragraph are never changed/],
  ['nor deleted', 'delete from paragraph', /rows of paragraph are never changed/],
  ['nor emptied', 'truncate paragraph cascade', /rows of \w+ are never changed/],
  ['nor what cites what', 'truncate cited', /rows of cited are never changed/],
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
  ['a decision is never changed', "update decision set text = 'x'", /rows of decision are never changed/],
  ['nor deleted', 'delete from decision', /rows of decision are never changed/],
  ['nor is taking it back', 'delete from decision_withdrawal', /rows of decision_withdrawal are never/],
  ['nor is it emptied', 'truncate decision_withdrawal', /rows of decision_withdrawal are never/],
  [
    'a decision is taken back once',
    "insert into decision_withdrawal select decision, 1, 'again' from decision_withdrawal",
    /decision_withdrawal_pkey/,
  ],
  ['a decision is in the log', decide({ log: '99' }), /decision_log_fkey/],
  ['alone in its entry', decide({ log: 'log' }), /decision_log_key/],
  ['it is of a file', decide({ manifestation: "'m-0000000000'" }), /decision_manifestation_fkey/],
  ['a reading has words', decide({ text: "' '" }), /decision_text_check/],
  ['and a witness', decide({ checked_against: "''" }), /decision_checked_against_check/],
  ['and a place', decide({ ranges: "'{}'" }), /decision_ranges_check/],
  ['that is not empty', decide({ ranges: "'{{4,4}}'" }), /decision_ranges_check/],
  ['nor twice the same', decide({ ranges: "'{{0,4},{2,6}}'" }), /decision_ranges_check/],
  ['nor something else', decide({ ranges: "'{0,4}'" }), /decision_ranges_check/],
  ['one of the known causes', decide({ cause: "'taste'" }), /decision_cause_check/],
  ['as printed changes nothing', decide({ cause: "'as-printed'" }), /decision_check/],
  ['and only that', decide({ text: 'quote' }), /decision_check/],
  ['a decision is a reading or a join', decide({ line: '1' }), /decision_says_one_thing/],
  ['and all of it', decide({ ...none, line: '1', next: '2' }), /decision_says_one_thing/],
  [
    'a line does not follow itself',
    decide({ ...none, line: '1', next: '1', line_quote: "'x'", next_quote: "'x'" }),
    /decision_check/,
  ],
  [
    'a file reads in one way with the same joins',
    `insert into revision select 'r-0000000000', manifestation, rules, text, source_map, publication, kind, title,
      works_key, letters_key, sketch, works, paragraphs, turns, diagnostics, read_at, joins_key from revision limit 1`,
    /revision_manifestation_rules_joins_key_key/,
  ],
])('%s', async (_, statement, refused) => {
  await expect(attempt(statement)).rejects.toThrow(refused)
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { listMigrations, type Migration, migrate, readMigrations } from './migrate.ts'
import { askingReader } from './testing/asking-reader.ts'
import { fileOf } from './testing/line-reader.ts'
import { paragraphs, testFiles } from './testing/test-files.ts'
import { startTestServer } from './testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const known = readMigrations()
const next: Migration = {
  number: known.length + 1,
  name: 'note',
  sql: "alter table work add note text not null default 'none'",
  sha256: '0'.repeat(64),
}

test('a filled store is brought up, and nothing is lost', async () => {
  const { read, make } = testFiles()
  const { store, db } = await server.openAgain(await server.newDatabase(), read)
  await store.importFile(make({ works: [{ paragraphs: paragraphs(1) }] }), { by: 'a test' })
  const before = await store.listLibrary()
  await migrate(db, [...known, next])
  expect(await store.listLibrary()).toEqual(before)
  expect((await sql`select note from work`.execute(db)).rows).toEqual([{ note: 'none' }])
  expect((await listMigrations(db)).map(({ name }) => name)).toEqual([...known, next].map(({ name }) => name))
})

test('meetings that were one work, known by their number alone, become two', async () => {
  const { read, make } = testFiles()
  const config = await server.newDatabase()
  const { store, db } = await server.openAgain(config, read)
  const meeting = (organ: string, seed: number) =>
    make({ works: [{ kind: 'verbatim-record', number: '5', organ, paragraphs: paragraphs(seed) }] })
  for (const [index, organ] of ['council', 'assembly'].entries())
    await store.importFile(meeting(organ, index + 1), { by: 'a test' })
  await sql.raw(asBeforeTheSecondStep).execute(db)
  await migrate(db, known)
  const works = await db.selectFrom('work').select(['id', 'organ', 'number']).orderBy('organ').execute()
  expect(works).toMatchObject([
    { organ: 'assembly', number: '5', id: expect.stringMatching(/^w-\w{10}$/) },
    { organ: 'council', number: '5' },
  ])
  const linked = await db
    .selectFrom('work_expression as e')
    .innerJoin('revision_work as r', (join) =>
      join.onRef('r.revision', '=', 'e.revision').onRef('r.order', '=', 'e.order'),
    )
    .innerJoin('work as w', 'w.id', 'e.work')
    .select(['r.organ', 'w.organ as own'])
    .execute()
  expect(linked.map(({ organ, own }) => organ === own)).toEqual([true, true])
})

test('a person with a name that is longer than an index takes is brought over', async () => {
  const config = await server.newDatabase()
  const rules = { verbs: ['Requests'], splits: false, follow: 'task' as const }
  const { store, db } = await server.openAgain(config, askingReader(rules))
  const text = 'The council met.\nRequests the pilots to count the buoys.'
  await store.importFile(fileOf(text), { by: 'a test' })
  await sql.raw(asBeforeStandings).execute(db)
  // Of signs that nothing makes shorter.
  const person = Array.from({ length: 3200 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  ).join('')
  await sql`insert into assignment (mandate, log, post, person) select id, 1, 'Desk', ${person} from mandate`.execute(
    db,
  )
  await migrate(db, known)
  const { mandates } = await store.listRegister({ ownedBy: [person] })
  expect(mandates.map(({ owner }) => owner?.person)).toEqual([person])
  expect((await store.listRegister({ owner: 'nobody' })).total).toBe(0)
})

const asBeforeSubsets = 'drop table subset_withdrawal, subset_decision;'

const asBeforeMechanisms = `
  ${asBeforeSubsets}
  drop table mechanism_followed, mechanism_list_entry, mechanism_record, mechanism_mention, mechanism_version, mechanism;
  drop function refuse_overpaid;`

const asBeforeTallies = `
  alter table manifestation drop reader_notes;
  drop index log_at;
  drop function keep_tally cascade;
  drop function add_to_tally;
  drop table version_tally;
  drop function keep_standing_of_closings cascade;
  drop trigger if exists standing_reported on closing;
  drop trigger if exists standing_gone on closing;
  alter table version_key drop owed, drop closed, drop unclosed, drop reported;`

/** What the step that keeps owners beside the keys made is taken back. */
const asBeforeStandings = `
  ${asBeforeMechanisms}
  ${asBeforeTallies}
  drop function keep_standing_of_rows cascade;
  drop function keep_standing;
  drop index log_of_texts;
  alter table version_key drop statuses cascade, drop post cascade, drop person, drop due_by;
  create index version_key_in_order on version_key (mandate);
  delete from migration where number >= 30`

const asBeforeTheSecondStep = `
  ${asBeforeMechanisms}
  ${asBeforeTallies}
  drop table saved_query;
  drop table search_postings, search_column, search_range, search_segment, passage;
  drop table job_file, job;
  drop table report_submission, item_freeze, report_template, segment_text, returned_draft, report_packet,
    section_clearance, section_text, report_owner, report_item_withdrawal, report_item, report_volume_withdrawal,
    report_volume;
  drop table settled_text, reply_withdrawal, reply_item, reply, contribution_withdrawal, contribution, request_reminder,
    request_share, request_split, request_item_withdrawal, request_item, request_withdrawal, request;
  drop table sheet_return_row, sheet_return;
  drop table adoption, closing_withdrawal, closing, closing_proposal, life_step, edition;
  drop view status_level, answer_level, letter_level, publication_level;
  drop table removal, printed_mark, mark_at;
  drop index status_entry_by_paragraph;
  drop function level_rank, level_of_rank;
  drop table answer_withdrawal, answer_return, answer, letter_withdrawal, letter_recipient, letter_mandate, letter;
  drop table version_key;
  drop function session_place;
  drop function keep_version_key cascade;
  drop index log_of_texts;
  drop function keep_standing_of_rows cascade;
  drop function keep_standing;
  drop function only_with_version;
  drop table session_facts, last_status, status_withdrawal, status_entry, assignment, assignment_rule, mandate_version,
    mandate_decision_withdrawal, mandate_decision;
  drop view followed, mandate_place;
  drop table followed_at, mandate_place_at, mandate;
  drop function end_only;
  drop table dismissal_withdrawal, dismissal, finding_place, finding, link, linking;
  drop table decision_withdrawal, decision;
  drop function are_ranges;
  drop trigger cited on paragraph;
  drop table cited;
  drop function keep_cited, cited_keys;
  drop index publication_key_of_symbol;
  alter table revision_work drop number_key, drop symbol_key;
  drop function key_of_symbol;
  alter table paragraph drop acts, drop citations, drop parties;
  alter table manifestation drop replaced_chars;
  alter table revision drop joins_key, drop unplaced, add unique (manifestation, rules);
  update work_expression set work = (select min(id) from work);
  delete from work where id <> (select min(id) from work);
  drop index work_known_by_number;
  alter table work drop organ, drop session;
  create unique index work_known_by_number on work (organisation, number, kind) where number is not null;
  delete from migration where number >= 2`

test('many processes that start at once apply each step once', async () => {
  const config = await server.newDatabase()
  await Promise.all(Array.from({ length: 4 }, () => server.openAgain(config)))
  const { db } = await server.openAgain(config)
  expect(await listMigrations(db)).toHaveLength(known.length)
})

test('a step that fails leaves nothing of itself', async () => {
  const { db } = await server.newStore()
  const failing = { ...next, sql: 'create table half (id int); select 1 / 0' }
  await expect(migrate(db, [...known, failing])).rejects.toThrow('division by zero')
  expect((await sql`select to_regclass('half') as half`.execute(db)).rows).toEqual([{ half: null }])
  expect(await listMigrations(db)).toHaveLength(known.length)
})

test('a store of a newer Qarar is refused', async () => {
  const { db, config } = await server.openAgain(await server.newDatabase())
  await migrate(db, [...known, next])
  await expect(server.openAgain(config)).rejects.toMatchObject({
    code: 'newer-store',
    message: `The store was made by a newer Qarar (this Qarar knows ${known.length} steps, the store has taken ${next.number} ("note")): use that version.`,
  })
})

test('a step that was altered after it was applied is refused', async () => {
  const { db } = await server.newStore()
  const altered = known.map((migration) => ({ ...migration, sha256: 'f'.repeat(64) }))
  await expect(migrate(db, altered)).rejects.toMatchObject({ code: 'altered-migration' })
})

test('steps are numbered without gaps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qarar-migrations-'))
  writeFileSync(join(folder, '0002-second.sql'), '')
  expect(() => readMigrations(pathToFileURL(`${folder}/`))).toThrow(
    'Expected migration 1, found 0002-second.sql',
  )
  rmSync(folder, { recursive: true })
})

test('a database of another encoding is refused', async () => {
  const config = await server.newDatabase()
  const { db } = await connect(config, () => {})
  await sql
    .raw(`create database ${config.database}_latin encoding 'LATIN1' locale 'C' template template0`)
    .execute(db)
  const latin = connect({ ...config, database: `${config.database}_latin` }, () => {})
  await expect(latin).rejects.toMatchObject({ code: 'wrong-encoding' })
  await sql.raw(`drop database ${config.database}_latin`).execute(db)
  await db.destroy()
})

test('the names of tables are the names of the types', () => {
  const folder = new URL('schema/', import.meta.url)
  const types = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  const tables = known.flatMap((migration) =>
    [...migration.sql.matchAll(/^create table (\w+)/gm)].map(([, name]) => name),
  )
  expect(tables.filter((table) => !new RegExp(`^  ${table}: \\w+(?:Table|View)$`, 'm').test(types))).toEqual(
    [],
  )
})

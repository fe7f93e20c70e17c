// Works whose identity changes: rules that read a number by now, texts that are said to be another publication's.
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileOf } from '../testing/line-reader.ts'
import { type NumberedRules, numberedReader } from '../testing/numbered-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
const text = [
  'Resolution 1',
  'Requests the Secretary General to chart the northern wetlands.',
  'Invites the pilots to count the buoys.',
  'Resolution 2',
  'Requests the Secretary General to publish the tide tables.',
].join('\n')

let rules: NumberedRules
let opened: TestStore
let publication: string
beforeEach(async () => {
  rules = { verbs: ['Requests', 'Invites'], splits: false, follow: 'task', numbers: [] }
  opened = await server.newStore((raw, options) => numberedReader(rules)(raw, options))
  publication = (await bring()).publication as string
})

const bring = () => opened.store.importFile(fileOf(text), { by })

async function readByNewRules(change: Partial<NumberedRules>) {
  rules = { ...rules, ...change }
  await tamper(`update revision r set rules = '2025.1.' || n
    from (select id, row_number() over (order by read_at) n from revision) o where o.id = r.id`)
  expect(await bring()).toMatchObject({ outcome: 'new-revision' })
}

/** As somebody does who owns the database. */
function tamper(statement: string): Promise<unknown> {
  return opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql.raw(statement).execute(change)
  })
}

async function listed() {
  const { mandates } = await opened.store.listRegister()
  return new Map(mandates.map((mandate) => [mandate.fields.action, mandate]))
}

const idsOf = async () => [...(await listed())].map(([action, { id }]) => [action, id]).sort()

async function expectWorksOfPlaces() {
  for (const order of [1, 2]) {
    const review = await opened.store.getReview(publication, order)
    const shown = review?.paragraphs.flatMap(({ mandates }) => mandates) ?? []
    expect(shown).toHaveLength(order === 1 ? 2 : 1)
    expect(review?.left.here).toBe(shown.filter(({ state }) => state === 'proposed').length)
    expect(shown.map(({ work }) => work.id)).toEqual(shown.map(() => review?.work.id))
    expect(review?.elsewhere).toEqual([])
  }
}

describe('where the rules read a number by now', () => {
  test.each([
    ['of one work of the text', ['1']],
    ['of all of them', ['1', '2']],
  ])('%s, the same words are the same mandates, of the work that has them', async (_, numbers) => {
    const before = await idsOf()
    expect(before).toHaveLength(3)
    await readByNewRules({ numbers })
    expect(await idsOf()).toEqual(before)
    await expectWorksOfPlaces()
  })

  test('what a person said of words that are not read any more has its place', async () => {
    const { id, version } = (await listed()).get('count the buoys') as { id: string; version: number }
    await opened.store.decideMandate(id, { kind: 'confirmed', version, by })
    await readByNewRules({ numbers: ['1', '2'], verbs: ['Requests'] })
    await expectWorksOfPlaces()
    expect((await listed()).get('count the buoys')).toMatchObject({ id, state: 'confirmed' })
    await readByNewRules({ numbers: ['1', '2'], verbs: ['Requests', 'Invites'] })
    expect((await listed()).get('count the buoys')?.id).toBe(id)
  })
})

test('a text of which one work gets another identity keeps what it asks for in all of them', async () => {
  const before = await idsOf()
  const held = await opened.db.selectFrom('work_expression').selectAll().orderBy('order').execute()
  await tamper(`insert into work (id, kind, publication, place) values ('w-0000000000', 'resolution', '${publication}', 'resolution #9');
    update work_expression set work = 'w-0000000000' where "order" = 2;
    update followed_at set revision = null`)
  await opened.store.close()
  opened = await server.openAgain(opened.config, (raw, options) => numberedReader(rules)(raw, options))
  expect(await idsOf()).toEqual(before)
  await expectWorksOfPlaces()
  const places = await opened.db
    .selectFrom('mandate_place_at')
    .select(['work', ({ fn }) => fn.countAll<string>().as('count')])
    .groupBy('work')
    .execute()
  expect(Object.fromEntries(places.map(({ work, count }) => [work, count]))).toEqual({
    [held[0]?.work ?? '']: '2',
    [held[1]?.work ?? '']: '1',
    'w-0000000000': '1',
  })
})

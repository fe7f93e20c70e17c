// Lists of a register that has grown, put straight into the tables: what they leave out, and how long they take.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillRegister } from '../testing/large-register.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { listOrders } from './in-order.ts'

const server = await startTestServer()
let opened: TestStore
beforeAll(async () => {
  opened = await server.newStore()
  await fillRegister(opened.db, { mandates: 6000, entries: 60_000, letters: 8, requests: 8 })
}, 120_000)
afterAll(server.stop)

const list = (query: object) => opened.store.listRegister(query)

describe('the list of a day', () => {
  /** By the plainest words: the last entry up to the day, of each mandate and addressee. */
  async function countUnknown(asOf: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      with last as (select distinct on (mandate, addressee) * from status_entry where as_of <= ${asOf}
        order by mandate, addressee, as_of desc, log desc)
      select count(*)::int as count from mandate_version v where v.upto is null and v.date <= ${asOf}
        and v.mandate not in (select mandate from last where status <> 'no-information')`.execute(opened.db)
    return rows[0]?.count ?? -1
  }

  test('knows of which nothing was known', async () => {
    const asOf = '1996-01-01'
    expect((await list({ asOf, status: 'none' })).total).toBe(await countUnknown(asOf))
  })
})

describe('the list with words', () => {
  async function countWith(words: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from mandate_version v where strpos(v.words, lower(${words})) > 0`.execute(
      opened.db,
    )
    return rows[0]?.count ?? -1
  }

  test.each(['WETLANDS 12', 'on wetlands', 'wetlands 5999', 'no such words'])(
    'has those with "%s"',
    async (words) => {
      const { total, mandates } = await list({ words })
      expect(total).toBe(await countWith(words))
      expect(mandates).toHaveLength(Math.min(100, total))
    },
  )

  test.each(['%', '_', '\\'])('takes the sign %s for what it is', async (words) => {
    expect((await list({ words })).total).toBe(0)
  })
})

test('a reader from whom nothing is withheld has the same pages of a status', async () => {
  const reader = opened.store.at('limited')
  for (const query of [
    { status: 'implemented', from: 51, count: 20 },
    { status: 'none', session: 'COUNCIL-7' },
    { status: 'continuing', asOf: '1999-05-05', from: 1000, count: 5 },
    { status: 'implemented', from: 100_000 },
  ] as const)
    expect(await reader.listRegister(query)).toEqual(await opened.store.listRegister(query))
  expect((await opened.store.at('public').listRegister({ status: 'implemented' })).total).toBe(0)
})

describe('a list says which value nothing has', () => {
  test.each([
    [{ session: 'COUNCIL-7', due: 'NOWHERE-9' }, [['due', 'NOWHERE-9']]],
    [
      { session: 'COUNCIL-7', organisation: 'zz', owner: 'No such desk' },
      [
        ['organisation', 'zz'],
        ['owner', 'No such desk'],
      ],
    ],
    [
      { work: 'w-none', publication: 'p-none' },
      [
        ['publication', 'p-none'],
        ['work', 'w-none'],
      ],
    ],
    [{ addressee: ['ois/secretary-general', 'state:XX'] }, [['addressee', 'state:XX']]],
    [{ session: 'COUNCIL-7', words: 'no such words' }, []],
    [{ session: 'COUNCIL-7', state: 'rejected' }, []],
    [{ owner: 'nobody', words: 'no such words' }, []],
    [{ due: 'NOWHERE-9', known: '2040-01-01T00:00:00Z' }, [['due', 'NOWHERE-9']]],
  ] as const)('%j', async (query, unknown) => {
    const page = await list(query)
    expect(page.unknown.map(({ condition, value }) => [condition, value])).toEqual(unknown)
  })

  test('also to a reader who sees nothing of what there is', async () => {
    const { total, unknown } = await opened.store.at('public').listRegister({ due: 'NOWHERE-9' })
    expect([total, unknown]).toEqual([0, [{ condition: 'due', value: 'NOWHERE-9' }]])
  })
})

describe('a docket', () => {
  const docket = (query: object) => opened.store.getDocket(query)

  /** Of the secretariat, due before the 36th session, with an open last word or none. */
  async function countCarried(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from mandate_version v where (v.addressees && array['ois/secretary-general'] or v.follow = 'return')
        and v.follow in ('task', 'report', 'return') and substring(v.due_session from 9)::int < 36
        and not exists (select from last_status s where s.mandate = v.mandate and s.status = 'implemented'
          and s.addressee = any(v.addressees))`.execute(opened.db)
    return rows[0]?.count ?? -1
  }

  test('has the newest that are open, whatever was answered or asked since, and says how many more', async () => {
    const page = await docket({ session: 'COUNCIL-36' })
    expect(page.docket?.carried).toHaveLength(200)
    expect(200 + page.leftOut.carried).toBe(await countCarried())
  })

  const desks = [undefined, ['ois/secretary-general'], ['state:YEM'], ['state:YEM', 'state:OMN']]

  test.each(desks)('of %s has as many as are counted one by one at its moment', async (desk) => {
    const known = '2040-01-01T00:00:00Z'
    const asked = { session: 'COUNCIL-36', desk }
    const { docket: then, ...counted } = await docket({ ...asked, known })
    const { docket: now, ...tallied } = await docket(asked)
    expect(tallied).toEqual(counted)
    expect(now?.carried).toEqual(then?.carried)
    expect((await opened.store.at('limited').getDocket(asked)).leftOut).toEqual(counted.leftOut)
  })

  test('with the first lines of each part says how many more there are', async () => {
    const whole = await docket({ session: 'COUNCIL-20' })
    const { docket: first, more, ...page } = await docket({ session: 'COUNCIL-20', shown: 3 })
    const parts = ['tasks', 'reports', 'returns', 'carried', 'later', 'standing', 'appeals'] as const
    for (const part of parts) expect(first?.[part]).toEqual(whole.docket?.[part].slice(0, 3))
    expect(first?.counts).toEqual(whole.docket?.counts)
    for (const part of ['tasks', 'reports', 'returns', 'standing', 'appeals'] as const)
      expect(more?.[part]).toBe(Math.max(0, (whole.docket?.[part].length ?? 0) - 3))
    for (const part of ['carried', 'later'] as const)
      expect(page.leftOut[part]).toBe(
        Math.max(0, whole.leftOut[part] + (whole.docket?.[part].length ?? 0) - 3),
      )
    expect(more?.carried).toBe(page.leftOut.carried)
    const parted = whole.docket?.reports.slice(3).flatMap((report) => report.parts)
    expect(more?.reportParts).toBe(parted?.length)
  })

  test('that is short is whole, however few lines are asked for', async () => {
    const whole = await docket({ session: 'COUNCIL-20', desk: ['state:YEM'] })
    expect(await docket({ session: 'COUNCIL-20', desk: ['state:YEM'], shown: 1000 })).toEqual(whole)
  })

  test('of two who are told of otherwise goes by the last word', async () => {
    const desk = ['ois/secretary-general', 'ois/general-secretariat']
    const counts = async () => {
      const now = (await docket({ session: 'COUNCIL-36', desk })).leftOut.carried
      const known = (await docket({ session: 'COUNCIL-36', desk, known: '2100-01-01T00:00:00Z' })).leftOut
      return [now, known.carried]
    }
    const before = await counts()
    const carried = (await docket({ session: 'COUNCIL-36', desk })).docket?.carried ?? []
    const id = carried.find(({ mandate }) => mandate.fields.addressees[0]?.id === desk[0])?.mandate.id ?? ''
    const say = (addressee: string, status: 'implemented' | 'in-progress', asOf: string) =>
      opened.store.recordStatus(id, {
        ...{ addressee, status, asOf, note: null, reportText: null, evidence: [], by: 'x' },
      })
    await say('ois/general-secretariat', 'in-progress', '2025-01-01')
    await say('ois/secretary-general', 'implemented', '2025-01-02')
    expect(await counts()).toEqual(before.map((count) => count - 1))
    await say('ois/general-secretariat', 'in-progress', '2025-01-03')
    expect(await counts()).toEqual(before)
  })

  test('is by itself for the session after the newest text of the day', async () => {
    const { sessions } = await docket({ asOf: '1996-01-01' })
    expect(sessions[0]).toBe('COUNCIL-7')
    expect((await docket({})).sessions[0]).toBe('COUNCIL-41')
  })
})

test('a session that nobody can have is no reason to fail, and stale is what the docket calls so', async () => {
  const strange = "due_session = 'COUNCIL-99999999999' where mandate = 'n-0000000005'"
  const own = "due_session = session where mandate in ('n-0000000007', 'n-0000000008')"
  await opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    for (const table of ['mandate_version', 'version_key'])
      for (const set of [strange, own]) await sql.raw(`update ${table} set ${set}`).execute(change)
  })
  const { mandates } = await list({ stale: true })
  expect(mandates.map(({ id }) => id).sort()).toEqual(['n-0000000007', 'n-0000000008'])
  const isStale = async (id: string) => (await opened.store.getMandate(id))?.isStale
  expect([await isStale('n-0000000007'), await isStale('n-0000000006')]).toEqual([true, false])
})

test('choices are those of the last entry of the log', async () => {
  const before = await opened.store.listChoices()
  await opened.store.addRule({
    by: 'x',
    post: 'p',
    organisation: 'none',
    addressee: null,
    follow: null,
    session: null,
    words: null,
  })
  expect(await opened.store.listChoices()).not.toBe(before)
  expect(await opened.store.listChoices()).toEqual(before)
})

test('the figures of a session count more than a docket lists', async () => {
  const session = 'COUNCIL-60'
  const owed = "due_session = 'COUNCIL-60', follow = 'task', addressees = array['ois/secretary-general']"
  const fields = { follow: 'task', addressees: [{ id: 'ois/secretary-general', text: 'the office' }] }
  await opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql.raw(`update version_key set ${owed}`).execute(change)
    await sql`update mandate_version set ${sql.raw(owed)}, fields = fields || ${JSON.stringify(fields)}::jsonb`.execute(
      change,
    )
  })
  const page = await opened.store.getDocket({ session })
  expect(page.docket?.tasks).toHaveLength(5000)
  expect(page.leftOut.counted).toBeGreaterThan(500)
  const { working } = await opened.store.getHome({ session })
  expect(working?.counts.tasks).toBe(5000 + page.leftOut.counted)
})

describe('the list in another order', () => {
  /** A place in each order, to compare by; what has none comes last. */
  const last = '~'
  const padded = (session: string | null) => session?.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
  type Listed = Awaited<ReturnType<typeof list>>['mandates'][number]
  const places: Record<string, (mandate: Listed) => string> = {
    oldest: ({ work }) => work.date ?? '',
    due: ({ due }) => `${due.date ?? last} ${padded(due.session) ?? last}`,
  }

  test.each(['oldest', 'due', 'session'] as const)('%s: every row once, page after page', async (sort) => {
    const whole = (await list({ sort, count: 1000 })).mandates
    const pages = []
    for (let from = 1; from <= 1000; from += 250)
      pages.push(...(await list({ sort, from, count: 250 })).mandates)
    expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
    expect(new Set(pages.map(({ id }) => id)).size).toBe(1000)
    const found =
      sort === 'session'
        ? whole.map(({ work }) => padded(work.session) ?? '').reverse()
        : whole.map((mandate) => places[sort]?.(mandate))
    expect(found).toEqual([...found].sort())
  })

  const sorts = ['newest', 'oldest', 'due', 'session'] as const

  test.each(sorts)('%s: from behind it is the same', async (sort) => {
    const { fromFirst, fromLast } = listOrders[sort]
    const { rows } = await sql<{ forth: string[]; back: string[] }>`select
      array_agg(v.mandate order by ${fromFirst}) as forth, array_agg(v.mandate order by ${fromLast}) as back
      from version_key v where v.upto is null`.execute(opened.db)
    expect(rows[0]?.forth.length).toBeGreaterThan(5000)
    expect(rows[0]?.back.toReversed()).toEqual(rows[0]?.forth)
  })

  const ways = sorts.flatMap((sort) => [[sort, 'fromFirst'] as const, [sort, 'fromLast'] as const])
  test.each(ways)('%s, %s: is walked by an index', async (sort, way) => {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select v.mandate from version_key v
      where v.upto is null order by ${listOrders[sort][way]} limit 50`.execute(opened.db)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toMatch(/Index (?:Only )?Scan/)
    // Within a day the oldest first is put in order; nothing else is.
    expect(plan).not.toMatch(/->\s+Sort\s/)
  })
})

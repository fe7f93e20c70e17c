// Mechanisms on a real store: what texts propose, what people say of it, and what stands as of a moment.
import { Readable } from 'node:stream'
import type { Mechanism, MechanismPlace } from '@qarar/core'
import type { MechanismFields, MechanismPage } from '@qarar/register/contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTable } from '../../tables/read-table.ts'
import { recordsFile } from '../../tables/records-table.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { type TestFile, testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { recordTypeIn } from './declared-kinds.ts'
import { catchUpMechanisms } from './follow-mechanisms.ts'
import { namesParty } from './mechanism-links.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
let files: ReturnType<typeof testFiles>
let opened: TestStore
beforeEach(async () => {
  files = testFiles()
  opened = await server.newStore(files.read)
})

/** Names in paragraphs of the first work: `[number, name, state]`. */
type Named = [paragraph: number, name: string, state?: MechanismPlace['state']]

function mechanism(kind: Mechanism['kind'], key: string, named: Named[], records: unknown[] = []): Mechanism {
  const places = named.map(([number, text, state = null]) => ({
    ...{
      text,
      span: { start: 0, end: text.length },
      work: 1,
      eId: `para_${number}`,
      state,
      records: records as never,
    },
  }))
  const { text: name = '' } = places[0] ?? {}
  return { kind, key, name, state: null, paragraphs: places.map(({ eId }) => eId), places, aliases: [] }
}

const words = [
  'Decides to establish a contact group on the lighthouses.',
  'Requests the contact group to meet twice a year.',
  'Pledges to the lamp fund ten thousand dollars.',
]

const lights: Named[] = [
  [1, 'contact group on the lighthouses', 'established'],
  [2, 'contact group', 'operating'],
]

async function bring(file: Partial<TestFile> = {}) {
  const mechanisms = [mechanism('contact-group', 'lighthouses', lights)]
  const made = files.make({
    ...{ dates: ['2024-05-15'], mechanisms },
    ...file,
    works: [{ number: '1/1-X', paragraphs: words, ...file.works?.[0] }],
  })
  const result = await opened.store.importFile(made, { by })
  return { publication: result.publication as string, expression: result.expression as string }
}

const list = async (query = {}) => (await opened.store.listMechanisms(query)).mechanisms
const first = async () => (await list())[0] as NonNullable<Awaited<ReturnType<typeof list>>[number]>
const page = async (id: string, query = {}) => (await opened.store.getMechanism(id, query)) as MechanismPage
const whole = () => opened.store.verify()

const named = (en: string): MechanismFields => ({
  names: { ar: null, en, fr: null },
  ...{ aliases: [], body: null, mandate: null, seat: null },
})

const refused = (reason: string) => ({ name: 'StoreError', reason })

/** A fund that a person added, as there is none in the texts. */
async function fund(): Promise<string> {
  const added = await opened.store.addMechanism({
    kind: 'fund',
    organisation: 'ois',
    fields: named('Lamp Fund'),
    by,
  })
  return added.id
}

const add = (mechanism: string, type: string, typed: Record<string, string>) =>
  opened.store.addRecord(mechanism, { type, typed, values: {}, language: 'en', evidence: [], by })

test('an index leads from a party to its records, among many', async () => {
  const id = await fund()
  await add(id, 'pledge', { donor: 'Yemen', amount: '5 USD' })
  await sql`insert into mechanism_record select 'mr-' || lpad(n::text, 10, '0') as id, log, upto, mechanism, type, state,
      jsonb_set(data, '{donor,id}', to_jsonb('state:' || n)), sensitive, evidence, mention, source, quote, origin, reason, names,
      on_day, on_first, due_day, holds, alone, amount, currency, of_record, part
    from mechanism_record cross join generate_series(1, 20000) n`.execute(opened.db)
  await sql`analyze mechanism_record`.execute(opened.db)
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select r.id from mechanism_record r
    where r.upto is null and ${namesParty('state:YEM')}`.execute(opened.db)
  expect(rows.map((row) => row['QUERY PLAN']).join(' ')).toContain('mechanism_record_parties')
  const { links } = await opened.store.mechanismLinks({ party: 'state:YEM' })
  expect(links).toMatchObject([{ mechanism: id, total: 1 }])
})

test('a post that is vacant is found though the text of that day also asks for somebody', async () => {
  const post: Named[] = [
    [1, 'envoy for the lamps', 'vacant'],
    [2, 'envoy for the lamps', 'asked-for'],
  ]
  const held: Named[] = [[3, 'envoy for the buoys', 'operating']]
  await bring({ mechanisms: [mechanism('envoy', 'lamps', post), mechanism('envoy', 'buoys', held)] })
  const found = async (query: object) => (await list({ stand: 'vacant', ...query })).map(({ name }) => name)
  expect(await found({})).toEqual(['envoy for the lamps'])
  expect(await found({ asOf: '2020-01-01' })).toEqual([])
  expect(await found({ kind: 'fund' })).toEqual([])
  expect((await first()).name).toBe('envoy for the buoys')
})

describe('what texts propose', () => {
  test('is a mechanism with its mentions, and a record of its state for each that tells one', async () => {
    await bring()
    const [found, ...others] = await list()
    expect(others).toEqual([])
    expect(found).toMatchObject({
      ...{ kind: 'contact-group', state: 'proposed', organisation: 'ois', stand: 'operating' },
      ...{ name: 'contact group on the lighthouses', mentions: 2, records: 2, waiting: 3 },
    })
    const { mentions, records } = await page(found?.id ?? '')
    expect(mentions.map(({ eId, stand, words: said }) => [eId, stand, said])).toEqual([
      ['para_1', 'established', words[0]],
      ['para_2', 'operating', words[1]],
    ])
    expect(
      records.map(({ values, quote, level }) => [values.stand, values.date, quote, level]),
    ).toContainEqual([
      'operating',
      { value: '2024-05-15', calendar: 'gregorian', printed: '2024-05-15' },
      words[1],
      'public',
    ])
    expect((await opened.store.reviewMechanisms()).total).toBe(1)
    expect(await whole()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('in two languages of one paragraph is proposed to be one', async () => {
    const text = paragraphsOf('ar')
    await bring()
    await bring({
      ...{ language: 'ar', works: [{ number: '1/1-X', paragraphs: text }] },
      mechanisms: [mechanism('contact-group', 'منائر', [[1, 'فريق الاتصال المعني بالمنائر', 'established']])],
    })
    const [one, other] = await list()
    expect((await page(one?.id ?? '')).same).toMatchObject([{ id: other?.id, because: '1/1-X para_1' }])
    await opened.store.decideMechanism(one?.id ?? '', {
      ...{ kind: 'merged', version: one?.version ?? 0, into: other?.id ?? '', by },
    })
    expect(await list()).toMatchObject([{ id: other?.id, mentions: 2 }])
  })

  test('of records that rules read in the words is proposed beside', async () => {
    const values = {
      donor: { text: 'Norival', value: null },
      amount: { text: 'ten thousand dollars', value: { amount: '10000', currency: null } },
      tune: { text: 'la la', value: null },
    }
    const read = [
      { type: 'pledge', values },
      { type: 'song', values },
    ]
    await bring({ mechanisms: [mechanism('fund', 'lamp', [[3, 'lamp fund']], read)] })
    const { records } = await page((await first()).id)
    expect(records).toMatchObject([{ type: 'pledge', state: 'proposed', quote: words[2] }])
    expect(records[0]?.values).toEqual({
      donor: { id: null, text: 'Norival' },
      amount: { amount: '10000', currency: null, printed: 'ten thousand dollars' },
    })
  })

  test('goes with the text, and comes back with it', async () => {
    const { publication } = await bring()
    const { id } = await first()
    await opened.store.withdraw(publication, { reason: 'wrong file', by })
    expect(await list()).toEqual([])
    await bring({ name: 'again.txt' })
    expect(await list()).toMatchObject([{ id, state: 'proposed', mentions: 2, records: 2 }])
    expect(await whole()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('of texts that were there before is caught up with, once', async () => {
    await bring()
    const before = await list()
    await sql`truncate mechanism_followed`.execute(opened.db)
    const { logEntries } = await whole()
    await catchUpMechanisms(opened.db)
    expect([await list(), (await whole()).logEntries]).toEqual([before, logEntries])
  })
})

const paragraphsOf = (_: 'ar') => [
  'يقرر إنشاء فريق الاتصال المعني بالمنائر.',
  'يطلب من الفريق أن يجتمع مرتين في السنة.',
  'يتعهد لصندوق المصابيح.',
]

describe('what a person says of a mechanism', () => {
  test('stands whatever the texts do, and is not said of something else than was seen', async () => {
    const { publication } = await bring()
    const seen = await first()
    const { version } = await opened.store.decideMechanism(seen.id, {
      kind: 'confirmed',
      version: seen.version,
      by,
    })
    const late = opened.store.decideMechanism(seen.id, {
      kind: 'rejected',
      version: seen.version,
      reason: null,
      by,
    })
    await expect(late).rejects.toMatchObject(refused('mechanism-changed'))
    await opened.store.decideMechanism(seen.id, {
      kind: 'edited',
      version,
      fields: named('Group of Lights'),
      by,
    })
    await opened.store.withdraw(publication, { reason: 'wrong file', by })
    expect(await list()).toMatchObject([{ state: 'edited', name: 'Group of Lights', mentions: 0 }])
    const { history } = await page(seen.id)
    expect(history.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['decide-mechanism', 'imported', 'withdraw']),
    )
  })

  test('is taken back: what was rejected is proposed again, what was merged stands for itself', async () => {
    await bring()
    const seen = await first()
    const { version } = await opened.store.decideMechanism(seen.id, {
      ...{ kind: 'rejected', version: seen.version, reason: 'none', by },
    })
    expect(await list()).toEqual([])
    expect(await list({ state: 'rejected' })).toMatchObject([{ id: seen.id }])
    await opened.store.decideMechanism(seen.id, { kind: 'withdrawn', version, reason: 'it is one', by })
    expect(await list()).toMatchObject([{ id: seen.id, state: 'proposed' }])
    expect(await whole()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('is refused of another kind, of itself, of a kind that there is not, and without a name', async () => {
    await bring()
    const seen = await first()
    for (const into of [seen.id, await fund()])
      await expect(
        opened.store.decideMechanism(seen.id, { kind: 'merged', version: seen.version, into, by }),
      ).rejects.toMatchObject(refused('not-to-be-merged'))
    const none = { kind: 'choir', organisation: null, fields: named('x'), by }
    await expect(opened.store.addMechanism(none)).rejects.toMatchObject(refused('kind-gone'))
    const nameless = { kind: 'fund', organisation: null, fields: named(' '), by }
    await expect(opened.store.addMechanism(nameless)).rejects.toMatchObject(refused('record-faults'))
  })
})

describe('records', () => {
  test('are confirmed, edited, rejected and taken back', async () => {
    await bring()
    const { id } = await first()
    const [newest, older] = (await page(id)).records
    const { version } = await opened.store.decideRecord(newest?.id ?? '', {
      ...{ kind: 'confirmed', version: newest?.version ?? 0, by },
    })
    await opened.store.decideRecord(older?.id ?? '', {
      ...{ kind: 'rejected', version: older?.version ?? 0, reason: 'another group', by },
    })
    expect((await page(id)).records).toMatchObject([{ id: newest?.id, state: 'confirmed' }])
    await bring({ name: 'again.txt', encoding: 'utf-8 again', dates: ['2024-05-15'] })
    expect((await page(id)).totals).toEqual({ state: 1 })
    const edited = await opened.store.decideRecord(newest?.id ?? '', {
      ...{ kind: 'edited', version, typed: { stand: 'vacant' }, values: {}, language: 'en', without: [], by },
    })
    expect((await first()).stand).toBe('vacant')
    await opened.store.decideRecord(newest?.id ?? '', {
      ...{ kind: 'withdrawn', version: edited.version, reason: 'wrong', by },
    })
    expect((await page(id)).records).toMatchObject([
      { id: newest?.id, state: 'proposed', values: newest?.values },
    ])
    expect(await whole()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('that repeat a kept one are kept only where both are meant', async () => {
    await bring()
    const { id } = await first()
    const meet = (typed: Record<string, string>) => add(id, 'meeting', typed)
    const kept = await meet({ date: '2024-09-26', level: 'ministerial' })
    const proposed = [await meet({ date: '2024-09-26' }), await meet({ date: '2024-09-27' })]
    const ids = proposed.map((record) => record.id)
    await tamper(
      `update mechanism_record set state = 'proposed', origin = 'text' where id in ('${ids.join("','")}')`,
    )
    const [same, other] = proposed as [(typeof proposed)[0], (typeof proposed)[0]]
    const confirm = (record: typeof same, doubled?: boolean) =>
      opened.store.decideRecord(record.id, { kind: 'confirmed', version: record.version, doubled, by })
    await confirm(other)
    await expect(confirm(same)).rejects.toMatchObject({
      ...refused('record-doubled'),
      message: expect.stringMatching(new RegExp(`${kept.id}.*26 September 2024`)),
    })
    const edited = { kind: 'edited' as const, version: same.version, values: {}, without: [], by }
    await expect(
      opened.store.decideRecord(same.id, { ...edited, typed: { number: '3' }, language: 'fr' }),
    ).rejects.toMatchObject({
      ...refused('record-doubled'),
      message: expect.stringMatching(/26 septembre 2024/),
    })
    await confirm(same, true)
    expect((await page(id)).records.filter(({ type }) => type === 'meeting')).toHaveLength(3)
  })

  test('are refused with all that is wrong in them', async () => {
    const id = await fund()
    await expect(add(id, 'pledge', { amount: 'much', date: 'soon' })).rejects.toMatchObject({
      ...refused('record-faults'),
      message: expect.stringMatching(/Amount.*Date.*Donor|Donor/s),
    })
    await expect(add(id, 'sermon', {})).rejects.toMatchObject(refused('no-such-type'))
    await expect(add('mc-0000000000', 'pledge', {})).rejects.toMatchObject(refused('no-mechanism'))
  })

  test('of payments never come to more than was pledged, unless that is corrected', async () => {
    const id = await fund()
    const pledge = (await add(id, 'pledge', { donor: 'Norival', amount: '100 USD' })).id
    const pay = (amount: string) => add(id, 'payment', { pledge, amount, date: '2025-01-01' })
    await pay('60 USD')
    await expect(pay('50 USD')).rejects.toMatchObject(refused('more-than-promised'))
    await expect(pay('5 EUR')).rejects.toMatchObject(refused('more-than-promised'))
    await add(id, 'correction', { pledge, amount: '10 USD', date: '2025-02-01', reason: 'more was promised' })
    await pay('50 USD')
    const { version } = (await page(id)).records.find((record) => record.id === pledge) ?? { version: 0 }
    await expect(
      opened.store.decideRecord(pledge, { kind: 'withdrawn', version, reason: 'x', by }),
    ).rejects.toMatchObject(refused('record-named'))
  })

  test('of which only one may hold do not hold at once', async () => {
    const id = await fund()
    const chair = (party: string, from: string, until = '') =>
      add(id, 'member', { party, role: 'chair', from, until })
    await chair('Norival', '2019', '2021')
    await chair('Tamra', '2021', '2023-06-30')
    const named = expect.stringMatching(/\(Tamra · .* 2021 – 30 June 2023\)/)
    await expect(chair('Kedra', '2023-01-01')).rejects.toMatchObject({
      ...refused('holds-already'),
      message: named,
    })
    const rows = await readTable('m.csv', Buffer.from('party,role,from\nKedra,chair,2023-01-01'))
    const preview = await opened.store.previewRecords(id, 'member', rows, { language: 'en' })
    expect(preview.shown[0]?.faults).toMatchObject([{ message: named }])
    await add(id, 'member', { party: 'Kedra', role: 'member', from: '2020' })
  })

  test('keep what is sensitive to themselves', async () => {
    const { id } = await opened.store.addMechanism({
      kind: 'observatory',
      organisation: 'ois',
      fields: named('Watch'),
      by,
    })
    const incident = await add(id, 'incident', {
      ...{
        date: '2025-03-01',
        place: 'Lisport',
        type: 'threat',
        source: 'a newspaper',
        verification: 'reported',
      },
      ...{ actors: 'two masked bakers' },
    })
    const [record] = (await page(id)).records
    expect(record?.masked).toEqual(['actors'])
    expect(JSON.stringify(record)).not.toContain('bakers')
    expect(await opened.store.revealRecord(incident.id, { by })).toMatchObject({
      values: { actors: 'two masked bakers' },
    })
    const { rows } = await sql<{ log: string; revealed: number }>`
      select string_agg(details::text, ' ') as log, count(*) filter (where what = 'reveal-record')::int as revealed from log`.execute(
      opened.db,
    )
    expect(rows[0]?.log).not.toContain('bakers')
    expect(rows[0]?.revealed).toBe(1)
    expect(await whole()).toMatchObject({ differsAt: null })
    await tamper(`update mechanism_record set sensitive = sensitive || '{"actors": "nobody"}'`)
    expect(await whole()).toMatchObject({ differsAt: expect.any(Number) })
  })
})

/** As somebody does who owns the database. */
function tamper(statement: string): Promise<unknown> {
  return opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql.raw(statement).execute(change)
  })
}

test('what is kept goes through an archive', async () => {
  await bring()
  const seen = await first()
  await opened.store.decideMechanism(seen.id, { kind: 'confirmed', version: seen.version, by })
  const before = [await list(), await page(seen.id)]
  const archive = await archiveOf(opened.store)
  const other = await server.newStore(files.read)
  await other.store.restoreFrom(Readable.from([archive]))
  await catchUpMechanisms(other.db)
  expect([(await other.store.listMechanisms()).mechanisms, await other.store.getMechanism(seen.id)]).toEqual(
    before,
  )
})

test('a text that is removed by order takes its words along, and leaves what people wrote', async () => {
  const { publication } = await bring()
  await bring({
    symbol: 'OIS/2',
    works: [
      {
        number: '2/2-X',
        paragraphs: [
          'Notes the tides.',
          'Notes the winds.',
          'Requests the group on the lighthouses to meet.',
        ],
      },
    ],
    dates: ['2025-01-01'],
    mechanisms: [mechanism('contact-group', 'lighthouses', [[3, 'group on the lighthouses', 'operating']])],
  })
  const seen = await first()
  await opened.store.decideMechanism(seen.id, { kind: 'confirmed', version: seen.version, by })
  for (const { id, version } of (await page(seen.id)).records)
    await opened.store.decideRecord(id, { kind: 'confirmed', version, by })
  await opened.store.remove(publication, { reason: 'by order', by })
  const left = await page(seen.id)
  expect(left.mechanism.name).toBe('group on the lighthouses')
  expect(left.records.map(({ state, quote }) => [state, quote]).sort()).toEqual([
    ['confirmed', 'Requests the group on the lighthouses to meet.'],
    ['confirmed', '[removed by order]'],
    ['confirmed', '[removed by order]'],
  ])
  const { rows } = await sql<{ all: string }>`
    select concat((select string_agg(m::text, ' ') from mechanism_version m), (select string_agg(r::text, ' ') from mechanism_record r),
      (select string_agg(t::text, ' ') from mechanism_mention t), (select string_agg(details::text, ' ') from log)) as all`.execute(
    opened.db,
  )
  expect(rows[0]?.all).not.toContain('contact group on the lighthouses')
  expect(await whole()).toMatchObject({ brokenAt: null, differsAt: null })
})

describe('a table of records', () => {
  const heading = 'Date,المكان,type,Sources,Vérification,Actors,colour'
  const table = (...lines: string[]) => {
    const bytes = Buffer.from([heading, ...lines].join('\n'))
    return readTable('incidents.csv', bytes)
  }
  const good = '2025-03-01,"Sanaa, Yemen",threat,a newspaper,reported,two bakers,red'

  async function observatory(): Promise<string> {
    const given = { kind: 'observatory', organisation: 'ois', fields: named('Watch'), by }
    return (await opened.store.addMechanism(given)).id
  }

  test('is looked at row by row before anything is kept', async () => {
    const id = await observatory()
    const rows = await table(
      good,
      'soon,x,threat,y,reported',
      '',
      good,
      '٥ رمضان ١٤٤٦,صنعاء,تهديد,صحيفة,confirmed',
    )
    const { logEntries } = await whole()
    const preview = await opened.store.previewRecords(id, 'incident', rows)
    expect(preview).toMatchObject({ rows: 4, good: 2, faulty: 1, doubled: 1, takenBefore: null })
    expect(preview.columns.at(-1)).toEqual({ heading: 'colour', field: null })
    expect(preview.shown).toMatchObject([
      { row: 3, faults: [{ field: 'date', message: expect.stringContaining('soon') }] },
      { row: 5, faults: [], same: { row: 2, record: null } },
    ])
    expect(JSON.stringify(preview)).not.toContain('bakers')
    const inBoth = {
      field: 'date',
      cell: '٥ رمضان ١٤٤٦',
      read: '5 Ramadan 1446 AH (5 March 2025)',
      row: 6,
      rows: 1,
    }
    expect(preview.readings).toContainEqual(inBoth)
    expect(preview.readings).toContainEqual(expect.objectContaining({ field: 'type', cell: 'تهديد', row: 6 }))
    expect(preview.readings.filter(({ cell }) => cell === '2025-03-01' || cell === 'soon')).toEqual([])
    expect([(await whole()).logEntries, (await page(id)).totals]).toEqual([logEntries, {}])
  })

  test('asks for the currency of an amount whose words do not say which it is, as a form does', async () => {
    const id = (
      await opened.store.addMechanism({
        ...{ kind: 'fund', organisation: 'ois', fields: named('Lamp Fund'), by },
      })
    ).id
    const cells = ['٢٥٠ ألف دولار', '250000', '٢٥٠ ألف دولار XXX', '250000 USD']
    const text = ['donor,amount', ...cells.map((cell, at) => `Donor ${at},${cell}`)].join('\n')
    const rows = await readTable('pledges.csv', Buffer.from(text))
    const preview = await opened.store.previewRecords(id, 'pledge', rows, { language: 'en' })
    expect(preview).toMatchObject({ good: 2, faulty: 2 })
    expect(preview.shown).toMatchObject([
      { row: 2, faults: [{ field: 'amount', message: expect.stringContaining('which one is meant?') }] },
      { row: 3, faults: [{ field: 'amount', message: expect.stringContaining('No currency is stated') }] },
    ])
    expect(preview.readings).toEqual([
      { field: 'amount', cell: '٢٥٠ ألف دولار XXX', read: '250,000 (currency not stated)', row: 4, rows: 1 },
    ])
    await expect(add(id, 'pledge', { donor: 'Norival', amount: '250 dollars' })).rejects.toMatchObject(
      refused('record-faults'),
    )
    await add(id, 'pledge', { donor: 'Norival', amount: '250 dollars XXX' })
    expect((await page(id)).records[0]?.values.amount).toMatchObject({ amount: '250', currency: null })
  })

  test('names a record by its title as exports write it, and as they did before Hijri dates were marked', async () => {
    const id = (
      await opened.store.addMechanism({
        ...{ kind: 'fund', organisation: 'ois', fields: named('Lamp Fund'), by },
      })
    ).id
    const pledged = { donor: 'Norival', amount: '500 USD', date: '1446-09-05 AH' }
    const pledge = await add(id, 'pledge', pledged)
    const titles = ['Norival 500 USD 1446-09-05 AH', 'Norival 500 USD 1446-09-05', 'Norival 500 USD 1446-09']
    const text = ['pledge,amount,date', ...titles.map((title, at) => `${title},${at + 1} USD,2025-06-01`)]
    const rows = await readTable('payments.csv', Buffer.from(text.join('\n')))
    const preview = await opened.store.previewRecords(id, 'payment', rows, { language: 'en' })
    expect(preview).toMatchObject({ good: 2, faulty: 1, shown: [{ row: 4, faults: [{ field: 'pledge' }] }] })
    await opened.store.importRecords(id, 'payment', rows, { by, good: 2 })
    const paid = (await page(id)).records.filter(({ type }) => type === 'payment')
    expect(paid.map(({ values }) => values.pledge)).toEqual([pledge.id, pledge.id])
  })

  test('is taken in one entry, once; what is there already is told', async () => {
    const id = await observatory()
    const rows = await table(good, 'soon,x,threat,y,reported')
    const other = opened.store.importRecords(id, 'incident', rows, { by, good: 2 })
    await expect(other).rejects.toMatchObject(refused('record-changed'))
    expect(await opened.store.importRecords(id, 'incident', rows, { by, good: 1 })).toMatchObject({
      taken: 1,
      left: 1,
    })
    await expect(opened.store.importRecords(id, 'incident', rows, { by })).rejects.toMatchObject(
      refused('file-taken'),
    )
    const more = await table(good, '2025-03-02,Lisport,vandalism,z,reported')
    const preview = await opened.store.previewRecords(id, 'incident', more)
    const [first] = (await page(id)).records
    expect(preview.shown).toMatchObject([{ row: 2, same: { record: first?.id } }])
    expect(await opened.store.importRecords(id, 'incident', more, { by })).toMatchObject({
      taken: 1,
      doubled: 1,
    })
    expect(await whole()).toMatchObject({ brokenAt: null, differsAt: null })
    const { rows: said } = await sql<{
      all: string
    }>`select string_agg(details::text, ' ') as all from log`.execute(opened.db)
    expect(said[0]?.all).not.toContain('bakers')
  })

  test('that goes out comes in again, without what is sensitive and without formulas', async () => {
    const id = await observatory()
    const formula = '2025-03-01,"=HYPERLINK(""x"")",threat,-1,reported,two bakers,'
    await opened.store.importRecords(id, 'incident', await table(formula), { by })
    const type = recordTypeIn('observatory', 'incident')
    if (!type) throw new Error('an observatory has incidents')
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      const bytes = await recordsFile(opened.store, { mechanism: id, type, language: 'ar' }, format)
      expect(bytes.includes('bakers')).toBe(false)
      if (format === 'json') continue
      if (format === 'csv') expect(bytes.toString()).toContain(`"'=HYPERLINK(""x"")"`)
      const again = await opened.store.previewRecords(id, 'incident', await readTable('again', bytes))
      expect(again).toMatchObject({ rows: 1, doubled: 1, faulty: 0 })
    }
    const revealed = await opened.store.revealRecords(id, 'incident', { by })
    const values = new Map(revealed.map((record) => [record.id, record.values]))
    const asked = { mechanism: id, type, language: 'en' as const, revealed: values }
    expect((await recordsFile(opened.store, asked, 'csv')).toString()).toContain('two bakers')
  })

  test('without a heading that names a field is refused', async () => {
    const id = await observatory()
    const rows = await readTable('x.csv', Buffer.from('colour,size\nred,2'))
    await expect(opened.store.previewRecords(id, 'incident', rows)).rejects.toMatchObject({
      message: expect.stringContaining('names no field'),
    })
  })
})

test('of a kind that is declared no more everything is kept and shown, and nothing changed', async () => {
  const id = await fund()
  await add(id, 'pledge', { donor: 'Norival', amount: '100 USD' })
  await tamper(`update mechanism set kind = 'choir'`)
  const { kinds } = await opened.store.listMechanismKinds()
  expect(kinds.find(({ declaration }) => declaration.id === 'choir')).toMatchObject({
    ...{ declared: false, mechanisms: 1 },
    declaration: { records: [{ id: 'pledge', fields: [{ id: 'amount' }, { id: 'donor' }] }] },
  })
  expect(await page(id)).toMatchObject({ records: [{ type: 'pledge' }], answers: [] })
  await expect(add(id, 'pledge', {})).rejects.toMatchObject(refused('kind-gone'))
})

test('mentions of such a kind stay while their texts do', async () => {
  await bring()
  const seen = await first()
  await opened.store.decideMechanism(seen.id, { kind: 'confirmed', version: seen.version, by })
  await tamper(`update mechanism set kind = 'choir', key = 'no text has it'`)
  await sql`truncate mechanism_followed`.execute(opened.db)
  await catchUpMechanisms(opened.db)
  expect((await page(seen.id)).mechanism).toMatchObject({ kind: 'choir', mentions: 2, records: 2 })
})

test('what was known at a moment is answered the same for ever, whatever was said since', async () => {
  const step = fc.record({ what: fc.nat(6), which: fc.nat(50), day: fc.integer({ min: 1, max: 28 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      opened = await server.newStore(files.read)
      await bring()
      const id = await fund()
      const seen: { known: string; answers: unknown; kept: string[] }[] = []
      const kept = new Map<string, number>()
      for (const { what, which, day } of steps) {
        const [record, version] = [...kept][which % Math.max(1, kept.size)] ?? ['', 0]
        if (what <= 2 || kept.size === 0) {
          const added = await add(id, 'pledge', {
            donor: `Donor ${which}`,
            amount: `${which + 1} USD`,
            date: `2025-01-${day}`,
          })
          kept.set(added.id, added.version)
        } else if (what <= 4) {
          const edited = {
            kind: 'edited' as const,
            version,
            typed: { amount: `${day} EUR` },
            values: {},
            without: [],
            by,
          }
          kept.set(record, (await opened.store.decideRecord(record, { ...edited, language: 'en' })).version)
        } else {
          await opened.store.decideRecord(record, { kind: 'withdrawn', version, reason: 'wrong', by })
          kept.delete(record)
        }
        seen.push({ ...(await momentOf(id)), kept: [...kept.keys()].sort() })
      }
      for (const { known, answers, kept: then } of seen) {
        expect(await answersAt(id, known)).toEqual(answers)
        const { records } = await page(id, { known })
        expect(records.map((record) => record.id).sort()).toEqual(then)
      }
      expect(await whole()).toMatchObject({ brokenAt: null, differsAt: null })
    }),
    { numRuns: 4 },
  )
})

async function momentOf(id: string) {
  const { rows } = await sql<{ at: Date }>`select max(at) as at from log`.execute(opened.db)
  const known = rows[0]?.at.toISOString() ?? ''
  return { known, answers: await answersAt(id, known) }
}

async function answersAt(id: string, known: string) {
  const { mechanism, records, totals, answers } = await page(id, { known })
  return { mechanism, records, totals, answers, list: await list({ known }) }
}

test('who may not see a text sees nothing of what it names, nor what people keep to themselves', async () => {
  const { publication } = await bring()
  const seen = await first()
  const open = await bring({
    ...{ symbol: 'OIS/2', dates: ['2025-01-01'] },
    works: [
      { number: '2/2-X', paragraphs: ['Notes.', 'Notes.', 'Requests the group on the lighthouses to meet.'] },
    ],
    mechanisms: [mechanism('contact-group', 'lighthouses', [[3, 'group on the lighthouses', 'operating']])],
  })
  await opened.store.decideMechanism(seen.id, { kind: 'confirmed', version: seen.version, by })
  await add(seen.id, 'duty', { to: 'Council', subject: 'the tides' })
  await opened.store.setMark(publication, { level: 'secret', reason: 'x', by })
  const [limited, everybody] = [opened.store.at('limited'), opened.store.at('public')]
  const below = (await everybody.getMechanism(seen.id)) as MechanismPage
  expect(below.mechanism).toMatchObject({ name: 'group on the lighthouses', mentions: 1, records: 1 })
  expect([below.mechanism.fields.aliases, below.records.map(({ type }) => type)]).toEqual([[], ['state']])
  expect(JSON.stringify([below, await everybody.reviewMechanisms()])).not.toMatch(
    /contact group|twice a year|tides/,
  )
  expect((await limited.getMechanism(seen.id))?.totals).toEqual({ state: 1, duty: 1 })
  await opened.store.setMark(open.publication, { level: 'secret', reason: 'x', by })
  expect([await limited.getMechanism(seen.id), (await limited.listMechanisms()).total]).toEqual([
    undefined,
    0,
  ])
  const added = limited.addMechanism({ kind: 'fund', organisation: null, fields: named('x'), by })
  await expect(added).rejects.toMatchObject({ reason: 'below-level' })
})

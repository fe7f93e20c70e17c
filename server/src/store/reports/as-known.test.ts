// What an item says of a moment before: as titles, verified readings and findings stood then.
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readTextBytes } from '../../read/read-text-file.ts'
import { logAt } from '../register/as-of.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { clausesOf } from './clauses-of.ts'

const server = await startTestServer()
afterAll(server.stop)

const by = 'Maha'
const harbours = `Organisation of Inland Seas

OIS/COUNCIL-7/2024/RES/2

Council of Ministers of the Inland Seas
Seventh Session
Wadlan, Republic of Jelban
(14 - 15 May 2024)

Resolution No. 7/9-NAV

on

Harbours of the Inland Seas

The Council of Ministers of the Inland Seas, meeting in its seventh session in Wadlan, Republic of Jelban, on 14 and 15 May 2024,

Recalling the harbours of the islands:

1. Requests the Secretary-General to open a harbour office before 30 June 2023.

2. Requests the Secretary-General to follow up the implementation of this resolution and to report thereon to the eighth session of the Council.
`

let opened: TestStore
let item: string
let first: Awaited<ReturnType<typeof bring>>
beforeEach(async () => {
  opened = await server.newStore()
  first = await bring(harbours)
  const { items } = await opened.store.planReport({
    ...{ session: 'COUNCIL-8', form: 'items', languages: ['en'], from: null, until: '2025-04-01' },
    ...{ title: {}, by },
  })
  item = items[0] ?? ''
})

async function bring(text: string, replaces?: string) {
  const [bytes, name] = [Buffer.from(text), 'harbours.txt']
  const file = { name, bytes, raw: readTextBytes(bytes, { name }) }
  const made = await opened.store.importFile(file, { by, replaces })
  await opened.store.linkTexts()
  return made
}

/** What changes afterwards is later than this. */
async function aMoment(): Promise<string> {
  const now = new Date().toISOString()
  await new Promise((done) => setTimeout(done, 5))
  return now
}

const draft = (known?: string) => opened.store.getReportItem(item, { known })

test('a finding that was dismissed since is told of then', async () => {
  const told = async (known?: string) =>
    (await draft(known))?.remarks.filter(({ kind }) => kind === 'texts-differ').length
  expect(await told()).toBe(1)
  const before = await aMoment()
  const { findings } = await opened.store.listFindings()
  await opened.store.dismissFinding(findings[0]?.id ?? '', { reason: 'printed so', by })
  expect([await told(), await told(before)]).toEqual([0, 1])
})

test('a title that was read otherwise since is that of then', async () => {
  const before = await aMoment()
  await bring(harbours.replace('Harbours of', 'Havens of'), first.expression ?? '')
  const titles = [await draft(), await draft(before)].map((each) => each?.title.en)
  expect(titles).toEqual(['Havens of the Inland Seas', 'Harbours of the Inland Seas'])
})

test('a reading that was verified since is none of then', async () => {
  const before = await aMoment()
  const { expression = '', publication = '' } = first
  const work = (await opened.store.getWork(publication ?? '', 1))?.work
  const paragraph = work?.paragraphs.find(({ text }) => text.includes('harbour office'))
  const start = (paragraph?.span.start ?? 0) + (paragraph?.text.indexOf('harbour office') ?? 0)
  await opened.store.verifyReading(expression ?? '', {
    ...{ span: { start, end: start + 'harbour office'.length }, text: 'harbour post' },
    ...{ cause: 'reading-error', checkedAgainst: 'the printed record', by },
  })
  const [{ mandate: asked = '' } = {}] = await opened.db
    .selectFrom('mandate_version')
    .select('mandate')
    .where(sql<boolean>`fields ->> 'action' like '%harbour office%'`)
    .execute()
  const textAt = async (log: number | null) =>
    (await clausesOf(opened.db, [asked], log)).get(asked)?.en?.text ?? ''
  expect(await textAt(null)).toContain('harbour post')
  expect(await textAt(await logAt(opened.db, before))).toContain('harbour office')
})

// A report is printed as things stood at one moment: when it was asked for, or submitted.
import type { PrintedReport } from '@qarar/register'
import { newStatus } from '@qarar/register/contract'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { readTextBytes } from '../../read/read-text-file.ts'
import { freezeReport } from '../../report/testing/frozen-report.ts'
import type { Store } from '../store.ts'
import { startTestServer } from '../testing/test-server.ts'

// Each test writes a whole report.
vi.setConfig({ testTimeout: 120_000 })

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'Maha'
const known = 'The lamps of the strait are lit.'

const annexIn = ({ parts }: PrintedReport) => parts.filter(({ kind }) => kind === 'annex')
const wordsIn = (report: PrintedReport) => JSON.stringify(report.parts)

/** Of everything that is due something is known by then. */
async function tellAll(store: Store): Promise<void> {
  const { mandates } = await store.listRegister({ count: 1000 })
  const addressee = 'ois/secretary-general'
  const asked = mandates.filter(({ fields }) => fields.addressees.some(({ id }) => id === addressee))
  for (const { id, version } of asked) {
    const status = { addressee, status: 'in-progress', asOf: '2024-10-28', version, reportText: known }
    await store.recordStatus(id, { ...newStatus.parse(status), by })
  }
}

test('what comes in while it is printed is in neither its text nor its annex', async () => {
  const { store } = await server.newStore()
  await importExample(store, 'council-7-resolutions.en.txt')
  const { id: volume } = await store.planReport({
    ...{ session: 'COUNCIL-8', form: 'items', languages: ['en'], title: {} },
    ...{ from: '2024-05-15', until: '2025-04-01', by },
  })
  const before = await store.printReport(volume, { copy: 'working' })
  const during = await store.printReport(volume, { copy: 'working' }, () => tellAll(store))
  const after = await store.printReport(volume, { copy: 'working' })
  expect([wordsIn(before), wordsIn(after)].map((words) => words.includes(known))).toEqual([false, true])
  expect(annexIn(after)).not.toEqual(annexIn(before))
  expect(during).toEqual(before)
})

test('what was submitted is printed as it was, also its annex, whatever is known since', async () => {
  const { store } = await server.newStore()
  const { volume } = await freezeReport(store)
  await store.submitReport(volume, { symbol: 'OIS/COUNCIL-8/2025/SG/9', date: '2025-04-20', by })
  const submitted = await store.printReport(volume, { copy: 'clean', language: 'fr' })
  await tellAll(store)
  const harbours = Buffer.from(moreDue)
  await store.importFile(
    { name: 'a.txt', bytes: harbours, raw: readTextBytes(harbours, { name: 'a.txt' }) },
    { by },
  )
  expect(await store.printReport(volume, { copy: 'clean', language: 'fr' })).toEqual(submitted)
})

const moreDue = `Organisation of Inland Seas

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

1. Requests the Secretary-General to open a harbour office before 30 June 2024.

2. Requests the Secretary-General to follow up the implementation of this resolution and to report thereon to the eighth session of the Council.
`

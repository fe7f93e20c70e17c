// Words of the annex whose reading nobody verified: no clean copy has them.
import { plainReport } from '@qarar/register'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readTextBytes } from '../../read/read-text-file.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

const by = 'Maha'
const symbol = 'OIS/COUNCIL-7/2024/RES/2'
const english = `Organisation of Inland Seas

${symbol}

Council of Ministers of the Inland Seas
Seventh Session
Mersal, Republic of Tamra
(14 - 15 May 2024)

Resolution No. 7/9-NAV

on

Harbours of the Inland Seas

The Council of Ministers of the Inland Seas, meeting in its seventh session in Mersal, Republic of Tamra, on 14 and 15 May 2024,

Recalling the harbours of the islands:

1. Requests the Secretary-General to buy 50 000 lamps before 30 June 2024.

2. Requests the Secretary-General to follow up the implementation of this resolution and to report thereon to the eighth session of the Council.
`
/** The digits of the first paragraph are reversed. */
const arabic = (first: string) => `منظمة البحار الداخلية

${symbol}

مجلس وزراء البحار الداخلية
الدورة السابعة
مرسال، جمهورية تمرا
(14 - 15 مايو 2024)

قرار رقم: 7/9-م

بشأن

موانئ البحار الداخلية

إن مجلس وزراء البحار الداخلية، المنعقد في دورته السابعة في مرسال، جمهورية تمرا، في 14 و15 مايو 2024،

وإذ يستذكر موانئ الجزر:

1. ${first}

2. يطلب من الأمين العام متابعة تطبيق هذا القرار ورفع تقرير في هذا الشأن إلى الدورة الثامنة للمجلس.
`
const asRequest = 'يطلب من الأمين العام شراء 000 50 مصباح قبل 30 يونيو 2024.'
const noRequest = 'وللموانئ 000 50 مصباح قبل 30 يونيو 2024.'

let opened: TestStore
beforeEach(async () => {
  opened = await server.newStore()
})

const file = (name: string, text: string) => {
  const bytes = Buffer.from(text)
  return { name, bytes, raw: readTextBytes(bytes, { name }) }
}

/** The report on what the texts ask: its item, and the text that was imported last. */
async function reportOn(...texts: string[]) {
  const { store } = opened
  let text = ''
  for (const [at, each] of texts.entries())
    text = (await store.importFile(file(`harbours-${at}.txt`, each), { by })).expression ?? ''
  await store.linkTexts()
  const { id: volume, items } = await store.planReport({
    ...{ session: 'COUNCIL-8', form: 'items', languages: ['en', 'ar'], from: null, until: '2025-04-01' },
    ...{ title: {}, by },
  })
  return { volume, item: items[0] ?? '', text }
}

/** The words of the clean copy, or why there is none. */
const cleanIn = (volume: string, language: 'ar' | 'en') =>
  opened.store.printReport(volume, { copy: 'clean', language }).then(plainReport, (e: Error) => e.message)

const withoutItem = (item: string) =>
  opened.store.withdrawReportItem(item, { reason: 'the session does not ask for it', by })
const refused = /settle first: annex 7\/9-\S+ 1\. doubtful-reading: 000 50\.$/

test('also of a request of which no item reports', async () => {
  const { volume, item } = await reportOn(english, arabic(asRequest))
  await withoutItem(item)
  expect(await cleanIn(volume, 'ar')).toMatch(refused)
  expect(await cleanIn(volume, 'en')).toContain('buy 50 000 lamps')
})

test('also of a paragraph in which no request was read, until somebody verifies it', async () => {
  const { volume, item, text } = await reportOn(english, arabic(noRequest))
  const page = await opened.store.getVolume(volume)
  expect(page?.items.map(({ stops }) => stops)).toEqual([{ en: 0, ar: 1 }])
  expect(await cleanIn(volume, 'ar')).toContain('settle first: 1 doubtful-reading: 000 50.')
  await withoutItem(item)
  expect(await cleanIn(volume, 'ar')).toMatch(refused)
  const start = arabic(noRequest).indexOf('000 50')
  await opened.store.verifyReading(text, {
    ...{ span: { start, end: start + '000 50'.length }, text: '50 000' },
    ...{ cause: 'reading-error', checkedAgainst: 'the printed record', by },
  })
  expect(await cleanIn(volume, 'ar')).toContain('وللموانئ 50 000 مصباح')
})

test('also of words that stand there in the only language in which they are held', async () => {
  const { volume, item } = await reportOn(arabic(asRequest))
  await withoutItem(item)
  expect(await cleanIn(volume, 'en')).toMatch(refused)
})

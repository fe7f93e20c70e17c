import { newVolume } from '@qarar/register/contract'
import { writeReport } from '../../../report/write-report.ts'
import type { Store } from '../../store.ts'

/** What a reader below the highest level must not meet: drafts, and copies of them. */
export interface WrittenReport {
  volume: string
  item: string
  /** The job by which the copy was written. */
  copy: string
}

const by = 'a test'

/** On the secret text of a marked store. */
export async function writeCopy(store: Store): Promise<WrittenReport> {
  const plan = { session: 'COUNCIL-9', languages: ['en', 'fr'], from: '2025-05-15', until: '2026-04-01' }
  const { id: volume, items } = await store.planReport({ ...newVolume.parse(plan), by })
  const asked = { copy: 'working', language: 'en', format: 'html', silent: true } as const
  const copy = await store.addReportJob(volume, { ...asked, by })
  const take = () => Promise.reject(new Error('not asked'))
  const write = (of: string) => writeReport(store, of, asked)
  await store.runJob({ take, write }, new AbortController().signal)
  return { volume, item: items[0] ?? '', copy }
}

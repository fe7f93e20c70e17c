// A report of two resolutions' texts, cleared and frozen: what is left is to submit it.
import { importExample } from '../../http/testing/own-store.ts'
import type { Store } from '../../store/store.ts'

const by = 'Maha'

export interface FrozenReport {
  volume: string
  items: string[]
  /** What it rests on. */
  text: string
  /** What it says of a request. */
  status: string
}

/** In English and French. */
export async function freezeReport(store: Store): Promise<FrozenReport> {
  const text = (await importExample(store, 'council-7-resolutions.en.txt')).publication ?? ''
  await importExample(store, 'council-7-resolutions.fr.txt')
  const status = await saySomething(store)
  const { id: volume, items } = await store.planReport({
    ...{ session: 'COUNCIL-8', form: 'items', languages: ['en', 'fr'], title: {} },
    ...{ from: '2024-05-15', until: '2025-04-01', by },
  })
  await freezeAll(store, { volume, items })
  return { volume, items, text, status }
}

async function saySomething(store: Store): Promise<string> {
  const { mandates } = await store.listRegister({ count: 1000 })
  const task = mandates.find(({ fields }) => fields.follow === 'task')
  const { id } = await store.recordStatus(task?.id ?? '', {
    ...{ addressee: 'ois/secretary-general', status: 'in-progress', asOf: '2024-10-28', by },
    ...{ version: task?.version ?? 0, reportText: 'The lamps are being lit.', note: null, evidence: [] },
  })
  return id
}

async function freezeAll(store: Store, { volume, items }: Pick<FrozenReport, 'volume' | 'items'>) {
  for (const item of items)
    for (const { key, version } of (await store.getReportItem(item))?.sections ?? [])
      await store.clearSection(item, key, { seen: version, post: 'Office of the Secretary-General', by })
  await store.freezeItems(volume, { items: [], by })
  const waiting = await store.listAwaiting(volume, 'fr')
  const segments = waiting.map(({ source }) => ({ source, text: `En français : ${source}` }))
  if (segments.length > 0) await store.translateSegments(volume, { language: 'fr', segments, by })
}

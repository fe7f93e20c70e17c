import type { Store } from '../store/store.ts'
import { readTemplate } from './read-template.ts'
import type { TemplateStyles } from './template-styles.ts'

/** The organisation's own template; null: ours. */
export async function templateOf(store: Store, volume: string): Promise<TemplateStyles | null> {
  const page = await store.getVolumeHead(volume)
  const kept = await store.getReportTemplate(page.organisation)
  if (!kept) return null
  const template = readTemplate(Buffer.from(kept.bytes))
  return 'faults' in template ? null : template
}

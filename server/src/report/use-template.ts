import { organisations } from '@qarar/register'
import type { Store } from '../store/store.ts'
import { refusal } from '../store/store-error.ts'
import { readTemplate } from './read-template.ts'
import { templateFaultSentence, templateNotes } from './template-faults.ts'

/** Keeps the organisation's template after looking at it; null: ours again. What it lacks is taken from ours. */
export async function useTemplate(
  store: Store,
  organisation: string,
  { template, by }: { template: { name: string; bytes: Buffer } | null; by: string },
): Promise<{ organisation: string; lacking: string[] }> {
  if (!organisations.some(({ code }) => code === organisation))
    throw refusal(
      'not-found',
      `Qarar knows no organisation "${organisation}": ${organisations.map(({ code }) => code).join(', ')}.`,
    )
  const read = template && readTemplate(template.bytes)
  if (read && 'faults' in read) {
    const sentences = read.faults.map((fault) => templateFaultSentence(fault, 'en'))
    throw refusal('not-applicable', sentences.join(' '), 'not-a-document')
  }
  await store.setReportTemplate(organisation, { template, by })
  return { organisation, lacking: read ? templateNotes(read, 'en') : [] }
}

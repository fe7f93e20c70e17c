import { Worker } from 'node:worker_threads'
import { previewDraft, type ReturnedWhole } from '@qarar/register'
import type { DraftPreview } from '@qarar/register/contract'

/** A draft of this many paragraphs is compared in less time than a thread takes to begin. */
const little = 2000

/** As `previewDraft`; of a large draft in a thread of its own, so that nobody else waits. */
export async function previewDraftApart(whole: ReturnedWhole): Promise<DraftPreview> {
  if (whole.read.paragraphs.length <= little) return previewDraft(whole)
  const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { workerData: whole })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The comparison of a draft ended with code ${code}`)))
  })
}

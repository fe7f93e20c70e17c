// A thread of its own: see `previewDraftApart`.
import { parentPort, workerData } from 'node:worker_threads'
import { previewDraft, type ReturnedWhole } from '@qarar/register'

parentPort?.postMessage(previewDraft(workerData as ReturnedWhole))

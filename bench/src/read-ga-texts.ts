// A worker of `all-stages`: reads its share of the texts and posts the processor time that each took, in milliseconds.
import { parentPort, workerData } from 'node:worker_threads'
import { gaTexts } from '../../accuracy/src/damaged-layer/ga-texts.ts'
import { readOnly } from './texts.ts'

export interface Share {
  corpus: string
  /** Every `of`th text, from `first` on. */
  first: number
  of: number
}

const { corpus, first, of } = workerData as Share
const texts = ['ar', 'en', 'fr'].flatMap((language) => gaTexts(corpus, language))
const times = texts.flatMap(({ text }, index) => (index % of === first ? [timeOf(text)] : []))
parentPort?.postMessage(times)

function timeOf(text: string): number {
  const before = process.threadCpuUsage()
  readOnly(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

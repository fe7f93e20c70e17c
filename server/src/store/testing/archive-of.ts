import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Store } from '../store.ts'

/** The whole store in memory. */
export async function archiveOf(store: Store): Promise<Buffer> {
  const through = new PassThrough()
  const [bytes] = await Promise.all([buffer(through), store.exportTo(through)])
  return bytes
}

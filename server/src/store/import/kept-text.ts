import type { RawText } from '@qarar/core'
import type { Database } from '../database.ts'
import { keptRaw } from '../decisions/read-again.ts'
import { findHeld } from './find-held.ts'

export async function keptText(db: Database, sha256: string): Promise<RawText | undefined> {
  const held = await findHeld(db, sha256)
  return held && (await keptRaw(db, held.manifestation)).raw
}

import { rulesVersion } from '@qarar/core'
import type { ImportResult } from '@qarar/register/contract'
import type { ImportOptions } from '../store.ts'
import type { Held } from './find-held.ts'
import * as say from './messages.ts'

/** The answer where nothing has to be done: it waits for a person, or it is there, read by these rules. */
export function answerFor(held: Held, file: string, options: ImportOptions): ImportResult | undefined {
  if (held.state === 'withdrawn') return undefined
  const { publication, expression, works, doubt } = held
  const ids = { file, publication, expression, works }
  if (doubt !== null) return { ...ids, outcome: 'asked', message: say.stillAsked(doubt, held, options) }
  if (isNewer(rulesVersion, held.rules)) return undefined
  return { ...ids, outcome: 'already-imported', message: say.alreadyImported(held, options) }
}

/** `2026.11.10` is newer than `2026.11.9`. An older program leaves readings by newer rules alone. */
export function isNewer(rules: string, than: string): boolean {
  return rules.localeCompare(than, 'en', { numeric: true }) > 0
}

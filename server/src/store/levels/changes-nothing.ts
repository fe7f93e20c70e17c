import { everything, type Level } from '@qarar/register/contract'
import { refusal } from '../store-error.ts'

/** A reader below the highest level is told why nothing can be changed; other errors pass. */
export function changesNothing(error: unknown, level: Level): unknown {
  if (level === everything || !refusesChange((error as { code?: string }).code)) return error
  const message = `Nothing can be changed at the level ${level}, as what is withheld there would not be weighed: use the level ${everything} (QARAR_LEVEL, --level).`
  return refusal('not-applicable', message, 'below-level')
}

/** Of ours, or PostgreSQL's for columns of a view that are no columns of its table. */
const refusesChange = (code: string | undefined) => code === 'read-only' || code === '0A000'

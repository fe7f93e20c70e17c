import type { Instrument } from '../contract/life.ts'

export interface InstrumentFacts {
  /** The next edition of the same item that is held. */
  by: Instrument['by']
  /** What a person said of its end; null where nobody said anything. */
  ended: { on: string; reason: string } | null
}

/**
 * The state of a text. It is in force until a later edition is held or a person says when it ended: that what it asks was
 * done, or was not, does not end it.
 */
export function instrumentOf({ by, ended }: InstrumentFacts, today: string): Instrument {
  if (ended && ended.on <= today) return { state: 'lapsed', since: ended.on, by, reason: ended.reason }
  if (by && (by.date === null || by.date <= today))
    return { state: 'superseded', since: by.date, by, reason: null }
  return { state: 'in-force', since: null, by: null, reason: null }
}

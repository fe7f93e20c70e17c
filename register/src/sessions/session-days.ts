import type { PrintedDays } from '../contract/sessions.ts'
import { readSessionCode, type SessionCode } from '../session-code.ts'

/** First days of sessions that people entered, ISO 8601, by code; they go before those that profiles have. */
export type SessionDays = ReadonlyMap<string, string>

export const noDays: SessionDays = new Map()

/** The day on which it opened or opens, as entered or as the profile has it; null where it is not known. */
export function openingOf(code: string, days: SessionDays = noDays): string | null {
  const entered = days.get(code)
  if (entered !== undefined) return entered
  const session = readSessionCode(code)
  const known = session && !session.special ? session.organ.rhythm?.known[session.ordinal] : undefined
  return known !== undefined && isDay(known) ? known : null
}

/** Of some sessions profiles know the month only. */
const isDay = (known: string) => /^\d{4}-\d{2}-\d{2}$/.test(known)

/** What is known of a session's days: what a person entered goes before what its texts print, that before what a profile has. */
export const opensOn = (code: string, days: SessionDays, printed: PrintedDays | null): string | null =>
  days.get(code) ?? firstPrinted(printed) ?? openingOf(code)

const firstPrinted = (printed: PrintedDays | null): string | null =>
  printed?.dates.find(({ calendar }) => calendar === 'gregorian')?.value.slice(0, 10) ?? null

/** All regular sessions of an organ whose first days are known, with them, by ordinal. */
export function openingsOf(organ: SessionCode['organ'], days: SessionDays = noDays): [number, string][] {
  const ofProfile = Object.entries(organ.rhythm?.known ?? {}).filter(([, day]) => isDay(day))
  const known = new Map(ofProfile.map(([at, day]) => [Number(at), day]))
  for (const [code, day] of days) {
    const session = readSessionCode(code)
    if (session?.organ === organ && !session.special) known.set(session.ordinal, day)
  }
  return [...known].toSorted(([a], [b]) => a - b)
}

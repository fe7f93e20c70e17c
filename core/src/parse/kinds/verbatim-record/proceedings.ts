import type { LanguagePack } from '../../../languages/pack.ts'
import type { ProceedingKind } from '../../../languages/words/verbatim-record.ts'
import type { TextLine } from '../../document-view.ts'

/** A proceeding is one short line; longer ones are speech about it. */
const longestProceeding = 140

const kinds: readonly ProceedingKind[] = ['opening', 'agenda-adopted', 'suspension', 'resumption', 'rising']

/** The proceeding that a line of its own tells: «رفعت الجلسة الساعة ١٢/٣٥.». */
export function findProceeding(
  { folded }: Pick<TextLine, 'folded'>,
  { verbatimRecord }: LanguagePack,
): ProceedingKind | null {
  if (folded.length > longestProceeding) return null
  return kinds.find((kind) => verbatimRecord.proceedings[kind].test(folded)) ?? null
}

/** Time of day as HH:MM, or null. */
export function findTime(folded: string, { verbatimRecord }: LanguagePack): string | null {
  const { hour, minute = '00', am, pm } = verbatimRecord.time.exec(folded)?.groups ?? {}
  if (hour === undefined) return null
  const printed = Number(hour)
  const hours = am && printed === 12 ? 0 : pm && printed < 12 ? printed + 12 : printed
  return hours > 23 || Number(minute) > 59 ? null : `${String(hours).padStart(2, '0')}:${minute}`
}

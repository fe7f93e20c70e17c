import type { Turn } from '../../answers.ts'
import type { Messages } from '../../i18n/messages.ts'

/** The name as printed, else whom the turn is for, else the office. */
export function speakerOf({ by, as, for: speaksFor }: Turn, t: Messages): string {
  return by ?? speaksFor ?? t.meeting.as[as] ?? t.meeting.unnamed
}

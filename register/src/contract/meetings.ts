// Meetings of which a record is held.
import { z } from 'zod'
import { namedWork } from './editions.ts'
import { languageTag } from './reading.ts'

export const listedMeeting = namedWork.extend({
  organisation: z.string().nullable(),
  organ: z.string().nullable(),
  /** Language versions of the record, the one of `language` among them. */
  languages: z.array(languageTag),
  turns: z.number().int(),
  /** Different names or States of those who spoke, as printed. */
  speakers: z.number().int(),
  /** In which they spoke, as far as the record says so. */
  spoken: z.array(z.string()),
  positions: z.number().int(),
})

export const meetingsOnPage = 50

export const meetingsPage = z.object({
  /** Meetings from the `from`th (from 1) of `total`, the latest first, those without a day last. */
  total: z.number().int(),
  from: z.number().int(),
  meetings: z.array(listedMeeting),
})

export type ListedMeeting = z.infer<typeof listedMeeting>
export type MeetingsPage = z.infer<typeof meetingsPage>

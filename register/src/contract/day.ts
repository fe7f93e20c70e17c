import { z } from 'zod'

const hasYear = (given: string) => !given.startsWith('0000')
const noYear = 'a year from 0001 on'

/** A day of the calendar, ISO 8601. The database counts years from 1: there is none that is called 0000. */
export const day = z.iso.date().refine(hasYear, noYear)

/** Clocks differ by less than 16 hours wherever people live; the database takes no more. */
const nearOffset = /(?:Z|[+-](?:0\d|1[0-5]):\d\d)$/

/** A moment, ISO 8601, in any time zone. */
export const moment = z.iso
  .datetime({ offset: true })
  .refine(hasYear, noYear)
  .refine((given) => nearOffset.test(given), 'a time zone of less than 16 hours')

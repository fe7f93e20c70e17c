import type { LanguageTag } from '@qarar/core'
import { digestLines } from '@qarar/register'
import { sessionCalendar } from '../calendar/session-calendar.ts'
import { digestHtml, digestText } from '../digest/write-digest.ts'
import type { DigestQuery, Store } from '../store/store.ts'
import type { MailMessage } from './send-mail.ts'

interface DigestMailQuery extends DigestQuery {
  language: LanguageTag
}

/** What is due and new at a desk, with its days for calendars. Undefined where there is no session. */
export async function digestMail(
  store: Pick<Store, 'getDigest' | 'getAgenda' | 'getDocket' | 'level'>,
  query: DigestMailQuery,
): Promise<Omit<MailMessage, 'to'> | undefined> {
  const { session, desk, language } = query
  const { digest } = await store.getDigest(query)
  if (digest === null) return undefined
  const lines = digestLines(digest, language, store.level)
  const calendar = await sessionCalendar(store, { session: session ?? digest.session, desk, language })
  return {
    subject: lines.title,
    ...{ text: digestText(lines), html: digestHtml(lines, language) },
    attachments: calendar
      ? [
          {
            filename: `${calendar.session}.ics`,
            contentType: 'text/calendar; charset=utf-8',
            content: calendar.ics,
          },
        ]
      : [],
  }
}

import type { NoteVerbale } from '@qarar/register'
import { markup } from '../digest/markup.ts'
import type { MailMessage } from './send-mail.ts'

/** A note or a reminder as it is printed: its sentences in the mail, the document itself beside them. */
export function noteMail(
  number: string,
  note: NoteVerbale,
  files: MailMessage['attachments'],
): Omit<MailMessage, 'to'> {
  const { language, title } = note
  const said = [
    note.greeting,
    note.recalls,
    ...note.quotes.flatMap(({ heading, text }) => [heading, `«${text}»`]),
  ]
  const lines = [note.number, note.date, ...said, note.request, note.closing].filter((line) => line !== null)
  return {
    subject: `${title} ${number}`,
    text: `${lines.join('\n\n')}\n`,
    html: markup({ title, language, body: lines.map((line) => ({ tag: 'p', text: line })) }),
    attachments: files,
  }
}

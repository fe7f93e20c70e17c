import type { OutgoingSheet } from '../sheets/book.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import type { MailMessage } from './send-mail.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/** What goes with a note: the document, and a workbook to be filled in where one is wanted. */
export async function noteFiles(
  number: string,
  { docx, sheet }: { docx: Buffer; sheet: OutgoingSheet | undefined },
): Promise<MailMessage['attachments']> {
  const name = number.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')
  const document = {
    filename: `${name}.docx`,
    contentType: `${office}.wordprocessingml.document`,
    content: docx,
  }
  if (!sheet) return [document]
  const content = await writeSheet(sheet)
  return [document, { filename: `${name}.xlsx`, contentType: `${office}.spreadsheetml.sheet`, content }]
}

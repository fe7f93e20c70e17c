import type { Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'
import { mailingTo, mailOut } from './mail-out.ts'
import type { Terminal } from './terminal/terminal.ts'
import type { OutFlags } from './write-workbooks.ts'

/** The libraries that write the files are loaded when somebody asks for them. */
export async function mailNote(
  store: Store,
  id: string,
  mail: string[],
  { for: named }: OutFlags,
  terminal: Terminal,
): Promise<void> {
  const mailing = mailingTo(mail, () => [])
  const found = await store.getNote(id)
  if (!found) throw new CommandError('notFound', `no note has the id ${id}`)
  const [{ writeDocx }, { noteMail }, { noteFiles }] = await Promise.all([
    import('../letters/write-docx.ts'),
    import('../mail/note-mail.ts'),
    import('../mail/note-files.ts'),
  ])
  const [to] = named ?? []
  const sheet = to === undefined ? undefined : await store.getSheet({ letter: id, to })
  const files = await noteFiles(found.number, { docx: await writeDocx(found.note, found.level), sheet })
  const sent = await mailOut(mailing, noteMail(found.number, found.note, files))
  terminal.json({ sent })
  terminal.line(`Sent to ${sent.join(', ')}`)
}

import { legible } from '../read/legible.ts'
import type { Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'
import { interfaceLanguage } from './settings.ts'
import { writeSheetFile } from './sheet-files.ts'
import type { Terminal } from './terminal/terminal.ts'
import { unnamedSession } from './unnamed-session.ts'

export interface OutFlags {
  out?: string
  for?: string[]
  session?: string
  post?: string
}

/** To all that a note asked and that have not answered; without a note, to the desks that are named, or a post. */
export async function writeWorkbooks(
  store: Store,
  letter: string | undefined,
  { out = '.', for: named, session, post }: OutFlags,
  terminal: Terminal,
): Promise<void> {
  const parties = named ?? (letter === undefined ? [undefined] : await silentOf(store, letter))
  const files: string[] = []
  for (const to of parties) {
    const query = letter === undefined ? { to, session, post, language: interfaceLanguage() } : { letter, to }
    files.push(await writeSheetFile(out, await store.getSheet(query)))
    terminal.line(`Written: ${legible(files.at(-1) ?? '')}`)
  }
  terminal.json({ files })
  if (session !== undefined) await tellUnnamed(store, session, terminal)
  if (files.length === 0) terminal.line('All that were asked have answered.')
}

async function tellUnnamed(store: Store, session: string, terminal: Terminal): Promise<void> {
  const unnamed = unnamedSession(session, (await store.getDocket({ session })).sessions)
  if (unnamed) terminal.line(unnamed)
}

async function silentOf(store: Store, letter: string): Promise<string[]> {
  const page = await store.getLetter(letter)
  if (!page)
    throw new CommandError('notFound', `no note has the id ${letter}; \`qarar returns\` gives the ids`)
  const open = page.recipients.filter(
    ({ state }) => !['not-asked', 'replied', 'nothing-to-report'].includes(state),
  )
  return open.map(({ party }) => party)
}

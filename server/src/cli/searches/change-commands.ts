// What is done with saved searches and views.
import { type NewSaved, newSaved, savedSearch, savedView, searchDepth } from '@qarar/register/contract'
import type { Command } from 'commander'
import type { ListedRegister } from '../../store/register/queries.ts'
import type { RegisterQuery, Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import { counted } from '../counted.ts'
import { registerLines } from '../describe-register.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, ownNames, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { findSaved } from './find-saved.ts'

export function saveCommand(services: Services): Command {
  return newCommand({
    name: 'save',
    summary: 'Keep a search under a name; with --register a view of the register, as its address says it.',
    examples: [
      'qarar searches save "Fisheries" \'fisheries kind:resolution\'',
      'qarar searches save "Overdue, nobody" "owner=nobody&sort=due" --register',
    ],
    exits: ['store', 'refused'],
  })
    .argument('<name>', 'what people are to know it by')
    .argument(
      '<query>',
      'as it is typed into the search; of a view what stands behind /register? in the address',
    )
    .option('--register', 'a view of the register')
    .action(async (name: string, query: string, { register, ...flags }: SaveFlags) => {
      const terminal = openTerminal(flags)
      const saved = readSaved(name, query, register ?? false)
      const { id } = await withStore(services, (store) => store.saveQuery({ ...saved, by: personName() }))
      terminal.json({ id })
      terminal.line(`Saved as ${id}.`)
    })
}

type SaveFlags = TerminalOptions & { register?: boolean }

function readSaved(name: string, query: string, register: boolean): NewSaved {
  const address = register ? query.replace(/^[^?]*\?/, '') : `${new URLSearchParams({ q: query })}`
  const read = newSaved.safeParse({ kind: register ? 'register' : 'search', name, query: address })
  if (!read.success)
    throw new CommandError('usage', 'a name is one to 200 signs, at least one of which can be seen')
  return read.data
}

export function renameCommand(services: Services): Command {
  return newCommand({
    name: 'rename',
    summary: 'Give a saved search or view another name.',
    examples: ['qarar searches rename Fisheries "Fish and fisheries"'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<saved>', 'its id or its name')
    .argument('<name>', 'the new name')
    .action(async (given: string, name: string, flags: TerminalOptions) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const { id, name: was } = await findSaved(store, given)
        await store.renameSaved(id, { name: readSaved(name, 'x', false).name, was, by: personName() })
        terminal.json({ id })
        terminal.line(`Renamed ${id}.`)
      })
    })
}

export function newInCommand(services: Services): Command {
  return newCommand({
    name: 'new',
    summary: 'What came since somebody looked; with --seen it is new no more.',
    examples: ['qarar searches new Fisheries', 'qarar searches new z-7f3kq0w9xz --seen'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<saved>', 'its id or its name')
    .option('--seen', 'say that it was seen: the next time only what comes after it is new')
    .action(async (given: string, { seen, ...flags }: TerminalOptions & { seen?: boolean }) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const { id, log, ...saved } = await findSaved(store, given)
        if (saved.kind === 'search') await tellHits(store, saved, terminal)
        else await tellMandates(store, saved, terminal)
        if (seen) await store.seeSaved(id, { log, by: personName() })
      })
    })
}

interface Shown {
  query: string
  seenAt: string
}

async function tellHits(store: Store, { query, seenAt }: Shown, terminal: Terminal): Promise<void> {
  const found = await store.newestHits({ query: savedSearch(query), since: seenAt, count: searchDepth })
  terminal.json(found)
  for (const { hit, held } of found.hits) {
    terminal.line(`${held.slice(0, 10)}  ${hit.publication?.id ?? ''}  ${terminal.isolate(hit.id)}`)
    terminal.line(`  ${terminal.isolate(hit.text.replaceAll(/\s+/g, ' '))}`)
  }
  terminal.line(`${counted(found.total, 'new hit')}${found.more ? ', or more' : ''}`)
}

async function tellMandates(store: Store, { query, seenAt }: Shown, terminal: Terminal): Promise<void> {
  const kept = savedView(query)
  if (kept === null) throw new CommandError('refused', `the register does not know what it asks: ${query}`)
  const { column: _, stale, mine, ...view } = kept
  const asked = { ...view, stale: stale === 'true', ...(mine && { ownedBy: ownNames() }) }
  const page = await listAll(store, { ...asked, since: seenAt, language: interfaceLanguage() })
  terminal.json(page)
  for (const line of registerLines(page.mandates, terminal, interfaceLanguage())) terminal.line(line)
  terminal.line(counted(page.total, 'new mandate'))
}

const atOnce = 1000

/** What is said to be seen was shown, however much it is. */
async function listAll(store: Store, asked: RegisterQuery): Promise<ListedRegister> {
  const first = await store.listRegister({ ...asked, count: atOnce })
  const mandates = [...first.mandates]
  while (mandates.length < first.total) {
    const from = mandates.length + 1
    const next = await store.listRegister({ ...asked, from, count: atOnce, upTo: first.log })
    if (next.mandates.length === 0) break
    mandates.push(...next.mandates)
  }
  return { ...first, mandates }
}

export function removeSavedCommand(services: Services): Command {
  return newCommand({
    name: 'remove',
    summary: 'Take a saved search or view off the list; `qarar searches restore` brings it back.',
    examples: ['qarar searches remove Fisheries'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<saved>', 'its id or its name')
    .action(async (given: string, flags: TerminalOptions) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const { id } = await findSaved(store, given)
        await store.endSaved(id, { by: personName() })
        terminal.json({ id })
        terminal.line(`Taken off the list: \`qarar searches restore ${id}\` brings it back.`)
      })
    })
}

export function restoreSavedCommand(services: Services): Command {
  return newCommand({
    name: 'restore',
    summary: 'Bring back what was taken off the list.',
    examples: ['qarar searches restore z-7f3kq0w9xz'],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('<id>', 'z-…, as `qarar searches remove` said it')
    .action(async (id: string, flags: TerminalOptions) => {
      const terminal = openTerminal(flags)
      await withStore(services, (store) => store.restoreSaved(id, { by: personName() }))
      terminal.json({ id })
      terminal.line(`On the list again: ${id}.`)
    })
}

import type { PublicationPage, WorkPage } from '@qarar/register/contract'
import { type Command, InvalidArgumentError } from 'commander'
import type { Store } from '../../store/store.ts'
import { allMandates } from '../all-mandates.ts'
import { CommandError } from '../command-error.ts'
import { describeMandates } from '../describe-mandates.ts'
import { describePublicationPage, describeWorkPage } from '../describe-pages.ts'
import { levelOption, newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

export function showCommand(services: Services): Command {
  return newCommand({
    name: 'show',
    summary: 'Show a publication with its works, or one work with its text.',
    examples: [
      'qarar show p-7f3kq0w9xz',
      'qarar show p-7f3kq0w9xz --work 36',
      'qarar show p-7f3kq0w9xz --asks',
    ],
    exits: ['notFound', 'store'],
  })
    .argument('<id>', 'the id that `qarar list` gives, or the IRI of a work')
    .option('--work <number>', 'the place of the work in the publication, from 1', parseOrder)
    .option('--expression <id>', 'another language version than the first')
    .addOption(levelOption())
    .option('--asks', 'what it asks for: of whom, by when, and how it is followed')
    .action(async (id: string, flags: ShowFlags) => {
      if (flags.asks) return showMandates(services, id, flags)
      const { page, only } = await withStore(services, async (store) => {
        const page = await findPage(store, id, flags)
        return { page, only: 'work' in page ? undefined : await onlyWork(store, page) }
      })
      const terminal = openTerminal(flags)
      terminal.json(page)
      if ('work' in page) describeWorkPage(page, terminal)
      else describePublicationPage(page, terminal, only)
    })
}

interface ShowFlags extends TerminalOptions {
  work?: number
  expression?: string
  asks?: boolean
}

async function showMandates(services: Services, id: string, flags: ShowFlags): Promise<void> {
  const page = await withStore(services, async (store) => {
    const place = await placeOf(store, id, flags)
    const found =
      place &&
      (await allMandates(store, place.publication, { work: place.order, expression: place.expression }))
    if (!found) throw new CommandError('notFound', notFound(id, flags.work))
    return found
  })
  const terminal = openTerminal(flags)
  terminal.json(page)
  if (!flags.json) describeMandates(page, terminal)
}

/** Of a publication that is a single text, the text. */
const onlyWork = (store: Store, { id, works, expression }: PublicationPage) =>
  works.length === 1 ? store.getWork(id, works[0]?.order ?? 1, { expression }) : undefined

async function findPage(
  store: Store,
  id: string,
  { work, expression }: { work?: number; expression?: string },
): Promise<PublicationPage | WorkPage> {
  const place = await placeOf(store, id, { work, expression })
  const page =
    place &&
    (place.order === undefined
      ? await store.getPublication(place.publication, place)
      : await store.getWork(place.publication, place.order, place))
  if (!page) throw new CommandError('notFound', notFound(id, work))
  return page
}

function placeOf(store: Store, id: string, { work, expression }: { work?: number; expression?: string }) {
  if (id.startsWith('/akn/')) return store.findByIri(id)
  return { publication: id, order: work, expression }
}

/** A number or symbol is the likeliest mistake: what an id looks like is said. */
function notFound(id: string, work?: number): string {
  const shape = /^p-/.test(id) ? '' : ', which look like p-7f3kq0w9xz (a work of it: --work 36)'
  return `nothing has the id ${id}${work ? ` and a work ${work}` : ''}; \`qarar list\` gives the ids${shape}`
}

function parseOrder(given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new InvalidArgumentError('It is a number from 1.')
  return Number(given)
}

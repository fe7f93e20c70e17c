// Conditions of a list that nothing in the store has: who mistyped one is told, instead of an empty list.
import { organisations } from '@qarar/core/organisations/index.ts'
import { InvalidArgumentError } from 'commander'
import type { RegisterQuery, Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'

const mostNamed = 6

export async function refuseUnknown(store: Store, query: RegisterQuery): Promise<void> {
  const { publication, work, organisation, session, due } = query
  for (const id of [publication, work]) if (id !== undefined) await refuseUnheld(store, id)
  const codes = organisations.map(({ code }) => code)
  refuseUnlisted('no organisation has the code', organisation, codes)
  // What was, or does not count, is on no list of what is.
  if (query.known !== undefined || query.state !== undefined) return
  const { sessions, dues } = await store.listChoices()
  refuseUnlisted('no mandate was asked at', session, sessions)
  refuseUnlisted('nothing is due at', due, dues)
}

export async function refuseUnheld(store: Store, id: string): Promise<void> {
  if (!(await store.isHeld(id)))
    throw new CommandError('notFound', `nothing has the id ${id}; \`qarar list\` gives the ids`)
}

function refuseUnlisted(what: string, given: string | undefined, listed: readonly string[]): void {
  if (given === undefined || listed.includes(given)) return
  const some = listed.slice(0, mostNamed).join(', ')
  const others = listed.length > mostNamed ? ', …' : ''
  throw new CommandError('notFound', `${what} ${given}${some ? `; there is ${some}${others}` : ''}`)
}

export function parseWork(given: string): string {
  if (!/^[\w-]{1,64}(?:\/[1-9]\d{0,5})?$/.test(given))
    throw new InvalidArgumentError(
      'It is a publication, a text, or the place of a text in a publication: p-7f3kq0w9xz/36.',
    )
  return given
}

// People know a text by its symbol or its title; the id stands behind, for the next command.
import type { ImportResult } from '@qarar/register/contract'
import { legible } from '../read/legible.ts'
import type { Store } from '../store/store.ts'
import type { Terminal } from './terminal/terminal.ts'

/** Outcomes whose message is about a text that was held before. */
const ofHeld: readonly ImportResult['outcome'][] = ['new-format', 'new-language', 'new-revision', 'asked']

/** Where its message first names a publication or an expression, also what that is called. */
export async function nameInMessage(
  store: Pick<Store, 'getPublication'>,
  { outcome, publication, message }: ImportResult,
  { isolate }: Pick<Terminal, 'isolate'>,
): Promise<string> {
  const id = /\b[ep]-[0-9a-z]{10}\b/.exec(message)?.[0]
  if (!id || !publication || !ofHeld.includes(outcome)) return message
  const held = await store.getPublication(publication)
  const name = held?.publication.symbol ?? held?.publication.title
  return name ? message.replace(id, () => `${isolate(shortened(legible(name)))} (${id})`) : message
}

const longest = 60

const shortened = (name: string) => {
  const letters = [...name]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name
}

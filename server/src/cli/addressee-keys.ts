// Addressees as people give them in a terminal: an id, or a name in any language.
import { partiesCalled, partyName, similarParties } from '@qarar/register'
import type { Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'

/** The keys by which the register knows them. A name that nobody has is refused, with names that are like it. */
export async function addresseeKeys(
  store: Store,
  given: string[] | undefined,
): Promise<string[] | undefined> {
  if (given === undefined) return undefined
  const listed = (await store.listChoices()).addressees.map(({ key }) => key)
  return [...new Set(given.flatMap((each) => tellSeveral(each, keysOf(each, listed))))]
}

/** The one of whom something is to be said: a name that several have is refused. */
export async function addresseeKey(store: Store, given: string): Promise<string> {
  const listed = (await store.listChoices()).addressees.map(({ key }) => key)
  const [key, ...others] = keysOf(given, listed)
  if (others.length > 0)
    throw new CommandError(
      'usage',
      `"${given}" is the name of several: give one of ${[key, ...others].join(', ')}`,
    )
  return key
}

/** Several organisations have a Secretary-General: all whom the texts address are meant. */
function keysOf(given: string, listed: readonly string[]): [string, ...string[]] {
  const isKnown = listed.includes(given) || given.startsWith('name:') || partyName(given, 'en') !== null
  if (isKnown) return [given]
  const called = partiesCalled(given)
  const [first = called[0], ...others] = listed.filter((key) => called.includes(key))
  if (first !== undefined) return [first, ...others]
  const similar = similarParties(given, listed)
  const advice =
    similar.length > 0
      ? `is it one of these: ${similar.join(', ')}?`
      : 'the page /register lists all; name:WORDS asks for words that no list has'
  throw new CommandError('usage', `nobody is called "${given}"; ${advice}`)
}

/** Beside what is listed, not in it. */
function tellSeveral(given: string, keys: readonly string[]): readonly string[] {
  if (keys.length > 1)
    process.stderr.write(
      `qarar: "${given}" is the name of several, and all are taken: ${keys.join(', ')}; give an id for one of them\n`,
    )
  return keys
}

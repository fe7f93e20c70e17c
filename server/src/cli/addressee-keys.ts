// Addressees as people give them in a terminal: an id, or a name in any language.
import { partyCalled, partyName, similarParties } from '@qarar/register'
import type { Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'

const languages = ['ar', 'en', 'fr'] as const

/** The keys by which the register knows them. A name that nobody has is refused, with names that are like it. */
export async function addresseeKeys(
  store: Store,
  given: string[] | undefined,
): Promise<string[] | undefined> {
  if (given === undefined) return undefined
  const listed = (await store.listChoices()).addressees.map(({ key }) => key)
  return given.map((each) => keyOf(each, listed))
}

function keyOf(given: string, listed: readonly string[]): string {
  const isKnown = listed.includes(given) || given.startsWith('name:') || partyName(given, 'en') !== null
  // Several organisations have a Secretary-General: the one of these texts is meant.
  const ofTexts = listed.find((each) => languages.some((language) => partyName(each, language) === given))
  const key = isKnown ? given : (ofTexts ?? partyCalled(given))
  if (key !== null) return key
  const similar = similarParties(given, listed)
  const advice =
    similar.length > 0
      ? `is it one of these: ${similar.join(', ')}?`
      : 'the page /register lists all; name:WORDS asks for words that no list has'
  throw new CommandError('usage', `nobody is called "${given}"; ${advice}`)
}

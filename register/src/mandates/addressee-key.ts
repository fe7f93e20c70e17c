import type { NamedParty } from '../contract/register.ts'
import { singleSpaces } from '../single-spaces.ts'

/** What an addressee is known by in lists and status entries: its id, or its words where no list has the name. */
export function addresseeKey({ id, text }: NamedParty): string {
  return id ?? `name:${singleSpaces(text).plain.trim()}`
}

import type { Party } from '../../model/extracted.ts'
import { foldedNames } from '../../organisations/folded-names.ts'
import type { Passage } from '../passage.ts'

/** A party, wherever it stands. */
export type NamedParty = Pick<Party, 'id' | 'text'>

/** Whether a party is an office, an organ or an institution of the organisation that speaks. */
export function isOwnService(passage: Passage, party: NamedParty): boolean {
  const { organisation, language } = passage
  const { id, text } = party
  const own = organisation?.code
  if (id !== null && id !== own && own !== undefined) return id.startsWith(`${own}/`) && !isMembers(id)
  if (isOutsider(passage, party)) return false
  const { ownServices, otherServices } = language.mandates
  // «للأمين العام» has the article too.
  const folded = language.fold(text).replace(/^لل/, 'ال')
  const isOurs =
    organisation &&
    foldedNames(organisation.names[language.tag], language).some((name) => folded.includes(name))
  if (isOrgan(passage, folded)) return true
  return ownServices.test(folded) && (isOurs || !otherServices.test(folded))
}

/** States and others that belong to no secretariat. */
export function isOutsider({ language }: Passage, { id, text }: NamedParty): boolean {
  if (id !== null) return id.startsWith('state:') || id.startsWith('class:') || isMembers(id)
  return language.mandates.outsiders.test(language.fold(text))
}

const isMembers = (id: string) => /\/(?:members?|states?)/.test(id)

/** One of the organisation's organs, as its profile names it. */
function isOrgan({ organisation, language }: Passage, folded: string): boolean {
  const organs = organisation?.organs ?? []
  return organs.some(({ names }) =>
    foldedNames(names[language.tag], language).some((name) => folded.startsWith(name)),
  )
}

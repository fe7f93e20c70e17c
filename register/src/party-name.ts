import { type LanguageTag, languageTags } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import { states } from '@qarar/core/organisations/states/states.ts'
import { bareParties, worldParties } from '@qarar/core/organisations/world/world-parties.ts'
import { singleSpaces } from './single-spaces.ts'

/** What a party is called, by its id (`oic/secretary-general`, `state:AFG`); null where no list has it. */
export function partyName(id: string, language: LanguageTag): string | null {
  return namesById().get(id)?.[language][0] ?? null
}

/** All that a party is called, in all languages; empty where no list has it. */
export function namesOfParty(id: string): string[] {
  const names = namesById().get(id)
  return names ? languageTags.flatMap((language) => names[language]) : []
}

/**
 * What parties are called beside each other: an office whose name that of another organisation among `listed` (ids) has too
 * is named with its organisation, «Secretary-General (OIC)».
 */
export function partyNamer(listed: readonly string[], language: LanguageTag): (id: string) => string | null {
  const named = [...new Set(listed)].flatMap((id) => partyName(id, language) ?? [])
  const shared = new Set(named.filter((name, at) => named.indexOf(name) < at))
  return (id) => {
    const name = partyName(id, language)
    const organisation = name !== null && shared.has(name) ? organisationOf(id, language) : null
    return organisation === null ? name : `${name} (${organisation})`
  }
}

/** The short name of the organisation whose office it is: its acronym where it has one. */
function organisationOf(id: string, language: LanguageTag): string | null {
  const [code] = id.split('/')
  const names = organisations.find((organisation) => organisation.code === code)?.names[language]
  return names?.find((name) => /^\p{Lu}{2,5}$/u.test(name)) ?? names?.[0] ?? null
}

/** The id of a party by any of its names in any language, whatever their capitals and spaces; null where no list has it. */
export const partyCalled = (name: string): string | null => partiesCalled(name)[0] ?? null

/** All of whom it is a name: several organisations have a Secretary-General. */
export function partiesCalled(name: string): readonly string[] {
  called ??= idsByCall()
  return called.get(folded(name)) ?? []
}

function idsByCall(): Map<string, string[]> {
  const ids = new Map<string, Set<string>>()
  for (const [id, names] of namesById())
    for (const call of callsOf(id, names)) ids.set(call, (ids.get(call) ?? new Set()).add(id))
  return new Map([...ids].map(([call, those]) => [call, [...those]]))
}

/** The key of a party as people give it: an id, `name:` and words, or a name that a list has; null where no list has it. */
export const partyGiven = (given: string): string | null =>
  partyName(given, 'en') !== null || given.startsWith('name:') ? given : partyCalled(given)

/** A State by its code (`SOM`, `state:SOM`) or a name of it; null where no list has it. */
export function stateCalled(given: string): string | null {
  const byCode = `state:${given.replace(/^state:/i, '').toUpperCase()}`
  if (namesById().has(byCode)) return byCode
  const named = partyCalled(given)
  return named?.startsWith('state:') ? named : null
}

/** Its names, also with the organisation behind them. */
function callsOf(id: string, names: Names): string[] {
  return languageTags.flatMap((language) => {
    const organisation = id.includes('/') ? organisationOf(id, language) : null
    const alone = names[language]
    const whole = organisation === null ? [] : alone.map((name) => `${name} (${organisation})`)
    return [...alone, ...whole].map(folded)
  })
}

/** «Secretary General» is the Secretary-General. */
const folded = (name: string) =>
  singleSpaces(name.replaceAll(/[-\u2010-\u2013]/g, ' '))
    .plain.trim()
    .toLowerCase()

let called: Map<string, string[]> | undefined

/** All parties that lists have, with what they are called. */
export function partyNames(language: LanguageTag): [id: string, name: string][] {
  return [...namesById()].flatMap(([id, names]): [string, string][] => {
    const [name] = names[language]
    return name === undefined ? [] : [[id, name]]
  })
}

type Names = Record<LanguageTag, readonly string[]>
let known: Map<string, Names> | undefined

/** Of names that an id has in several lists, the first: in all texts before in those of its organisation. */
function namesById(): Map<string, Names> {
  known ??= collect()
  return known
}

function collect(): Map<string, Names> {
  const named = organisations.flatMap(({ code, names, parties }) => [
    { id: code, names },
    ...parties.everywhere,
    ...parties.own,
  ])
  const all = new Map<string, Names>()
  for (const { id, names } of [...named, ...states, ...worldParties, ...bareParties])
    if (id !== null && !all.has(id)) all.set(id, names)
  return all
}

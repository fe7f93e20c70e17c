import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import { states } from '@qarar/core/organisations/states/states.ts'
import { worldParties } from '@qarar/core/organisations/world/world-parties.ts'
import { singleSpaces } from './single-spaces.ts'

/** What a party is called, by its id (`oic/secretary-general`, `state:AFG`); null where no list has it. */
export function partyName(id: string, language: LanguageTag): string | null {
  return namesById().get(id)?.[language][0] ?? null
}

/** The id of a party by any of its names in any language, whatever their capitals and spaces; null where no list has it. */
export function partyCalled(name: string): string | null {
  called ??= new Map(
    [...namesById()].reverse().flatMap(([id, names]) =>
      Object.values(names)
        .flat()
        .map((each) => [folded(each), id] as const),
    ),
  )
  return called.get(folded(name)) ?? null
}

/** «Secretary General» is the Secretary-General. */
const folded = (name: string) =>
  singleSpaces(name.replaceAll(/[-\u2010-\u2013]/g, ' '))
    .plain.trim()
    .toLowerCase()

let called: Map<string, string> | undefined

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
  for (const { id, names } of [...named, ...states, ...worldParties])
    if (id !== null && !all.has(id)) all.set(id, names)
  return all
}

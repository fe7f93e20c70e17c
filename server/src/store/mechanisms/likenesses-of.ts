// Which mechanisms of one kind may be the same by another name: proposed, and never taken for granted.
import type { MechanismFields } from '@qarar/register/contract'

export interface NamedMechanism {
  id: string
  name: string
  key: string | null
  fields: MechanismFields
}

interface Likeness {
  id: string
  name: string
  because: string
}

/**
 * `because`: the paragraph that names both in two languages, or the State, the letters or the words that both have.
 * `paragraphs`: by the ids of others. `plain`: names whose words tell none apart: of the kind, of the organisation.
 */
export function likenessesOf(
  id: string,
  all: readonly NamedMechanism[],
  paragraphs: ReadonlyMap<string, string>,
  plain: readonly string[] = [],
): Likeness[] {
  const own = all.find((each) => each.id === id)
  if (own === undefined) return []
  const common = new Set([...commonWords(all), ...plain.flatMap(wordsIn)])
  return all.flatMap((other) => {
    if (other.id === id) return []
    const because =
      paragraphs.get(other.id) ??
      sharedState(own, other) ??
      sharedAcronym(own, other) ??
      sharedWords(own, other, common)
    return because === null ? [] : [{ id: other.id, name: other.name, because }]
  })
}

const statePattern = /^(?:(\S+) )?(state:[a-z]+)\b/i

/** One that belongs to another organisation, which its key names, is another one. */
function sharedState(a: NamedMechanism, b: NamedMechanism): string | null {
  const [, owner, state] = statePattern.exec(a.key ?? '') ?? []
  const [, otherOwner, otherState] = statePattern.exec(b.key ?? '') ?? []
  return state !== undefined && state === otherState && owner === otherOwner ? state : null
}

const namesOf = ({ fields: { names, aliases } }: NamedMechanism) =>
  [names.ar, names.en, names.fr, ...aliases].filter((name) => name !== null)

const wordsIn = (name: string) =>
  (
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  ).map(bare)

/** Without what Arabic writes together with a word: «بجامو» and «جامو», «الاتصال» and «اتصال». */
const bare = (word: string) => word.replace(/^(?:[وبلك]?ال|لل|[وبلك])(?=[\u0621-\u064a]{3})/u, '')

const wordsOf = (mechanism: NamedMechanism) => new Set(namesOf(mechanism).flatMap(wordsIn))

/** Words that so many names of the kind have tell none of them apart. */
function commonWords(all: readonly NamedMechanism[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const each of all) for (const word of wordsOf(each)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const few = Math.max(3, all.length / 5)
  return new Set([...counts].filter(([, count]) => count > few).map(([word]) => word))
}

const leastShared = 2

/** At least two, and half of those of the shorter name. */
function sharedWords(a: NamedMechanism, b: NamedMechanism, common: ReadonlySet<string>): string | null {
  const telling = (mechanism: NamedMechanism) =>
    new Set([...wordsOf(mechanism)].filter((word) => !common.has(word)))
  const [own, other] = [telling(a), telling(b)]
  const shared = [...own].filter((word) => other.has(word))
  const least = Math.max(leastShared, Math.min(own.size, other.size) / 2)
  return shared.length >= least ? shared.slice(0, 5).join(' ') : null
}

const acronymPattern = /\b\p{Lu}{3,8}\b/gu

/** «IPHRC» is whose words begin with these letters, whatever small words are between. */
function sharedAcronym(a: NamedMechanism, b: NamedMechanism): string | null {
  const acronyms = (mechanism: NamedMechanism) =>
    namesOf(mechanism).flatMap((name) => name.match(acronymPattern) ?? [])
  const initials = (mechanism: NamedMechanism) =>
    namesOf(mechanism).map((name) => (name.match(/\b\p{Lu}/gu) ?? []).join(''))
  const [own, other] = [acronyms(a), acronyms(b)]
  const shared =
    own.find((letters) => other.includes(letters) || initials(b).includes(letters)) ??
    other.find((letters) => initials(a).includes(letters))
  return shared ?? null
}

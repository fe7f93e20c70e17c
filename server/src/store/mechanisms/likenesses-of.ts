// Which mechanisms of one kind may be the same by another name: proposed, and never taken for granted.
import type { MechanismFields } from '@qarar/register/contract'
import { meansTheSame, type NameWord, nameWords, stemsOf } from './name-words.ts'
import { plainName } from './plain-name.ts'

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

/** As many as a person can look at: a name that thousands bear would fill every page of theirs. */
const mostOffered = 20
/** Of every reason at least so many, so that one reason never hides all others. */
const mostSure = 3

/**
 * The best first, and no more than a person can look at: where some are merged the next ones are offered. `because`: the paragraph that names both in two languages, or the name, the State, the letters or the words that both have,
 * or the name that may be a shorter form.
 * `paragraphs`: by the ids of others. `plain`: words that tell none apart: of the kind, of the organisation.
 */
export function likenessesOf(
  id: string,
  all: readonly NamedMechanism[],
  paragraphs: ReadonlyMap<string, string>,
  plain: readonly NameWord[] = [],
): Likeness[] {
  const own = all.find((each) => each.id === id)
  if (own === undefined) return []
  const words = new Map(all.map((each) => [each.id, nameWords(each.fields)]))
  const common = new Set([...commonStems([...words.values()]), ...plain.flatMap(stemsOf)])
  const telling = (of: string) =>
    (words.get(of) ?? []).filter((word) => !stemsOf(word).some((stem) => common.has(stem)))
  const ownWords = telling(id)
  const reasons: ((other: NamedMechanism) => string | null)[] = [
    (other) => paragraphs.get(other.id) ?? null,
    (other) => sharedName(own, other),
    (other) => sharedState(own, other),
    (other) => shorterName(own, other),
    (other) => sharedAcronym(own, other),
    (other) => sharedWords(ownWords, telling(other.id)),
  ]
  return theBest(all.filter((other) => other.id !== id).flatMap((other) => likenessBy(reasons, other)))
}

interface Ranked extends Likeness {
  rank: number
}

function likenessBy(
  reasons: readonly ((other: NamedMechanism) => string | null)[],
  other: NamedMechanism,
): Ranked[] {
  for (const [rank, reason] of reasons.entries()) {
    const because = reason(other)
    if (because !== null) return [{ rank, id: other.id, name: other.name, because }]
  }
  return []
}

function theBest(found: readonly Ranked[]): Likeness[] {
  const byRank = [...Map.groupBy(found, ({ rank }) => rank).values()].sort((a, b) => rankOf(a) - rankOf(b))
  const sure = byRank.flatMap((each) => each.slice(0, mostSure))
  const others = byRank.flatMap((each) => each.slice(mostSure))
  const chosen = new Set([...sure, ...others].slice(0, mostOffered))
  return byRank.flatMap((each) =>
    each.filter((one) => chosen.has(one)).map(({ id, name, because }) => ({ id, name, because })),
  )
}

const rankOf = ([first]: readonly Ranked[]) => first?.rank ?? 0

interface KeyParts {
  /** Another organisation, or what else stands before the States. */
  owner: string
  states: string[]
  /** By which its rules tell it from others of those States. */
  words: string[]
}

/** Money that no fund takes is known by what it is for, behind this word: it is no owner, and tells none apart. */
const given = /^given /

const wordsOfKey = ({ key }: NamedMechanism) => (key ?? '').replace(given, '').split(' ')

function partsOf(mechanism: NamedMechanism): KeyParts {
  const words = wordsOfKey(mechanism)
  const first = words.findIndex(isState)
  return {
    owner: words.slice(0, Math.max(0, first)).join(' '),
    states: words.filter(isState),
    words: words.slice(first + 1).filter((word) => word !== '' && !isState(word)),
  }
}

const isState = (word: string) => word.startsWith('state:')

/** One that belongs to another organisation, which its key names, is another one; and so is what other words tell apart. */
function sharedState(a: NamedMechanism, b: NamedMechanism): string | null {
  const [own, other] = [partsOf(a), partsOf(b)]
  const state = own.states.find((each) => other.states.includes(each))
  if (state === undefined || own.owner !== other.owner) return null
  return inOneLanguage(a, b) && areApart(own.words, other.words) ? null : state
}

/** Letters of which words that are spelled a little otherwise have the first in common. */
const firstLetters = 4

function areApart(own: readonly string[], others: readonly string[]): boolean {
  const starts = new Set(others.map((word) => word.slice(0, firstLetters)))
  return own.length > 0 && others.length > 0 && !own.some((word) => starts.has(word.slice(0, firstLetters)))
}

const inOneLanguage = ({ fields: { names } }: NamedMechanism, { fields: other }: NamedMechanism) =>
  (['ar', 'en', 'fr'] as const).some((language) => names[language] !== null && other.names[language] !== null)

/** The name of the one whose key begins as the other one's and has no word that it lacks: it may be a shorter form. */
function shorterName(a: NamedMechanism, b: NamedMechanism): string | null {
  const [own, other] = [wordsOfKey(a), wordsOfKey(b)]
  const first = (words: readonly string[]) => words.find((word) => !isState(word))
  if (!first(own) || first(own) !== first(other)) return null
  if (own.every((word) => other.includes(word))) return a.name
  return other.every((word) => own.includes(word)) ? b.name : null
}

const namesOf = ({ fields: { names, aliases } }: NamedMechanism) =>
  [names.ar, names.en, names.fr, ...aliases].filter((name) => name !== null)

/** Whatever words it has: those of all of its kind too. */
function sharedName(a: NamedMechanism, b: NamedMechanism): string | null {
  const names = new Set(namesOf(b).map(plainName))
  return namesOf(a).find((name) => plainName(name) !== '' && names.has(plainName(name))) ?? null
}

/** Stems that so many names of the kind have tell none of them apart. */
function commonStems(all: readonly NameWord[][]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const words of all)
    for (const stem of new Set(words.flatMap(stemsOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const few = Math.max(3, all.length / 5)
  return new Set([...counts].filter(([, count]) => count > few).map(([stem]) => stem))
}

const leastShared = 2

/** At least two, and half of those of the shorter name; in another language only where they have none in common. */
function sharedWords(own: readonly NameWord[], other: readonly NameWord[]): string | null {
  const languages = new Set(other.map(({ language }) => language))
  const inOne = own.filter(({ language }) => languages.has(language))
  const shared = (inOne.length > 0 ? inOne : own).flatMap((word) => {
    const same = other.find((each) => meansTheSame(word, each))
    return same === undefined ? [] : [saidTogether(word, same)]
  })
  const least = Math.max(leastShared, Math.min(own.length, other.length) / 2)
  return shared.length >= least ? shared.slice(0, 5).join(' ') : null
}

/** The shorter of two forms of a word, or the word in both languages. */
function saidTogether(one: NameWord, other: NameWord): string {
  if (one.language !== other.language) return `${one.surface} = ${other.surface}`
  return one.surface.length <= other.surface.length ? one.surface : other.surface
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

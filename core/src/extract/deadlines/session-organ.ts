import type { LanguagePack } from '../../languages/pack.ts'
import type { OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'
import type { Passage } from '../passage.ts'

export interface FoundOrgan {
  organ: OrganProfile
  /** Code of its organisation. */
  organisation: string
  /** Token after its name. */
  to: number
}

/** Words that the name of an organ can have. */
const longestOrgan = 11

/** The organ that words from `at` name, as its profile does or in short: «للمجلس», `of the Council`. */
export function organBehind(passage: Passage, at: number, to: number): FoundOrgan | null {
  return organAhead(passage, at, to) ?? shortlyNamed(passage, at, to)
}

function organAhead(passage: Passage, at: number, to: number): FoundOrgan | null {
  const { names } = organNames(passage)
  for (let length = Math.min(longestOrgan, to - at); length > 0; length--) {
    const words = passage.tokens.slice(at, at + length).map(({ folded }) => folded)
    const found = names.get(bareName(words.join(' ')))
    if (found !== undefined) return { ...found, to: at + length }
  }
  return null
}

/** A short name that no longer one begins with: the text's own organ, or the only one of its organisation. */
function shortlyNamed(passage: Passage, at: number, to: number): FoundOrgan | null {
  const { tokens, language } = passage
  const { links, goesOn } = language.sessions
  let name = at
  while (name < to && links.includes(tokens[name]?.folded ?? '')) name++
  const word = tokens[name]
  const isLinked = links.length > 0 ? name > at : /^ل/.test(word?.folded ?? '')
  if (word === undefined || name >= to || !isLinked || goesOn.test(tokens[name + 1]?.folded ?? ''))
    return null
  const found = organNames(passage).short.get(bareName(word.folded))
  return found ? { ...found, to: name + 1 } : null
}

/** Words before «دورتها» in which its organ is looked for. */
const longestBefore = 50

/**
 * «يوصي الجمعية بأن تنظر في دورتها الرابعة»: the organ named before, nearest first; `unknown` for a body that no profile
 * knows; null where it is the speaker's own.
 */
export function organBefore(passage: Passage, at: number): FoundOrgan | 'unknown' | null {
  const { tokens, language } = passage
  for (let from = at - 1; from >= Math.max(0, at - longestBefore); from--) {
    const word = tokens[from]?.folded ?? ''
    // «de lui présenter, à sa … session»: its own.
    if (language.mandates.ownPronouns.includes(word)) return null
    const found = organAhead(passage, from, at)
    if (found !== null) return found
    if (isBody(word, language)) return bodyAt(passage, from, at)
  }
  return null
}

/** Names of a body before its word: `Human Rights Council`, `Commission on …`. */
const longestLead = 5

function bodyAt(passage: Passage, at: number, to: number): FoundOrgan | 'unknown' {
  const { tokens, language } = passage
  for (let from = at - 1; from >= Math.max(0, at - longestLead); from--) {
    const found = organAhead(passage, from, to)
    if (found !== null && found.to > at) return found
  }
  const isLonger =
    language.sessions.goesOn.test(tokens[at + 1]?.folded ?? '') ||
    (at > 1 && language.direction === 'ltr' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
  const short = isLonger ? undefined : organNames(passage).short.get(bareName(tokens[at]?.folded ?? ''))
  return short ? { ...short, to: at + 1 } : 'unknown'
}

const isBody = (word: string, { linking }: LanguagePack) => linking.body.test(word.replace(/'$/, ''))

type NamedOrgan = Omit<FoundOrgan, 'to'>

interface OrganNames {
  /** By names without articles; those of the passage's own organisation first. */
  names: ReadonlyMap<string, NamedOrgan>
  /** By one word; where several organs are called so, the passage's own. */
  short: ReadonlyMap<string, NamedOrgan>
}

const made = new WeakMap<readonly OrganisationProfile[], Map<string, OrganNames>>()

function organNames(passage: Passage): OrganNames {
  const { language, organisation, organ, organisations } = passage
  const ofList = made.get(organisations) ?? new Map<string, OrganNames>()
  made.set(organisations, ofList)
  const key = `${language.tag} ${organisation?.code} ${organ}`
  const known = ofList.get(key)
  if (known) return known
  const names = { names: longNames(passage), short: shortNames(passage) }
  ofList.set(key, names)
  return names
}

function longNames({ language, organisation, organisations }: Passage): Map<string, NamedOrgan> {
  const names = new Map<string, NamedOrgan>()
  for (const { code, organs } of organisation ? [organisation, ...organisations] : organisations)
    for (const organ of organs)
      for (const name of organ.names[language.tag]) {
        const bare = bareName(language.fold(name))
        if (!names.has(bare)) names.set(bare, { organ, organisation: code })
      }
  return names
}

/** What organs are called in short, and the first words of their names. */
function shortNames({ language, organisation, organ: own }: Passage): Map<string, NamedOrgan> {
  const named = new Map<string, NamedOrgan[]>()
  for (const organ of organisation?.organs ?? []) {
    const printed = [...organ.names[language.tag], ...(organ.shortNames?.[language.tag] ?? [])]
    const words = new Set(printed.map((name) => bareName(language.fold(name)).split(' ')[0] ?? ''))
    for (const word of words)
      if (isBody(word, language))
        named.set(word, [...(named.get(word) ?? []), { organ, organisation: organisation?.code ?? '' }])
  }
  return new Map(
    [...named].flatMap(([word, organs]) => {
      const meant =
        organs.find(({ organ }) => organ.code === own) ?? (organs.length === 1 ? organs[0] : undefined)
      return meant ? [[word, meant] as const] : []
    }),
  )
}

/** Without articles and prepositions: «لمجلس», «للجمعية», `of the Council`, `du Conseil`, «de l’Assemblée». */
function bareName(folded: string): string {
  return folded
    .replace(/^(?:لل|ال|ل)/, '')
    .replace(/(?<= )ال/g, '')
    .replace(/^(?:of |de |du |des |the |la |le |l' ?)+/, '')
    .replace(/' /g, "'")
}

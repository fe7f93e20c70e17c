import type { OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'
import type { Passage } from '../passage.ts'

/** A session that the words name: tokens [from, to). */
export interface SessionPhrase {
  from: number
  to: number
  /** `CFM-45`; null where the words say no number, or the organ is not known. */
  name: string | null
  kind: 'numbered' | 'next' | 'later'
  /** The organ that the words name: its profile, its organisation's code, and tokens. */
  organ: { code: string; organisation: string; from: number; to: number } | null
}

/** Words that an ordinal, and the name of the organ behind it, can have. */
const longestOrdinal = 5
const longestOrgan = 11

/** Sessions named in tokens [from, to): «الدورة الخامسة والأربعين لمجلس …», `its next session`. */
export function findSessionPhrases(passage: Passage, from: number, to: number): SessionPhrase[] {
  const { nouns, plurals } = passage.language.sessions
  const found: SessionPhrase[] = []
  for (let at = from; at < to; at++) {
    const word = passage.tokens[at]?.folded ?? ''
    if (!nouns.includes(word) && !plurals.includes(word)) continue
    const phrase = plurals.includes(word) ? laterSessions(passage, at) : oneSession(passage, at, to)
    if (phrase !== null) found.push(phrase)
  }
  return found
}

function laterSessions(passage: Passage, at: number): SessionPhrase | null {
  const { later, next, side } = passage.language.sessions
  const beside = side === 'after' ? at + 1 : at - 1
  const word = passage.tokens[beside]?.folded ?? ''
  if (!later.includes(word) && !next.includes(word)) return null
  return { from: Math.min(at, beside), to: Math.max(at, beside) + 1, name: null, kind: 'later', organ: null }
}

function oneSession(passage: Passage, at: number, to: number): SessionPhrase | null {
  const { tokens, language } = passage
  const { next, side } = language.sessions
  const ordinal = ordinalBeside(passage, at)
  if (ordinal !== null) {
    const organ = organBehind(passage, ordinal.to, to)
    const owner = organ ?? organBefore(passage, language.sessions.side === 'after' ? at : ordinal.from - 1)
    const name =
      organ === null && !isOwned(passage, ordinal.from) && namesAnother(passage, ordinal.to, to)
        ? null
        : sessionName(passage, owner?.organ ?? null, ordinal.value)
    const words = { from: ordinal.from, to: organ?.to ?? ordinal.to }
    return { ...words, name, kind: 'numbered', organ: organ && organAt(organ, ordinal.to) }
  }
  const beside = side === 'after' ? at + 1 : at - 1
  if (!next.includes(tokens[beside]?.folded ?? '')) return null
  const end = Math.max(at, beside) + 1
  const organ = organBehind(passage, end, to)
  return {
    from: Math.min(at, beside),
    to: organ?.to ?? end,
    name: nextSession(passage, organ?.organ ?? null),
    kind: 'next',
    organ: organ && organAt(organ, end),
  }
}

const organAt = ({ organ, organisation, to }: FoundOrgan, from: number) => ({
  ...{ code: organ.code, organisation, from, to },
})

/** «sa … session de …»: what follows is no organ. */
function isOwned({ tokens, language }: Passage, from: number): boolean {
  const { side, possessives } = language.sessions
  return side === 'before' && possessives.includes(tokens[from - 1]?.folded ?? '')
}

/** An organ that no profile knows: «الدورة الخامسة للمؤتمر العام لوكالة …». */
function namesAnother({ tokens, language }: Passage, at: number, to: number): boolean {
  const words = tokens
    .slice(at, Math.min(to, at + 2))
    .map(({ folded }) => folded)
    .join(' ')
  return language.sessions.organBehind.test(words)
}

interface Ordinal {
  from: number
  to: number
  value: number
}

/** The longest ordinal behind the noun (Arabic) or before it. */
function ordinalBeside({ tokens, language }: Passage, at: number): Ordinal | null {
  const after = language.sessions.side === 'after'
  for (let length = longestOrdinal; length > 0; length--) {
    const [from, to] = after ? [at + 1, at + 1 + length] : [at - length, at]
    if (from < 0) continue
    const words = tokens.slice(from, to)
    if (words.length < length || words.some(({ kind }) => kind === 'mark')) continue
    const value = language.ordinal(words.map(({ folded }) => folded).join(' '))
    if (value !== null) return after ? { from: at, to, value } : { from, to: at + 1, value }
  }
  return null
}

interface FoundOrgan {
  organ: OrganProfile
  organisation: string
  to: number
}

/** The organ whose session it is, as its profile names it, right behind the words. */
function organBehind(passage: Passage, at: number, to: number): FoundOrgan | null {
  return organAhead(passage, at, to) ?? ownShortName(passage, at, to)
}

function organAhead(passage: Passage, at: number, to: number): FoundOrgan | null {
  const names = organNames(passage)
  for (let length = Math.min(longestOrgan, to - at); length > 0; length--) {
    const words = passage.tokens.slice(at, at + length).map(({ folded }) => folded)
    const found = names.get(bareName(words.join(' ')))
    if (found !== undefined) return { ...found, to: at + length }
  }
  return null
}

/** Words before «دورتها» in which its organ is looked for. */
const longestBefore = 25

/** «يوصي الجمعية بأن تنظر في دورتها الرابعة»: the organ named before, nearest first. */
function organBefore(passage: Passage, at: number): FoundOrgan | null {
  if (!passage.language.sessions.possessives.includes(passage.tokens[at]?.folded ?? '')) return null
  for (let from = at - 1; from >= Math.max(0, at - longestBefore); from--) {
    // «de lui présenter, à sa … session»: its own.
    if (passage.language.mandates.ownPronouns.includes(passage.tokens[from]?.folded ?? '')) return null
    const found = organAhead(passage, from, at)
    if (found !== null) return found
  }
  return null
}

type NamedOrgan = Omit<FoundOrgan, 'to'>
const named = new WeakMap<readonly OrganisationProfile[], Map<string, ReadonlyMap<string, NamedOrgan>>>()

/** Organs by their names without articles; those of the passage's own organisation first. */
function organNames({ language, organisation, organisations }: Passage): ReadonlyMap<string, NamedOrgan> {
  const ofList = named.get(organisations) ?? new Map<string, ReadonlyMap<string, NamedOrgan>>()
  named.set(organisations, ofList)
  const key = `${language.tag} ${organisation?.code}`
  const known = ofList.get(key)
  if (known) return known
  const names = new Map<string, NamedOrgan>()
  for (const { code, organs } of organisation ? [organisation, ...organisations] : organisations)
    for (const organ of organs)
      for (const name of organ.names[language.tag]) {
        const bare = bareName(language.fold(name))
        if (!names.has(bare)) names.set(bare, { organ, organisation: code })
      }
  ofList.set(key, names)
  return names
}

/** «للمجلس»: the organ of the text, or the only one of its organisation whose name begins so. */
function ownShortName(passage: Passage, at: number, to: number): FoundOrgan | null {
  const { organisation, tokens, language } = passage
  if (
    organisation === null ||
    at >= to ||
    !language.sessions.organAlone.test(`${tokens[at]?.folded} ${tokens[at + 1]?.folded ?? ''}`)
  )
    return null
  const word = bareName(tokens[at]?.folded ?? '')
  const beginsSo = ({ names }: OrganProfile) =>
    names[language.tag].some((name) => bareName(language.fold(name)).split(' ')[0] === word)
  const own = ownOrgan(passage)
  const meant = own && beginsSo(own) ? [own] : organisation.organs.filter(beginsSo)
  const [organ] = meant
  return organ && meant.length === 1 ? { organ, organisation: organisation.code, to: at + 1 } : null
}

/** Without articles and prepositions: «لمجلس», «للجمعية», `of the Council`, `du Conseil`, «de l’Assemblée». */
function bareName(folded: string): string {
  return folded
    .replace(/^(?:لل|ال|ل)/, '')
    .replace(/(?<= )ال/g, '')
    .replace(/^(?:of |de |du |des |the |la |le |l' ?)+/, '')
    .replace(/' /g, "'")
}

function sessionName(passage: Passage, organ: OrganProfile | null, value: number): string | null {
  const name = organ?.sessionName ?? ownOrgan(passage)?.sessionName
  return name === undefined ? null : `${name}-${value}`
}

/** The session after the one that speaks. */
function nextSession(passage: Passage, organ: OrganProfile | null): string | null {
  const [, name, number] = /^(.+)-(\d+)$/.exec(passage.session ?? '') ?? []
  const meant = organ?.sessionName ?? name
  return number === undefined || meant !== name ? null : `${name}-${Number(number) + 1}`
}

export function ownOrgan({ organ, organisation }: Passage): OrganProfile | undefined {
  return organisation?.organs.find(({ code }) => code === organ)
}

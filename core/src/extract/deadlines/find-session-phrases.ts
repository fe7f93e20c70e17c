import type { OrganProfile } from '../../organisations/profile.ts'
import { yearOfSession } from '../../organisations/rhythm.ts'
import { ordinalAt } from '../ordinal-at.ts'
import type { Passage } from '../passage.ts'
import { type FoundOrgan, organBefore, organBehind } from './session-organ.ts'

/** A session that the words name: tokens [from, to). */
export interface SessionPhrase {
  from: number
  to: number
  /** `CFM-45`; null where the words say no number, or the organ is not known. */
  name: string | null
  kind: 'numbered' | 'next' | 'later'
  /** The organ that the words name: its profile, its organisation's code, and tokens. */
  organ: { code: string; organisation: string; from: number; to: number } | null
  /** It is over: a session before the one that speaks, or one that opened in an earlier year. */
  past: boolean
}

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
  const words = { from: Math.min(at, beside), to: Math.max(at, beside) + 1 }
  return { ...words, name: null, kind: 'later', organ: null, past: false }
}

interface NamedSession {
  from: number
  to: number
  /** Null for the next one. */
  ordinal: number | null
  /** Of a row that is counted apart. */
  special: boolean
}

function oneSession(passage: Passage, at: number, to: number): SessionPhrase | null {
  const named = sessionAt(passage, at)
  // Extraordinary sessions are counted apart.
  if (named === null || named.special) return null
  const behind = organBehind(passage, named.to, to)
  const owner = behind ?? ownerBefore(passage, at, named)
  return {
    from: named.from,
    to: behind?.to ?? named.to,
    name: nameOf(passage, named, owner),
    kind: named.ordinal === null ? 'next' : 'numbered',
    organ: behind && {
      ...{ code: behind.organ.code, organisation: behind.organisation, from: named.to, to: behind.to },
    },
    past: named.ordinal !== null && isPast(passage, owner, named.ordinal),
  }
}

/** Noun, ordinal or «next», and the kind of session between or behind them. */
function sessionAt({ tokens, language }: Passage, at: number): NamedSession | null {
  const { side, next } = language.sessions
  const step = side === 'after' ? 1 : -1
  const kind = kindAt(at + step, language.sessions, tokens)
  const beside = kind === null ? at + step : at + 2 * step
  const ordinal = ordinalAt(tokens, side === 'after' ? beside : beside + 1, side, language)
  const isNext = ordinal === null && next.includes(tokens[beside]?.folded ?? '')
  if (ordinal === null && !isNext) return null
  const from = side === 'after' ? at : (ordinal?.from ?? beside)
  const end = side === 'after' ? (ordinal?.to ?? beside + 1) : at + 1
  const kindBehind = kindAt(end, language.sessions, tokens)
  return {
    from,
    to: kindBehind === null ? end : end + 1,
    ordinal: ordinal?.value ?? null,
    special: kind === 'special' || kindBehind === 'special',
  }
}

function kindAt(
  at: number,
  { regular, special }: Passage['language']['sessions'],
  tokens: Passage['tokens'],
): 'regular' | 'special' | null {
  const word = tokens[at]?.folded ?? ''
  if (regular.includes(word)) return 'regular'
  return special.includes(word) ? 'special' : null
}

/** The organ that «دورتها», `its` and `the Council's` mean; `unknown` for one that nobody knows; null where none is named. */
type Owner = FoundOrgan | 'unknown' | null

function ownerBefore(passage: Passage, at: number, { from, to }: NamedSession): Owner {
  const { tokens, language } = passage
  const { side, possessives, organBehind: another } = language.sessions
  const pronoun = side === 'after' ? at : from - 1
  if (possessives.includes(tokens[pronoun]?.folded ?? '')) return organBefore(passage, pronoun)
  if (side === 'before' && isGenitive(passage, from)) return organBefore(passage, from - 1)
  const words = `${tokens[to]?.folded ?? ''} ${tokens[to + 1]?.folded ?? ''}`
  return another.test(words) ? 'unknown' : null
}

/** `the Council's`. */
const isGenitive = ({ tokens }: Passage, from: number) =>
  tokens[from - 1]?.folded === 's' && (tokens[from - 2]?.folded ?? '').endsWith("'")

/** Sessions that lie so far ahead are another organ's. */
const farthest = 12

function nameOf(passage: Passage, { ordinal }: NamedSession, owner: Owner): string | null {
  const own = ownSession(passage)
  if (ordinal === null) {
    const meant = owner === null ? own?.name : owner === 'unknown' ? null : owner.organ.sessionName
    return own && meant === own.name ? `${own.name}-${own.number + 1}` : null
  }
  if (owner !== null && owner !== 'unknown') return `${owner.organ.sessionName}-${ordinal}`
  const organ = ownOrgan(passage)
  if (organ === undefined || (owner === 'unknown' && own?.number !== ordinal - 1)) return null
  return isWithinReach(passage, organ, ordinal) ? `${organ.sessionName}-${ordinal}` : null
}

function isWithinReach(passage: Passage, organ: OrganProfile, ordinal: number): boolean {
  const own = ownSession(passage)
  if (own?.name === organ.sessionName) return ordinal <= own.number + farthest
  const year = yearOf(organ, ordinal)
  return year === null || passage.date === null || year <= Number(passage.date.slice(0, 4)) + farthest
}

function isPast(passage: Passage, owner: Owner, ordinal: number): boolean {
  if (owner === 'unknown') return false
  const organ = owner?.organ ?? ownOrgan(passage)
  const own = ownSession(passage)
  if (own !== null && (organ === undefined || own.name === organ.sessionName)) return ordinal < own.number
  const year = organ ? yearOf(organ, ordinal) : null
  return year !== null && passage.date !== null && year < Number(passage.date.slice(0, 4))
}

/** Year in which a session ends. */
function yearOf({ rhythm, cycle }: OrganProfile, ordinal: number): number | null {
  if (cycle) return cycle.firstYear + Math.floor((ordinal - 1) / cycle.perYear) + cycle.years - 1
  return rhythm ? yearOfSession(rhythm, ordinal) : null
}

/** Null for a special one, which no ordinary session follows. */
function ownSession({ session }: Passage): { name: string; number: number } | null {
  const [, name, number] = /^(.+)-(\d+)$/.exec(session ?? '') ?? []
  return name === undefined || name.endsWith('-S') ? null : { name, number: Number(number) }
}

export function ownOrgan({ organ, organisation }: Passage): OrganProfile | undefined {
  return organisation?.organs.find(({ code }) => code === organ)
}

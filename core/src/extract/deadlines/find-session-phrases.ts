import type { OrganProfile } from '../../organisations/profile.ts'
import type { Passage } from '../passage.ts'

/** A session that the words name: tokens [from, to). */
export interface SessionPhrase {
  from: number
  to: number
  /** `CFM-45`; null where the words say no number, or the organ is not known. */
  name: string | null
  kind: 'numbered' | 'next' | 'later'
}

/** Words that an ordinal, and the name of the organ behind it, can have. */
const longestOrdinal = 5
const longestOrgan = 8

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
  return { from: Math.min(at, beside), to: Math.max(at, beside) + 1, name: null, kind: 'later' }
}

function oneSession(passage: Passage, at: number, to: number): SessionPhrase | null {
  const { tokens, language } = passage
  const { next, side } = language.sessions
  const ordinal = ordinalBeside(passage, at)
  if (ordinal !== null) {
    const organ = organBehind(passage, ordinal.to, to)
    const name = sessionName(passage, organ?.organ ?? null, ordinal.value)
    return { from: ordinal.from, to: organ?.to ?? ordinal.to, name, kind: 'numbered' }
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
  }
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

/** The organ whose session it is, as its profile names it, right behind the words. */
function organBehind(passage: Passage, at: number, to: number): { organ: OrganProfile; to: number } | null {
  const { tokens, language, organisation, organisations } = passage
  const own = organisation ? [organisation, ...organisations] : organisations
  for (let length = longestOrgan; length > 0; length--) {
    if (at + length > to) continue
    const words = tokens.slice(at, at + length).map(({ folded }) => folded)
    const phrase = bareName(words.join(' '))
    for (const { organs } of own) {
      const organ = organs.find(({ names }) =>
        names[language.tag].some((name) => bareName(language.fold(name)) === phrase),
      )
      if (organ) return { organ, to: at + length }
    }
  }
  return null
}

/** Without article and preposition: «لمجلس», «للجمعية», `of the Council`, `du Conseil`, «de l’Assemblée». */
function bareName(folded: string): string {
  return folded
    .replace(/^(?:لل|ال|ل)/, '')
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

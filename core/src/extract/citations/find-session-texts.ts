import type { LanguagePack } from '../../languages/pack.ts'
import type { OrganProfile } from '../../organisations/profile.ts'
import { ordinalAt } from '../ordinal-at.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Line } from './line.ts'
import { type Mention, mentionOf } from './mention.ts'
import type { Mark } from './number-marks.ts'

/** Farthest that the words «الدورة» and «البيان الختامي» stand before the organ and the session, in tokens. */
const sessionReach = 8
const documentReach = 6

/** A word for a session stands in the passage. */
export function namesSession({ tokens }: Passage): boolean {
  return tokens.some(({ word }) => isSessionWord(word) || isSummitWord(word))
}

/** Sessions named with their organ, and their communiqués, declarations and reports: `CFM-38/communique`. */
export function findSessionTexts(passage: Passage, line: Line, marks: readonly Mark[]): Mention[] {
  const telling = marks.filter((mark) => mark.type !== 'number' || mark.bare === null)
  return telling.flatMap((mark, index) =>
    mark.type === 'organ' && mark.organs.length === 1 ? ofOrgan(mark, telling[index - 1], passage, line) : [],
  )
}

type OrganMark = Mark & { type: 'organ' }

function ofOrgan(mark: OrganMark, before: Mark | undefined, passage: Passage, line: Line): Mention[] {
  const { language } = passage
  const organ = mark.organs[0]?.organ
  const session =
    sessionBefore(line.tokens, mark, language) ??
    ordinalOfSummit(line.tokens, mark, language) ??
    sessionBehind(line.tokens, mark, language)
  if (!organ || !session || !isPast(organ, session, passage)) return []
  if (before && before.type !== 'organ' && before.to > session.from - documentReach) return []
  const document = documentBefore(line.tokens, session.from, language)
  if (session.needsDocument && !document) return []
  const start = document?.start ?? startOf(line.tokens[session.from] as Token, language)
  const name = `${organ.sessionName}-${session.special ? 'S-' : ''}${session.number}`
  const span = { start, end: (line.tokens[session.to - 1] as Token).end }
  return [mentionOf(span, [document ? `${name}/${document.kind}` : name])]
}

/** Where a word for a session begins, without its clitics. */
function startOf({ folded, start }: Token, { citations }: LanguagePack): number {
  const form = citations.bareForms(folded).find((each) => citations.sessions.includes(each)) ?? folded
  return folded.endsWith(form) ? start + folded.length - form.length : start
}

/** Not the session that speaks, and none to come. */
function isPast(
  { sessionName, cycle }: OrganProfile,
  { number, special }: NamedSession,
  passage: Passage,
): boolean {
  const [, name, own] = /^(.+)-(\d+)$/.exec(passage.session ?? '') ?? []
  const opens = cycle && cycle.firstYear + Math.floor((number - 1) / cycle.perYear)
  if (!special && opens !== undefined && opens > Number(passage.date?.slice(0, 4) ?? opens)) return false
  return special || name !== sessionName || number < Number(own)
}

const isSessionWord = perWord(({ folded, language: { citations } }) =>
  citations.bareForms(folded).some((form) => citations.sessions.includes(form)),
)

const isSummitWord = perWord(({ folded, language }) => language.linking.summit.test(folded))

interface NamedSession {
  number: number
  /** `S` stands before its number: the row of extraordinary sessions is another one. */
  special: boolean
  /** Tokens of session and organ. */
  from: number
  to: number
  /** Named only to tell when the organ issued a text. */
  needsDocument?: true
}

type Stretch = Pick<OrganMark, 'from' | 'to'>

function sessionBefore(
  tokens: readonly Token[],
  organ: Stretch,
  language: LanguagePack,
): NamedSession | null {
  for (let at = organ.from - 1; at >= Math.max(0, organ.from - sessionReach); at--) {
    if (isSessionWord((tokens[at] as Token).word)) return sessionAt(tokens, at, organ, language)
  }
  return null
}

/** «القمة الإسلامية الثالثة عشرة», `Fourth Extraordinary Islamic Summit`: the organ is the name of its sessions. */
function ordinalOfSummit(
  tokens: readonly Token[],
  { from, to }: Stretch,
  language: LanguagePack,
): NamedSession | null {
  if (!tokens.slice(from, to).some(({ word }) => isSummitWord(word))) return null
  const { specialSessions } = language.citations
  const isSpecial = (at: number) => specialSessions.includes(tokens[at]?.folded ?? '')
  if (language.direction === 'rtl') {
    const special = isSpecial(to)
    const ordinal = ordinalAt(tokens, special ? to + 1 : to, 'after', language)
    return (
      ordinal && { number: ordinal.value, from, to: ordinal.to, special: special || isSpecial(ordinal.to) }
    )
  }
  const special = isSpecial(from - 1)
  const ordinal = ordinalAt(tokens, special ? from - 1 : from, 'before', language)
  return ordinal && { number: ordinal.value, from: ordinal.from, to, special: special || isSpecial(to) }
}

/** «إعلان القمة … في دورتها الثانية والثلاثين», `declaration of the … at its tenth session`. */
function sessionBehind(
  tokens: readonly Token[],
  { from, to }: Stretch,
  language: LanguagePack,
): NamedSession | null {
  const { nouns, possessives, side } = language.sessions
  const at = [to + 1, to + 2].find((index) => possessives.includes(tokens[index]?.folded ?? ''))
  if (at === undefined || nouns.includes(tokens[to]?.folded ?? '')) return null
  if (side === 'after') {
    const ordinal = ordinalAt(tokens, at + 1, 'after', language)
    return ordinal && { number: ordinal.value, from, to: ordinal.to, special: false, needsDocument: true }
  }
  const noun = tokens.slice(at, at + 7).findIndex(({ folded }) => nouns.includes(folded)) + at
  const ordinal = noun < at ? null : ordinalAt(tokens, noun, 'before', language)
  return ordinal?.from === at + 1
    ? { number: ordinal.value, from, to: noun + 1, special: false, needsDocument: true }
    : null
}

/** The ordinal stands behind the word (Arabic) or before it, and nothing but the kind of session in between. */
function sessionAt(
  tokens: readonly Token[],
  at: number,
  { from: organ, to }: Stretch,
  language: LanguagePack,
): NamedSession | null {
  const { side } = language.sessions
  const step = side === 'after' ? 1 : -1
  let beside = at + step
  while (Math.abs(beside - at) <= 2 && isKind(tokens[beside], language)) beside += step
  const ordinal = ordinalAt(tokens, side === 'after' ? beside : beside + 1, side, language)
  const end = side === 'after' ? (ordinal?.to ?? organ) : at + 1
  if (!ordinal || end > organ || !leadsTo(tokens.slice(end, organ), language)) return null
  const special = isSpecial(tokens, at, organ, language)
  return { number: ordinal.value, special, from: side === 'after' ? at : ordinal.from, to }
}

const isKind = (token: Token | undefined, { citations, sessions }: LanguagePack) =>
  token !== undefined &&
  (citations.specialSessions.includes(token.folded) || sessions.regular.includes(token.folded))

/** Nothing but `of the`, «من» stands between session and organ. */
function leadsTo(between: readonly Token[], language: LanguagePack): boolean {
  const joins = (token: Token) => language.citations.issuers.includes(token.folded) || isKind(token, language)
  return between.length <= 3 && between.every((token) => token.kind === 'word' && joins(token))
}

function isSpecial(
  tokens: readonly Token[],
  at: number,
  organ: number,
  { direction, citations }: LanguagePack,
): boolean {
  const around = direction === 'rtl' ? tokens.slice(at, organ) : tokens.slice(Math.max(0, at - 3), organ)
  return around.some(({ folded }) => citations.specialSessions.includes(folded))
}

/** The longest name of a kind of document before a session; `start` leaves clitics out. */
function documentBefore(
  tokens: readonly Token[],
  session: number,
  language: LanguagePack,
): { kind: string; from: number; start: number } | null {
  const { simpleKinds, letter, citations } = language
  const kinds = [
    ['communique', simpleKinds.communique ?? []],
    ['declaration', letter.declarations],
    ['report', simpleKinds.report ?? []],
  ] as const
  const first = Math.max(0, session - documentReach)
  const words = tokens.slice(first, session).map(({ folded }) => folded)
  const kindAt = (from: number) => {
    const rest = words.slice(from - first + 1)
    for (const form of citations.bareForms(words[from - first] ?? '')) {
      const phrase = `${[form, ...rest].join(' ')} `
      const kind = kinds.find(([, names]) => names.some((name) => phrase.startsWith(`${name} `)))?.[0]
      if (kind) return { kind, form }
    }
    return null
  }
  for (let from = session - 1; from >= first; from--) {
    const found = kindAt(from)
    if (!found) continue
    const longer = from > first ? kindAt(from - 1) : null
    const [at, { kind, form }] = longer ? [from - 1, longer] : [from, found]
    const { folded, start } = tokens[at] as Token
    return { kind, from: at, start: folded.endsWith(form) ? start + folded.length - form.length : start }
  }
  return null
}

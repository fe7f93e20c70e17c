import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { OrganProfile } from '../../organisations/profile.ts'
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
export function namesSession({ tokens, language }: Passage): boolean {
  const isSession = sessionWords[language.tag]
  return tokens.some(({ word }) => isSession(word))
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
  const organ = mark.organs[0]?.organ
  const session = sessionBefore(line.tokens, mark.from, passage.language)
  if (!organ || !session || !isPast(organ, session, passage)) return []
  if (before && before.type !== 'organ' && before.to > session.from - documentReach) return []
  const document = documentBefore(line.tokens, session.from, passage.language)
  const from = document?.from ?? session.from
  const name = `${organ.sessionName}-${session.special ? 'S-' : ''}${session.number}`
  const span = { start: (line.tokens[from] as Token).start, end: (line.tokens[mark.to - 1] as Token).end }
  return [mentionOf(span, [document ? `${name}/${document.kind}` : name])]
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

const isSessionWord = ({ citations }: LanguagePack) =>
  perWord(({ folded }) => citations.bareForms(folded).some((form) => citations.sessions.includes(form)))

const sessionWords = {
  ar: isSessionWord(arabic),
  en: isSessionWord(english),
  fr: isSessionWord(french),
}

interface NamedSession {
  number: number
  /** `S` stands before its number: the row of extraordinary sessions is another one. */
  special: boolean
  from: number
}

function sessionBefore(tokens: readonly Token[], organ: number, language: LanguagePack): NamedSession | null {
  const isSession = sessionWords[language.tag]
  for (let at = organ - 1; at >= Math.max(0, organ - sessionReach); at--) {
    if (isSession((tokens[at] as Token).word)) return sessionAt(tokens, at, organ, language)
  }
  return null
}

/** The ordinal stands behind the word (Arabic) or before it, and nothing but the kind of session in between. */
function sessionAt(
  tokens: readonly Token[],
  at: number,
  organ: number,
  language: LanguagePack,
): NamedSession | null {
  const behind = language.direction === 'rtl'
  for (let length = 5; length > 0; length--) {
    const from = behind ? at + 1 : Math.max(0, at - length)
    const words = tokens.slice(from, behind ? Math.min(organ, from + length) : at).map(({ folded }) => folded)
    const ordinal = words.filter((word) => !language.citations.specialSessions.includes(word))
    const number = language.ordinal(ordinal.join(' '))
    if (number !== null && leadsTo(tokens.slice(behind ? from + words.length : at + 1, organ), language))
      return { number, special: isSpecial(tokens, at, organ, language), from: behind ? at : from }
  }
  return null
}

/** Nothing but `of the`, «من» stands between session and organ. */
function leadsTo(between: readonly Token[], { citations }: LanguagePack): boolean {
  const joins = (word: string) => citations.issuers.includes(word) || citations.specialSessions.includes(word)
  return between.length <= 3 && between.every(({ folded, kind }) => kind === 'word' && joins(folded))
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

function documentBefore(tokens: readonly Token[], session: number, language: LanguagePack) {
  const { simpleKinds, letter, citations } = language
  const kinds = [
    ['communique', simpleKinds.communique ?? []],
    ['declaration', letter.declarations],
    ['report', simpleKinds.report ?? []],
  ] as const
  for (let from = session - 1; from >= Math.max(0, session - documentReach); from--) {
    const words = tokens.slice(from, session).map(({ folded }) => folded)
    const first = citations.bareForms(words[0] ?? '')
    const opens = (name: string) =>
      first.some((form) => `${[form, ...words.slice(1)].join(' ')} `.startsWith(`${name} `))
    const kind = kinds.find(([, names]) => names.some(opens))
    if (kind) return { kind: kind[0], from }
  }
  return null
}

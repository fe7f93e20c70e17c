import { ordinalAt } from '../../extract/ordinal-at.ts'
import { type Token, tokensOf } from '../../extract/tokens.ts'
import { type PlacedParagraph, sessionNumber, sessionOf } from '../texts.ts'
import { bareName, type KnownOrgan, organNames, withoutFillers } from './organ-names.ts'

/** A session that a paragraph names by its organ and its ordinal. */
export interface SessionMention {
  placed: PlacedParagraph
  /** `CFM-38`. */
  name: string
  /** Code of the organisation whose session it is. */
  organisation: string
  /** Half-open, in the text of the paragraph. */
  start: number
  end: number
}

/** How far back the body may stand whose session «its session» is. */
const nearBefore = 25

interface View {
  placed: PlacedParagraph
  tokens: Token[]
}

interface Found {
  from: number
  to: number
  value: number
}

/** Sessions that a paragraph names, in its order; extraordinary ones are counted apart and left out. */
export function findSessionMentions(placed: PlacedParagraph): SessionMention[] {
  const { language } = placed.in
  const { linking, sessions } = language
  const { text } = placed.paragraph
  const tokens = tokensOf(text, language)
  const view: View = { placed, tokens }
  const found: SessionMention[] = []
  for (const [at, { folded }] of tokens.entries()) {
    const mention = sessions.nouns.includes(folded)
      ? ofNoun(view, at)
      : linking.summit.test(folded)
        ? ofSummit(view, at)
        : ofMinisters(view, at)
    if (mention !== null && mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention)
  }
  return found
}

function ofNoun(view: View, at: number): SessionMention | null {
  const { language } = view.placed.in
  const { extraordinary } = language.linking
  const ordinal = ordinalBeside(view.tokens, at, view)
  if (ordinal === null || extraordinary.test(view.tokens[ordinal.to]?.folded ?? '')) return null
  const organ = organAt(view, ordinal.to)
  if (organ !== null) return mentionOf(view, organ.known, ordinal.value, ordinal.from, organ.to)
  const own = ownOrgan(view, at, ordinal)
  return own === null ? null : mentionOf(view, own, ordinal.value, ordinal.from, ordinal.to)
}

/** The ordinal behind the noun (Arabic) or before it, with the kind of session between or behind. */
function ordinalBeside(tokens: readonly Token[], at: number, { placed }: View): Found | null {
  const { language } = placed.in
  const { side, regular } = language.sessions
  const isRegular = (index: number) => regular.includes(tokens[index]?.folded ?? '')
  if (side === 'after') {
    const ordinal = ordinalAt(tokens, isRegular(at + 1) ? at + 2 : at + 1, side, language)
    return (
      ordinal && { from: at, to: isRegular(ordinal.to) ? ordinal.to + 1 : ordinal.to, value: ordinal.value }
    )
  }
  const ordinal = ordinalAt(tokens, isRegular(at - 1) ? at - 1 : at, side, language)
  return ordinal && { from: ordinal.from, to: isRegular(at + 1) ? at + 2 : at + 1, value: ordinal.value }
}

/** The organ that tokens from here name, the longest one. */
function organAt({ tokens, placed }: View, from: number): { known: KnownOrgan; to: number } | null {
  const { language } = placed.in
  const { organs, longest } = organNames(language)
  for (let length = longest + 3; length > 0; length--) {
    const words = tokens.slice(from, from + length)
    if (words.length < length || words.some(({ kind }) => kind === 'mark')) continue
    const known = organs.get(nameOf(words, placed))
    if (known) return { known, to: from + length }
  }
  return null
}

function nameOf(words: readonly Token[], { in: { language } }: PlacedParagraph): string {
  return bareName(
    withoutFillers(
      words.map(({ folded }) => folded),
      language.linking.organFillers,
    ),
  )
}

/**
 * «في دورته الثامنة»: of the organ that speaks, unless another body was just named, or one that nobody knows follows,
 * or its count is far behind.
 */
function ownOrgan(view: View, at: number, { from, to, value }: Found): KnownOrgan | null {
  const { tokens, placed } = view
  const { linking } = placed.in.language
  const { source, work } = placed.in
  const [name, own] =
    [...organNames(placed.in.language).organs].find(
      ([, { organ, organisation }]) => organ.code === work.organ && organisation.code === source.organisation,
    ) ?? []
  if (own === undefined || name === undefined || linking.ofOrgan.test(tokens[to]?.folded ?? '')) return null
  if (value < (sessionNumber(sessionOf(placed.in))?.number ?? 0) / 2) return null
  const beside = [tokens[at], tokens[from - 1]].map((token) => token?.folded ?? '')
  if (!beside.some((word) => linking.isOwnSession(word, name))) return null
  for (let index = from - 1; index >= Math.max(0, from - nearBefore); index--) {
    if (!linking.body.test(tokens[index]?.folded ?? '')) continue
    return organAt(view, index)?.known.organ === own.organ ? own : null
  }
  return own
}

/** «القمة الإسلامية الثالثة عشرة», `thirteenth Islamic Summit`. */
function ofSummit(view: View, at: number): SessionMention | null {
  const { tokens, placed } = view
  for (let from = at; from >= Math.max(0, at - 3); from--) {
    const organ = organAt(view, from)
    if (organ === null || organ.to <= at) continue
    const { language } = placed.in
    const { side } = language.sessions
    const ordinal = ordinalAt(tokens, side === 'after' ? organ.to : from, side, language)
    if (ordinal !== null)
      return mentionOf(
        view,
        organ.known,
        ordinal.value,
        Math.min(ordinal.from, from),
        Math.max(ordinal.to, organ.to),
      )
  }
  return null
}

/** «الاجتماع الوزاري الثامن والثلاثين لمنظمة …», `38th ministerial meeting of …`: a session of its ministers. */
function ofMinisters(view: View, at: number): SessionMention | null {
  const { tokens, placed } = view
  const { language } = placed.in
  const { before, after, organ: isMinisters } = language.linking.ministerial
  const phrase = `${tokens[at]?.folded} ${tokens[at + 1]?.folded}`
  const ahead = before.includes(phrase)
  if (!ahead && !after.includes(phrase)) return null
  const ordinal = ordinalAt(tokens, ahead ? at + 2 : at, ahead ? 'after' : 'before', language)
  if (ordinal === null) return null
  const organisation = organisationAt(view, ahead ? ordinal.to : at + 2)
  const organ = organisation?.known.organs.find(({ names }) =>
    names[language.tag].some((name) => isMinisters.test(language.fold(name))),
  )
  if (!organisation || !organ) return null
  const known = { organisation: organisation.known, organ }
  return mentionOf(view, known, ordinal.value, Math.min(at, ordinal.from), organisation.to)
}

function organisationAt({ tokens, placed }: View, from: number) {
  const { organisations } = organNames(placed.in.language)
  for (let length = 7; length > 0; length--) {
    const known = organisations.get(nameOf(tokens.slice(from, from + length), placed))
    if (known && from + length <= tokens.length) return { known, to: from + length }
  }
  return null
}

function mentionOf(
  { placed, tokens }: View,
  { organ, organisation }: KnownOrgan,
  value: number,
  from: number,
  to: number,
): SessionMention | null {
  const name = `${organ.sessionName}-${value}`
  if (sessionNumber(name) === null) return null
  const [first, last] = [tokens[from], tokens[to - 1]]
  return { placed, name, organisation: organisation.code, start: first?.start ?? 0, end: last?.end ?? 0 }
}

import type { Act } from '../../model/extracted.ts'
import { leadOf } from '../acts/read-acts.ts'
import { findDeadline } from '../deadlines/find-deadline.ts'
import type { Passage } from '../passage.ts'
import { mandatesOf } from './find-mandates.ts'
import { isProcessAt } from './frame.ts'
import { unjoined } from './unjoined.ts'

/** A sub-item that does not open with an act of its own does what the line asks that leads to it and ends with a colon. */
export function inheritedAct(passage: Passage, own: readonly Act[]): Act | null {
  const lead = leadingPassage(passage)
  if (lead === null || opensWith(passage, own[0])) return null
  const { acts, asked } = leadOf(lead)
  const [act, words] = [acts.at(-1), asked.at(-1)]
  if (act === undefined || !words) return null
  const from = startOfAction(passage)
  if (words.from < words.to && listsThings(lead) && namesThing(passage, from, act)) return null
  const to = endOfAction(passage, own[0])
  const mandates = mandatesOf(passage, { ...words, from, to, front: [from, from] })
  const deadline = findDeadline(lead, words.from, words.to)
  return {
    ...act,
    mandates: mandates.map((mandate) => ({ ...mandate, deadline: mandate.deadline ?? deadline })),
  }
}

/** Words before the colon among which it is said that things are listed. */
const longestListing = 14

function listsThings(lead: Passage): boolean {
  const end = endOfLead(lead) ?? lead.tokens.length
  const words = lead.tokens.slice(Math.max(0, end - longestListing), end).map(({ folded }) => folded)
  return lead.language.mandates.listing.test(words.join(' '))
}

/**
 * Where the lead has said what to do, an item may name what it is done with: `including the following topics: (a) The
 * lakes`. What is decided is told by such items too.
 */
function namesThing(passage: Passage, at: number, act: Act): boolean {
  const { tokens, language } = passage
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return true
  const { names, quantifiers, prepositions, isDefinite, isAction } = language.mandates
  if (act.class === 'decide') return false
  // «القضاء على»: the noun of a verb with its preposition.
  const governs = prepositions.has(tokens[at + 1]?.folded ?? '')
  if (names === 'heads') return isDefinite(token.folded) && !isAction(token.folded) && !governs
  const hasArticle = quantifiers.has(token.folded) || articles.has(token.folded)
  return hasArticle && !isProcessAt(passage, articles.has(token.folded) ? at + 1 : at, tokens.length)
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une', 'des'])

/** Words before the verb that opens an item, at most. */
const longestOpening = 4

function opensWith({ tokens, offset }: Passage, act: Act | undefined): boolean {
  if (act === undefined) return false
  return act.span.start <= offset + (tokens[longestOpening]?.start ?? Number.POSITIVE_INFINITY)
}

/** The paragraph at the head of the list, where it announces items. */
function leadingPassage(passage: Passage): Passage | null {
  let head = passage.lead
  for (let depth = 0; head?.lead && depth < deepest; depth++) head = head.lead
  return head !== null && (announcesItems(head) || (isOpen(head) && opensAction(passage, head))) ? head : null
}

const deepest = 8

const isOpen = (passage: Passage) => endOfLead(passage) !== null

/** Where the words of a line end that ends with a colon, a footnote's mark aside: `to the following: (12)`. */
function endOfLead({ tokens }: Passage): number | null {
  const isNote =
    tokens.at(-1)?.text === ')' && tokens.at(-2)?.kind === 'number' && tokens.at(-3)?.text === '('
  const last = tokens.length - (isNote ? 4 : 1)
  const at = isNote && tokens[last]?.text !== ':' ? tokens.length - 1 : last
  return tokens[at]?.text === ':' ? at : null
}

/**
 * An item that says what to do though its lead does not say so: `To report …`, «présenter …», `Reporting …`; a verbal
 * noun only where the lead has said nothing yet: «تطلب إلى الدول:».
 */
function opensAction({ tokens, language }: Passage, head: Passage): boolean {
  const first = tokens.find(({ kind }) => kind === 'word')?.folded ?? ''
  const { opensItem, isAction, names } = language.mandates
  return opensItem.test(first) || (names === 'heads' && isAction(first) && saysNothing(head))
}

function saysNothing(head: Passage): boolean {
  const asked = leadOf(head).asked.at(-1)
  return asked != null && asked.from >= asked.to
}

/** Words before the colon among which it is said that something follows: «التدابير التالية، وفقا لـ…:». */
const longestAnnouncement = 30

/** Ends with «إلى:», `to:`, «ما يلي:»; not with «فيما يخص:», behind which only topics are listed. */
export function announcesItems(passage: Passage): boolean {
  const { tokens, language } = passage
  const end = endOfLead(passage)
  if (end === null) return false
  const words = tokens.slice(Math.max(0, end - longestAnnouncement), end).map(({ folded }) => folded)
  return links(language).has(words.at(-1) ?? '') || language.mandates.announces.test(words.join(' '))
}

const links = ({ mandates }: Passage['language']): ReadonlySet<string> =>
  new Set(mandates.frames.flatMap((frame) => [...frame.links, ...(frame.rareLinks ?? [])]))

/** Behind marks, «و», «إلى» and «أن». */
function startOfAction(passage: Passage): number {
  const { tokens, language } = passage
  const opening = links(language)
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const word = token?.folded ?? ''
    if (token?.kind !== 'mark' && !opening.has(unjoined(passage, word) ?? word) && !opening.has(word))
      return at
    at++
  }
  return at
}

/** Before marks, and before an act of the item's own: `Plant reeds, stressing that …`. */
function endOfAction({ tokens, offset }: Passage, act: Act | undefined): number {
  const own = act ? tokens.findIndex(({ start }) => offset + start >= act.span.start) : -1
  let end = own < 0 ? tokens.length : own
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !/[)\]"»”]/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

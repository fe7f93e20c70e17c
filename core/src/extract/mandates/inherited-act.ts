import type { Act } from '../../model/extracted.ts'
import { leadOf } from '../acts/read-acts.ts'
import { findDeadline } from '../deadlines/find-deadline.ts'
import type { Passage } from '../passage.ts'
import { mandatesOf } from './find-mandates.ts'
import { unjoined } from './unjoined.ts'

/** A sub-item without an act of its own does what the line asks that leads to it and ends with a colon. */
export function inheritedAct(passage: Passage, own: readonly Act[]): Act | null {
  const lead = leadingPassage(passage)
  if (lead === null || own.length > 0) return null
  const { acts, asked } = leadOf(lead)
  const [act, words] = [acts.at(-1), asked.at(-1)]
  if (act === undefined || !words) return null
  const from = startOfAction(passage)
  const to = endOfAction(passage)
  const mandates = mandatesOf(passage, { ...words, from, to, front: [from, from] })
  const deadline = findDeadline(lead, words.from, words.to)
  return {
    ...act,
    mandates: mandates.map((mandate) => ({ ...mandate, deadline: mandate.deadline ?? deadline })),
  }
}

/** The paragraph at the head of the list, where it announces items. */
function leadingPassage(passage: Passage): Passage | null {
  let head = passage.lead
  for (let depth = 0; head?.lead && depth < deepest; depth++) head = head.lead
  return head !== null && (announcesItems(head) || (isOpen(head) && opensAction(passage))) ? head : null
}

const deepest = 8

const isOpen = ({ tokens }: Passage) => tokens.at(-1)?.text === ':'

/** An item that says what to do though its lead does not say so: `To report …`, «présenter …», `Reporting …`. */
function opensAction({ tokens, language }: Passage): boolean {
  const first = tokens.find(({ kind }) => kind === 'word')?.folded ?? ''
  return language.mandates.opensItem.test(first)
}

/** Ends with «إلى:», `to:`, «ما يلي:»; not with «فيما يخص:», behind which only topics are listed. */
export function announcesItems({ tokens, language }: Passage): boolean {
  if (tokens.at(-1)?.text !== ':') return false
  const last = tokens.at(-2)?.folded ?? ''
  const words = `${tokens.at(-3)?.folded ?? ''} ${last}`
  return links(language).has(last) || language.mandates.announces.test(words)
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

function endOfAction({ tokens }: Passage): number {
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !/[)\]"»”]/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

import { foldMapped } from '@qarar/core/languages/fold-mapped.ts'
import { languages } from '@qarar/core/languages/index.ts'
import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import type { RegisterMandate } from '../contract/register.ts'

/** What the words of one mandate say about an agenda. */
export interface ReadItem {
  kind: 'included' | 'considered' | 'standing'
  /** Words in quotation marks that name the item; null where it is the text's own matter. */
  quoted: string | null
  condition: string | null
  /** The words that prove it, half-open, in UTF-16 code units of the action. */
  span: { start: number; end: number }
}

type Asked = Pick<RegisterMandate, 'fields' | 'classes'>

/** Null where it is none: most mandates. In whatever language the words are. */
export function readItem(mandate: Asked): ReadItem | null {
  for (const language of languages) {
    const item = readIn(language, mandate)
    if (item !== null) return item
  }
  return null
}

function readIn({ agenda, fold }: LanguagePack, { fields, classes }: Asked): ReadItem | null {
  const { folded, unfold } = foldMapped(fields.action, fold)
  const proof = proofOf(agenda, folded, fields, classes)
  if (proof === null) return null
  const { kind, start, end } = proof
  const rest = agenda.until.exec(folded.slice(end))
  const last = kind === 'included' ? endOfClause(folded, end, rest) : end
  const span = trimmed(fields.action, unfold(start, last))
  const place = rest && unfold(end + rest.index, end + rest.index + rest[0].length)
  const isEndless = kind === 'considered' || place === null
  const condition = isEndless ? null : fields.action.slice(place.start, place.end).trim()
  return { kind, quoted: quotedIn(fields.action, folded, agenda, unfold), condition, span }
}

type Proof = Pick<ReadItem, 'kind'> & ReadItem['span']

/**
 * An organ decides on its own agenda. It asks its secretariat to put an item there, and in the closing follow-up clause
 * to keep the matter before it: what anybody else is to keep in view is their work.
 */
function proofOf(
  { included, considered, weighed, standing, thisMatter }: LanguagePack['agenda'],
  folded: string,
  { class: kind, follow, addressees, deadline }: RegisterMandate['fields'],
  classes: RegisterMandate['classes'],
): Proof | null {
  const isDecided = kind === 'decide' && addressees.length === 0
  const isAsked = kind === 'request' && classes.every((each) => each === 'secretariat')
  const isFollowUp = isAsked && follow === 'report'
  const kept = isDecided || isFollowUp ? found('standing', standing, folded) : null
  if (kept && (isDecided || thisMatter.test(folded.slice(kept.start, kept.end)))) return kept
  const put = isDecided || isAsked ? found('included', included, folded) : null
  if (put) return put
  const taken = isDecided && deadline !== null ? found('considered', considered, folded) : null
  const isTaken = taken?.start === 0 && isSession(deadline) && !weighed.test(folded)
  return isTaken ? { ...taken, end: folded.length } : null
}

/** A session that cannot be told is often only named with a text: «in its report on its fifth session». */
const isSession = (deadline: RegisterMandate['fields']['deadline']) =>
  (deadline?.kind === 'session' && deadline.value !== null) ||
  deadline?.kind === 'next-session' ||
  deadline?.kind === 'recurring'

function found(kind: ReadItem['kind'], pattern: RegExp, folded: string): Proof | null {
  const match = pattern.exec(folded)
  return match && { kind, start: match.index, end: match.index + match[0].length }
}

/** To the next pause, or to what ends the item: whose agenda it is, and at which session. */
function endOfClause(folded: string, from: number, until: RegExpExecArray | null): number {
  const pause = folded.slice(from).search(/[.,;،؛]/)
  const ends = [pause, until?.index ?? -1].filter((at) => at >= 0)
  return ends.length > 0 ? from + Math.min(...ends) : folded.length
}

/** Without the pause before it, and the space behind. */
function trimmed(text: string, { start, end }: ReadItem['span']): ReadItem['span'] {
  const words = text.slice(start, end)
  const lead = /^[\s,;،؛]*/.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: start + words.trimEnd().length }
}

const quotes = /["«“„”]([^"«»“”„]{2,300})["»”“]/gu

/** The first title in quotation marks; of an item within an item its own. */
function quotedIn(
  action: string,
  folded: string,
  { subItem }: LanguagePack['agenda'],
  unfold: (start: number, end: number) => { start: number },
): string | null {
  const at = folded.search(subItem)
  const from = at < 0 ? 0 : unfold(at, at + 1).start
  const titles = [...action.matchAll(quotes)]
  const title = titles.find(({ index }) => index >= from) ?? titles[0]
  return title?.[1]?.trim() || null
}

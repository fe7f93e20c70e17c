import type { ActClass, Follow } from '../../model/extracted.ts'
import type { Span } from '../../model/span.ts'
import { leadOf, readActs } from '../acts/read-acts.ts'
import type { Passage } from '../passage.ts'
import { directive } from './find-mandates.ts'
import { followOf, isFollowUp } from './follow.ts'
import type { NamedParty } from './own-service.ts'

/** What a person says of words that ask for something; null and none: what the words say themselves. */
export interface SaidOfWords {
  class: ActClass | null
  follow: Follow | null
  verb: string
  addressees: readonly NamedParty[]
  reportTo: NamedParty | null
}

/** What the words ask, as the rules class what they find themselves. */
export interface ClassedWords {
  class: ActClass
  follow: Follow
  verb: string
  addressees: NamedParty[]
}

/** `words`: in the passage's text. Null where neither the person nor a verb that the rules know says what the act is. */
export function classWords(passage: Passage, words: Span, said: SaidOfWords): ClassedWords | null {
  const act = actOver(passage, words)
  const kind = said.class ?? act?.class
  if (kind === undefined || (said.class === null && !directive.has(kind))) return null
  const addressees = said.addressees.length > 0 ? [...said.addressees] : (act?.addressees ?? [])
  const [from, to] = tokensIn(passage, words)
  const isClosing = isFollowUp(passage, from, to, addressees)
  const asked = {
    kind,
    addressees,
    reportTo: said.reportTo,
    isClosing,
    from: Math.max(from, act?.from ?? 0),
    to,
  }
  const follow = said.follow ?? followOf(passage, asked)
  return { class: kind, follow, verb: said.verb || (act?.verb ?? ''), addressees }
}

interface ActOver {
  class: ActClass
  verb: string
  addressees: NamedParty[]
  /** Where what is asked begins: the words may begin with the verb. */
  from: number
}

/** The first act that begins in the words, else the last one before them; of a sub-item without a verb, its lead's. */
function actOver(passage: Passage, { start, end }: Span): ActOver | undefined {
  const { acts, asked } = readActs(passage)
  const places = acts.map(({ span }) => span.start - passage.offset)
  const inside = places.findIndex((at) => at >= start && at < end)
  const at = inside >= 0 ? inside : places.findLastIndex((place) => place < start)
  const act = acts[at]
  if (act)
    return {
      ...{ class: act.class, verb: act.verb, addressees: (asked[at]?.addressees ?? []).map(named) },
      from: asked[at]?.from ?? 0,
    }
  const lead = passage.lead && leadOf(passage.lead)
  const over = lead?.acts.at(-1)
  const addressees = (lead?.asked.at(-1)?.addressees ?? []).map(named)
  return over && { class: over.class, verb: over.verb, addressees, from: 0 }
}

const named = ({ id, text }: NamedParty): NamedParty => ({ id, text })

function tokensIn({ tokens }: Passage, { start, end }: Span): [from: number, to: number] {
  const from = tokens.findIndex((token) => token.end > start)
  const to = tokens.findLastIndex((token) => token.start < end) + 1
  return from < 0 ? [0, 0] : [from, Math.max(from, to)]
}

import { firstFrom } from '../../first-from.ts'
import type { Act, ActClass, MechanismKind, MechanismState } from '../../model/extracted.ts'
import { isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'

/** A name in tokens [from, to). */
export interface NamedMechanism {
  kind: MechanismKind
  /** Where the name before it ends: words before that tell nothing of this one. */
  since: number
  from: number
  to: number
}

const asking = new Set<ActClass>([
  'request',
  'call',
  'urge',
  'appeal',
  'invite',
  'encourage',
  'recommend',
  'authorise',
  'demand',
  'remind',
  'commit',
  'support',
])

/** Acts by which what they name is there and at work. */
const working = new Set<ActClass>(['commend', 'welcome', 'request', 'support', 'call', 'urge', 'express'])

/** Kinds that work, hold office or meet; a treaty or a plan is only there. */
const atWork = new Set<MechanismKind>([
  'contact-group',
  'envoy',
  'observatory',
  'fund',
  'mission',
  'election-observation',
  'office',
  'commission',
  'group',
  'meeting-series',
])

/** Kinds that a State lets in or not. */
const visiting = new Set<MechanismKind>(['mission', 'envoy'])

/** Words before a name among which a noun tells what is done with it. */
const reach = 8

/** How a paragraph speaks of a mechanism, by the act that governs it and the words before. */
export function stateOfMention(
  passage: Passage,
  acts: readonly Act[],
  { kind, since, from, to }: NamedMechanism,
): MechanismState | null {
  const { founding, reviving, refusing, wanted, isPurpose, bare } = passage.language.mechanisms
  const printed = passage.tokens.slice(Math.max(since, from - reach), from).map(({ folded }) => folded)
  const near = printed.flatMap(bare)
  const act = governing(passage, acts, from)
  const isAsked = act !== null && asking.has(act.class)
  if (visiting.has(kind) && near.some((word) => refusing.has(word))) return 'refused'
  const adjective = stateWord(passage, from, to)
  if (adjective !== null) return adjective
  if (isAsked && near.some((word) => reviving.has(word))) return 'to-be-reactivated'
  if (near.some((word) => founding.has(word))) {
    const isWanted = isAsked || printed.some((word) => isPurpose(word) || wanted.has(word))
    return isWanted ? 'asked-for' : 'established'
  }
  return act !== null && working.has(act.class) && atWork.has(kind) ? 'operating' : null
}

/** The last act before a name in its sentence. */
function governing({ tokens, offset }: Passage, acts: readonly Act[], from: number): Act | null {
  let start = from
  while (start > 0 && tokens[start - 1]?.text !== '.' && from - start < longestSentence) start--
  const place = offset + (tokens[from]?.start ?? 0)
  const sentence = offset + (tokens[start]?.start ?? 0)
  const act = acts[firstFrom(acts.length, (index) => (acts[index]?.span.start ?? 0) > place) - 1]
  return act !== undefined && act.span.start >= sentence ? act : null
}

const longestSentence = 300

/** «المبعوث الخاص السابق», `the former Special Envoy`. */
function stateWord({ tokens, language }: Passage, from: number, to: number): MechanismState | null {
  const { states, bare } = language.mechanisms
  const words = tokens.slice(Math.max(0, from - 1), to + 1).filter((token) => !isStrong(token))
  const found = words.flatMap(({ folded }) => bare(folded)).find((word) => Object.hasOwn(states, word))
  return found === undefined ? null : (states[found] ?? null)
}

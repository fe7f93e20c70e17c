import { isPause, isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import type { Cut } from './cut.ts'
import { knownParties } from './known-parties.ts'
import { unjoined } from './unjoined.ts'
import { matchAhead } from './words-ahead.ts'

/** What stands around a word inside an action. */
interface Inside {
  /** Behind «من أجل», «بغية»: verbal nouns are what it is for. */
  purpose: boolean
  /** Behind «التي», up to the next pause. */
  clause: boolean
  /** Behind «حول», «في مجال», up to the next pause. */
  topic: boolean
  /** Behind a second «أن». */
  inner: boolean
}

const outside: Inside = { purpose: false, clause: false, topic: false, inner: false }

/** Where verbal nouns and verbs go on in tokens [from, to): «اتخاذ … وتقديم …», «إلى … وإلى …», «أن … وأن …». */
export function furtherVerbalNouns(passage: Passage, [from, to]: [number, number], link: string): Cut[] {
  const cuts: Cut[] = []
  let start = from
  let inside = outside
  for (let at = from + 1; at < to; at++) {
    const known = knownParties(passage).get(at)
    const next = nextAction(passage, at, start, link, inside)
    if (next !== null) {
      cuts.push({ end: at, start: next })
      start = next
      inside = outside
    } else {
      inside = insideAt(passage, at, to, inside)
      // «… بين الجنسين وتمكين المرأة» inside a name.
      if (known !== undefined) at = known.to - 1
    }
  }
  return cuts
}

/** Where a further action begins that opens at this token; null where none does. */
function nextAction(
  passage: Passage,
  at: number,
  start: number,
  link: string,
  inside: Inside,
): number | null {
  const { tokens, language } = passage
  const { isAction } = language.mandates
  const bare = unjoined(passage, tokens[at]?.folded ?? '')
  if (bare === null || inside.clause) return null
  const next = tokens[at + 1]?.folded ?? ''
  if (link !== '' && bare === link && (isAction(next) || next === 'ان'))
    return next === 'ان' ? at + 2 : at + 1
  if ((bare === 'ان' || bare === 'بان') && /^[يت]/.test(next)) return at + 1
  if (inside.purpose) return null
  if (isFurtherVerb(passage, start, bare, inside)) return at
  if (link.length === 1 && bare.startsWith(link) && isAction(bare.slice(1))) return at
  return isFurther(passage, at, start, bare, inside) ? at : null
}

/** «أن تتخذ … وتقدم …»: of the same person, where nobody else's clause has begun. */
function isFurtherVerb(
  { tokens, language }: Passage,
  start: number,
  bare: string,
  { inner }: Inside,
): boolean {
  const { isAction, bareVerbs } = language.mandates
  const first = tokens[start]?.folded ?? ''
  if (inner || !/^[يت]/.test(first) || isAction(first)) return false
  return bare[0] === first[0] && bareVerbs.has(bare.slice(1))
}

/** «وتقديم», but not the second of two that share their object: «متابعة وضمان تنفيذ …», «صياغتها وتقديمها». */
function isFurther(
  { tokens, language }: Passage,
  at: number,
  start: number,
  bare: string,
  { topic }: Inside,
): boolean {
  const { isAction, isDefinite, isFurtherAction } = language.mandates
  const joined = unjoinedWord(tokens[at - 1]?.folded ?? '')
  const before = isAction(joined) && !isDefinite(joined) ? joined : (tokens[at - 1]?.folded ?? '')
  if (/^و[أآ]/.test(tokens[at]?.text ?? '') && !hamzaNouns.has(bare)) return false
  // Behind a verb («أن ينظر في …») nouns are coordinated with its objects.
  if (/^[يت]/.test(tokens[start]?.folded ?? '') && !isAction(tokens[start]?.folded ?? '')) return false
  if (at - 1 === start || (isAction(before) && !isDefinite(before))) return false
  if (/.(?:ها|هما?)$/.test(bare) || (bare.endsWith('ه') && !/ة$/.test(tokens[at]?.text ?? ''))) return false
  if (isDefinite(bare) && !isDefinite(tokens[start]?.folded ?? '')) return false
  return isFurtherAction(bare, topic)
}

/** «بتعاون وتنسيق مع», «واستخدام وتطوير»: without what is written together with the first of two. */
const unjoinedWord = (word: string) => word.replace(/^[وبل](?=.{4})/, '')

/** Plurals have a hamza above («أفرقة»); verbal nouns that have one too. */
const hamzaNouns: ReadonlySet<string> = new Set(['اخذ', 'اداء'])

function insideAt(passage: Passage, at: number, to: number, inside: Inside): Inside {
  const { tokens, language } = passage
  const token = tokens[at]
  if (isStrong(token)) return outside
  if (isPause(token)) return { ...inside, clause: false, topic: false }
  const word = token?.folded ?? ''
  if (word === 'ان' || word === 'بان') return { ...inside, inner: true }
  if (language.acts.clauses.includes(word)) return { ...inside, clause: true }
  const isPurpose = matchAhead(passage, at, to, language.mandates.purposes) > 0 || opensPurpose(passage, word)
  if (isPurpose) return { ...inside, purpose: true }
  const isTopic = matchAhead(passage, at, to, language.mandates.topics) > 0
  return isTopic ? { ...inside, topic: true } : inside
}

/** «لإيجاد», «لتقديم». */
const opensPurpose = ({ language }: Passage, word: string) =>
  /^ل(?!ل).{3}/.test(word) && language.mandates.isAction(word.slice(1))

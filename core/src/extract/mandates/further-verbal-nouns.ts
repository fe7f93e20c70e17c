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
  /** Up to the next pause it is said by what rule: «وفقا للقانون،». */
  aside: boolean
}

const outside: Inside = { purpose: false, clause: false, topic: false, inner: false, aside: false }

/** The action that is being read. */
interface Scope {
  /** Where it begins. */
  start: number
  /** The word before the first action, which may stand before further ones too: «إلى», «ب». */
  link: string
  /** It begins with a verb: «أن ينظر في …». */
  isVerb: boolean
  /** The letter before the nouns that its verb only carries: «أن تقوم بتقديم … وبوضع …»; null for other verbs. */
  light: string | null
  /** Where such a verb's first noun stands. */
  carried: number | null
}

/** Where verbal nouns and verbs go on in tokens [from, to): «اتخاذ … وتقديم …», «إلى … وإلى …», «أن … وأن …». */
export function furtherVerbalNouns(passage: Passage, [from, to]: [number, number], link: string): Cut[] {
  const cuts: Cut[] = []
  let scope = scopeAt(passage, from, link)
  let inside = outside
  for (let at = from + 1; at < to; at++) {
    const known = knownParties(passage).get(at)
    const next = nextAction(passage, at, scope, inside)
    if (next !== null) {
      cuts.push({ end: at, start: next })
      scope = scopeAt(passage, next, link)
      inside = outside
    } else {
      if (scope.carried === null && isCarried(passage, at, scope)) scope = { ...scope, carried: at }
      inside = insideAt(passage, at, to, inside)
      // «… بين الجنسين وتمكين المرأة» inside a name.
      if (known !== undefined) at = known.to - 1
    }
  }
  return cuts
}

function scopeAt({ tokens, language }: Passage, start: number, link: string): Scope {
  const { lightVerbs, isAction } = language.mandates
  const word = tokens[start]?.folded ?? ''
  const bare = word.replace(/^(?:و?[يت]|[وب]?(?:ال)?(?=قيام|اضطلاع))/, '')
  const isVerb = /^[يت]/.test(word) && !isAction(word)
  return { start, link, isVerb, light: lightVerbs[bare] ?? null, carried: null }
}

/** «بتقديم» behind «أن تقوم». */
function isCarried({ tokens, language }: Passage, at: number, { light }: Scope): boolean {
  const word = tokens[at]?.folded ?? ''
  return light !== null && word.startsWith(light) && language.mandates.isAction(word.slice(light.length))
}

/** Where a further action begins that opens at this token; null where none does. */
function nextAction(passage: Passage, at: number, scope: Scope, inside: Inside): number | null {
  const { tokens, language } = passage
  const { isAction } = language.mandates
  const { link, light, carried } = scope
  const bare = unjoined(passage, tokens[at]?.folded ?? '')
  if (bare === null || inside.clause) return null
  const next = tokens[at + 1]?.folded ?? ''
  if (link !== '' && bare === link && (isAction(next) || next === 'ان'))
    return next === 'ان' ? at + 2 : at + 1
  if ((bare === 'ان' || bare === 'بان') && /^[يت]/.test(next)) return at + 1
  if (inside.purpose) return null
  if (isFurtherVerb(passage, at, scope, bare, inside)) return at
  // What a light verb carries goes on only behind its first noun.
  if (light !== null && (carried === null || carried === at - 1)) return null
  const letter = light ?? (link.length === 1 ? link : null)
  if (letter !== null && bare.startsWith(letter) && isAction(bare.slice(letter.length))) return at
  return isFurther(passage, at, scope, bare, inside) ? at : null
}

/** «أن تتخذ … وتقدم …»: of the same person, where nobody else's clause has begun. */
function isFurtherVerb(
  { tokens, language }: Passage,
  at: number,
  { start, isVerb }: Scope,
  bare: string,
  { inner }: Inside,
): boolean {
  const { bareVerbs, pronouns } = language.mandates
  // «تضع وتنفذ …» are two verbs of one object.
  if (inner || !isVerb || at - 1 === start) return false
  // «تقر بالآثار وتتصدى لها»: two verbs of one object.
  if (pronouns.includes(tokens[at + 1]?.folded ?? '')) return false
  return bare[0] === tokens[start]?.folded[0] && bareVerbs.has(bare.slice(1))
}

/** «وتقديم», but not the second of two that share their object: «متابعة وضمان تنفيذ …», «صياغتها وتقديمها». */
function isFurther(passage: Passage, at: number, scope: Scope, bare: string, { topic }: Inside): boolean {
  const { tokens, language } = passage
  const { start } = scope
  const { isAction, isDefinite, isFurtherAction } = language.mandates
  const joined = unjoinedWord(tokens[at - 1]?.folded ?? '')
  const before = isAction(joined) && !isDefinite(joined) ? joined : (tokens[at - 1]?.folded ?? '')
  if (/^و[أآ]/.test(tokens[at]?.text ?? '') && !hamzaNouns.has(bare)) return false
  if (scope.isVerb && !goesOnBehindVerb(passage, scope, at, bare)) return false
  if (at - 1 === start || (isAction(before) && !isDefinite(before))) return false
  if (/.(?:ها|هما?)$/.test(bare) || (bare.endsWith('ه') && !/ة$/.test(tokens[at]?.text ?? ''))) return false
  if (isDefinite(bare) && !isDefinite(tokens[start]?.folded ?? '')) return false
  if (goesOnInside(passage, scope, at, bare)) return false
  return isFurtherAction(bare, topic)
}

/** Words between a preposition and a noun that is joined to its object, at most. */
const longestObject = 4

/**
 * «لإعادة التأهيل وإعادة الإعمار», «للتعافي وإعادة الإعمار»: the object of another preposition goes on, where that is a
 * verbal noun by itself or the same noun again.
 */
function goesOnInside({ tokens, language }: Passage, { start }: Scope, at: number, bare: string): boolean {
  const { isAction, prepositions } = language.mandates
  for (let word = at - 1; word > Math.max(start, at - 1 - longestObject); word--) {
    const { folded = '' } = tokens[word] ?? {}
    if (isPause(tokens[word]) || prepositions.has(folded)) return false
    if (folded === bare) return true
    // «للتعافي», with nothing behind it.
    if (word === at - 1 && folded.startsWith('لل') && isAction(folded.slice(2))) return true
  }
  return false
}

/**
 * Behind a verb («أن ينظر في …») nouns are coordinated with its objects: further actions are those that a light verb
 * carries, and the nouns of reporting and keeping on («وتقديم تقرير», «، وإبقاء»).
 */
function goesOnBehindVerb(
  { tokens, language }: Passage,
  { light }: Scope,
  at: number,
  bare: string,
): boolean {
  if (light !== null) return true
  const { continuing, informing, reporting, deliverables } = language.mandates
  if (continuing.includes(bare) || informing.includes(bare)) return true
  const next = tokens[at + 1]?.folded ?? ''
  return reporting.includes(bare) && (isPause(tokens[at - 1]) || deliverables.has(next.replace(/^ال/, '')))
}

/** «بتعاون وتنسيق مع», «واستخدام وتطوير»: without what is written together with the first of two. */
const unjoinedWord = (word: string) => word.replace(/^[وبل](?=.{4})/, '')

/** Plurals have a hamza above («أفرقة»); verbal nouns that have one too. */
const hamzaNouns: ReadonlySet<string> = new Set(['اخذ', 'اداء'])

function insideAt(passage: Passage, at: number, to: number, inside: Inside): Inside {
  const { tokens, language } = passage
  const token = tokens[at]
  if (isStrong(token)) return outside
  if (isPause(token))
    return {
      ...inside,
      ...{ clause: false, topic: false, aside: false },
      purpose: inside.purpose && !inside.aside,
    }
  const word = token?.folded ?? ''
  if (word === 'ان' || word === 'بان') return { ...inside, inner: true }
  if (language.acts.clauses.includes(word)) return { ...inside, clause: true }
  const isPurpose = matchAhead(passage, at, to, language.mandates.purposes) > 0 || opensPurpose(passage, word)
  if (isPurpose) {
    const aside = matchAhead(passage, at, to, language.mandates.accordance) > 0
    return { ...inside, purpose: true, aside: aside && !inside.purpose }
  }
  const isTopic = matchAhead(passage, at, to, language.mandates.topics) > 0
  return isTopic ? { ...inside, topic: true } : inside
}

/** «لإيجاد», «لتقديم». */
const opensPurpose = ({ language }: Passage, word: string) =>
  /^ل(?!ل).{3}/.test(word) && language.mandates.isAction(word.slice(1))

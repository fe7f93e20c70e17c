import type { Voice } from '../../languages/words/acts.ts'
import type { ActClass } from '../../model/extracted.ts'
import type { DocumentKind } from '../../model/kinds.ts'
import type { Passage } from '../passage.ts'
import { isEmptyVerb } from './class-of-act.ts'
import { hasComplement, isPause, isReopened, isSentenceStart } from './clauses.ts'
import { isOwn } from './own-verb.ts'
import { type FoundVerb, verbIndexOf } from './verb-index.ts'

/** Voices in which a kind of document speaks, the usual one first. */
const voices: Partial<Record<DocumentKind, readonly Voice[]>> = {
  'chair-summary': ['past', 'aside'],
  'press-report': ['past', 'aside'],
  communique: ['past', 'present', 'we', 'aside'],
  declaration: ['we', 'i', 'must'],
  letter: ['i', 'we'],
  'verbatim-record': ['we', 'i', 'must'],
}
const usual: readonly Voice[] = ['present', 'participle', 'we']

/** What else may open a paragraph where nothing of these does: «التأكيد على», «أعرب المجلس», «ينبغي». */
const opensToo: readonly Voice[] = ['noun', 'past', 'must']

/** Kinds in which people speak: of themselves in one sentence, of all of us in the next. */
const spoken = new Set<DocumentKind>(['declaration', 'letter', 'verbatim-record'])

/** Verbs by which the passage itself acts: its first one, and later ones in the same voice. */
export function findVerbs(passage: Passage): FoundVerb[] {
  const allowed = voices[passage.kind] ?? usual
  const verbs = verbsIn(passage, allowed)
  return verbs.length === 0 && isOperative(passage) ? verbsIn(passage, ['must']) : verbs
}

/** A paragraph of a resolution by itself: what opens it may be of other kinds than its verbs. */
const isOperative = ({ part, lead, kind }: Passage) =>
  part === 'operative' && lead === null && voices[kind] === undefined

function verbsIn(passage: Passage, allowed: readonly Voice[]): FoundVerb[] {
  const opening = findOpening(passage, allowed)
  const verbs = opening ? [opening] : []
  const index = verbIndexOf(passage.language)
  for (let at = opening?.to ?? 0; at < passage.tokens.length; at++) {
    const here = index.at(passage.tokens, at)
    if (here.length === 0) continue
    const found = here.find(
      (verb) =>
        isFitting(passage, verb, opening, allowed) &&
        isOwn(passage, verb, verbs) &&
        (verbs.length > 0 || !isItem(passage) || isParted(passage, verb)),
    )
    if (found === undefined || isHollow(passage, found)) continue
    verbs.push(withPronoun(passage, { ...found, from: startOfLater(passage, found) }))
    at = found.to - 1
  }
  return verbs
}

/** In an item of a list that its lead's verb governs, a verb inside is mostly somebody else's: «سياسات تحمي … وتدعم». */
const isItem = ({ part, lead }: Passage) => part === 'operative' && lead !== null

/** Behind a pause, or with whom it asks: `, stressing that`, `and encourages it to`. */
function isParted({ tokens, language }: Passage, { from, to }: FoundVerb): boolean {
  const { opensObject, clitics } = language.acts
  if (isPause(tokens[from - 1]) || clitics.includes(tokens[from - 1]?.folded ?? '')) return true
  const next = tokens[to]?.folded ?? ''
  return language.acts.thats.includes(next) || (opensObject?.test(next) ?? false)
}

/** `and also recalls`, «وكذلك التأكيد»: with the words that belong to the verb, back to what joins it. */
function startOfLater(passage: Passage, { from, joined, form }: FoundVerb): number {
  const { joiners, reopeners } = passage.language.acts
  if (form.voice === 'noun' && !joined) return from - 1
  if (reopeners.length > 0) return from
  const start = startOfVerb(passage, from)
  const before = passage.tokens[start - 1]
  return isPause(before) || joiners.includes(before?.folded ?? '') ? start : from
}

/** Voices in which a verb that acts only by its noun needs one: «نواصل التحضير» is no act. */
const personal = new Set<Voice>(['we', 'i', 'bare', 'future'])

const isHollow = (passage: Passage, verb: FoundVerb) =>
  (personal.has(verb.form.voice) || verb.form.verb.otherwise === null) && isEmptyVerb(passage, verb)

/** Whether a form is one in which the passage goes on to speak. */
function isFitting(
  passage: Passage,
  { from, to, form }: FoundVerb,
  opening: FoundVerb | null,
  allowed: readonly Voice[],
): boolean {
  if (form.voice === 'bare') return true
  if (form.voice === 'noun') return !spoken.has(passage.kind)
  if (passage.kind === 'verbatim-record' && speaksOfItself.has(form.voice)) return true
  if (opening === null || spoken.has(passage.kind) || form.voice === 'aside')
    return allowed.includes(form.voice)
  if (form.voice !== opening.form.voice) return false
  if (form.gender === opening.form.gender || form.gender === null || opening.form.gender === null) return true
  if (form.gender === 'plural') return isManySpeaking(passage, opening)
  return isReopened(passage, from) || (isSentenceStart(passage, from) && hasComplement(passage, to))
}

/** Voices in which a delegation speaks of itself by its name: «وترحب جزيرة كذا», `Kedra hopes`. */
const speaksOfItself = new Set<Voice>(['present', 'past', 'future'])

/** Words behind the first verb among which its subject is looked for. */
const subjectReach = 3

/** «يعرب الوزراء …، ويدعون»: the verb that stands before its subject does not show how many speak. */
const isManySpeaking = ({ tokens, language }: Passage, { to }: FoundVerb) =>
  tokens
    .slice(to, to + subjectReach)
    .some(({ folded }) => language.acts.actors.includes(folded) || folded.endsWith('ون'))

/** How many words may stand before the first verb: «وإذ», «كما», `also strongly`. */
const longestLead = 4

function findOpening(passage: Passage, allowed: readonly Voice[]): FoundVerb | null {
  const { tokens, language } = passage
  for (let index = 0; index < Math.min(tokens.length, longestLead); index++) {
    const found = verbIndexOf(language)
      .at(tokens, index)
      .find((verb) => opens(passage, verb, allowed) && !isHollow(passage, verb))
    if (found) return withPronoun(passage, { ...found, from: startOfVerb(passage, index) })
    const token = tokens[index]
    const mayStandBefore =
      language.acts.before.test(token?.folded ?? '') || isJoiner(passage, index) || isObject(passage, index)
    if (token?.kind === 'word' && !mayStandBefore) break
  }
  return findOtherOpening(passage) ?? findUnknownOpening(passage)
}

/** An operative paragraph that opens as those of some organs do. */
function findOtherOpening(passage: Passage): FoundVerb | null {
  const { tokens, language } = passage
  if (!isOperative(passage)) return null
  const found = verbIndexOf(language)
    .at(tokens, 0)
    .find((verb) => opensToo.includes(verb.form.voice) && !isHollow(passage, verb))
  if (found === undefined || found.joined) return null
  const isTold = language.acts.actors.includes(tokens[found.to]?.folded ?? '')
  return found.form.voice !== 'past' || isTold ? found : null
}

/** The items of a list are introduced by its verb: `(a) Promoting …` says how. */
const opens = ({ part, lead }: Passage, { form }: FoundVerb, allowed: readonly Voice[]) =>
  allowed.includes(form.voice) && !(form.voice === 'participle' && part === 'operative' && lead !== null)

const isJoiner = ({ tokens, language }: Passage, index: number) =>
  language.acts.joiners.includes(tokens[index]?.folded ?? '')

const isObject = ({ tokens, language }: Passage, index: number) =>
  language.acts.objectsBefore[tokens[index]?.folded ?? ''] !== undefined

/** «et les invite»: with the pronoun before it, where the verb can have it. */
function withPronoun({ tokens, language }: Passage, found: FoundVerb): FoundVerb {
  const lemmas = language.acts.objectsBefore[tokens[found.from - 1]?.folded ?? '']
  if (!lemmas?.includes(found.form.verb.lemma)) return found
  return { ...found, hasObject: true }
}

/** Words before a verb that belong to it. */
function startOfVerb({ tokens, language }: Passage, index: number): number {
  let from = index
  while (from > 0 && language.acts.before.test(tokens[from - 1]?.folded ?? '')) from--
  return from
}

const longestOpening = 6

/** A preambular or operative paragraph acts also by a verb that is in no list: its place and shape tell. */
function findUnknownOpening(passage: Passage): FoundVerb | null {
  const { tokens, language, part, lead } = passage
  if (lead !== null || (part !== 'preambular' && part !== 'operative')) return null
  const glued = part === 'operative' ? verbIndexOf(language).glued(tokens[0]?.folded ?? '') : null
  if (glued) return { from: 0, to: 1, joined: false, hasObject: false, form: glued }
  const misprint = part === 'operative' ? verbIndexOf(language).misprinted(tokens[0]?.folded ?? '') : null
  if (misprint) return { from: 0, to: 1, joined: false, hasObject: false, form: misprint }
  const words = tokens.slice(0, longestOpening)
  const match = language.acts.openings[part].exec(words.map(({ folded }) => folded).join(' '))
  if (match === null) return null
  const to = match[0].trim().split(' ').length
  const lemma = words
    .slice(0, to)
    .map(({ text }) => text)
    .join(' ')
  const form = { words: [], voice: part === 'operative' ? 'present' : 'participle', gender: null } as const
  const verb = { lemma, class: classUnknown(passage, words[to - 1]?.folded ?? '') }
  return { from: 0, to, joined: false, hasObject: false, form: { ...form, verb } }
}

function classUnknown({ part, language }: Passage, word: string): ActClass {
  if (part === 'operative') return 'affirm'
  return language.acts.feeling.test(word) ? 'express' : 'note'
}

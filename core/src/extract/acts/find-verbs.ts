import type { Voice } from '../../languages/words/acts.ts'
import type { DocumentKind } from '../../model/kinds.ts'
import type { Passage } from '../passage.ts'
import { isPause, isSubordinate } from './clauses.ts'
import { type FoundVerb, verbIndexOf } from './verb-index.ts'

/** Voices in which a kind of document speaks, the usual one first. */
const voices: Partial<Record<DocumentKind, readonly Voice[]>> = {
  'chair-summary': ['past'],
  'press-report': ['past'],
  communique: ['past', 'present', 'we'],
  declaration: ['we', 'i'],
  letter: ['i', 'we'],
  'verbatim-record': ['we', 'i'],
}
const usual: readonly Voice[] = ['present', 'participle', 'we']

/** Verbs by which the passage itself acts: its first one, and later ones in the same voice. */
export function findVerbs(passage: Passage): FoundVerb[] {
  const allowed = voices[passage.kind] ?? usual
  const opening = findOpening(passage, allowed)
  const { voice, gender } = opening?.form ?? { voice: null, gender: null }
  const later: FoundVerb[] = []
  for (let index = opening?.to ?? 0; index < passage.tokens.length; index++) {
    const found = verbIndexOf(passage.language)
      .at(passage.tokens, index)
      .find(({ form }) =>
        voice === null
          ? allowed.includes(form.voice)
          : form.voice === voice && (form.gender === gender || form.gender === null),
      )
    if (found === undefined || !isOwn(passage, found)) continue
    later.push(found)
    index = found.to - 1
  }
  return opening ? [opening, ...later] : later
}

/** How many words may stand before the first verb: «وإذ», «كما», `also strongly`. */
const longestLead = 4

function findOpening(passage: Passage, allowed: readonly Voice[]): FoundVerb | null {
  const { tokens, language } = passage
  for (let index = 0; index < Math.min(tokens.length, longestLead); index++) {
    const found = verbIndexOf(language)
      .at(tokens, index)
      .find(({ form }) => allowed.includes(form.voice))
    if (found) return { ...found, from: startOfVerb(passage, index) }
    const token = tokens[index]
    if (token?.kind === 'word' && !language.acts.before.test(token.folded) && !isJoiner(passage, index)) break
  }
  return findUnknownOpening(passage)
}

const isJoiner = ({ tokens, language }: Passage, index: number) =>
  language.acts.joiners.includes(tokens[index]?.folded ?? '')

/** Words before a verb that belong to it. */
function startOfVerb({ tokens, language }: Passage, index: number): number {
  let from = index
  while (from > 0 && language.acts.before.test(tokens[from - 1]?.folded ?? '')) from--
  return from
}

const longestOpening = 6

/** A preambular or operative paragraph acts also by a verb that is in no list: its place and shape tell. */
function findUnknownOpening({ tokens, language, part, lead }: Passage): FoundVerb | null {
  if (lead !== null || (part !== 'preambular' && part !== 'operative')) return null
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
  return { from: 0, to, joined: false, hasObject: false, form: { ...form, verb: { lemma, class: 'note' } } }
}

/** Whether a verb inside the passage is the speaker's own: joined to the act before, and not in another's clause. */
function isOwn(passage: Passage, found: FoundVerb): boolean {
  const { tokens, language } = passage
  const { from, to, joined, form } = found
  const before = tokens[from - 1]
  if (form.voice === 'past' && language.acts.actors.includes(tokens[to]?.folded ?? ''))
    return !isRelative(passage, from)
  if (form.voice === 'past' && language.acts.nounLike.includes(form.words[0] ?? '')) return false
  if (isSubordinate(passage, from)) return false
  if (form.voice === 'we' || form.voice === 'i') return true
  return joined || isPause(before) || language.acts.joiners.includes(before?.folded ?? '')
}

/** «الذي دعا»: the verb right behind the pronoun. */
const isRelative = ({ tokens, language }: Passage, at: number) =>
  language.acts.subordinators.includes(tokens[at - 1]?.folded ?? '')

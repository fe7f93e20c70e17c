import type { Act, Party } from '../../model/extracted.ts'
import { findMandates } from '../mandates/find-mandates.ts'
import { findParties } from '../parties/find-parties.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { classOfAct } from './class-of-act.ts'
import { findVerbs } from './find-verbs.ts'
import type { FoundVerb } from './verb-index.ts'

/** What the paragraph does, verb by verb. */
export function findActs(passage: Passage): Act[] {
  const verbs = findVerbs(passage)
  const acts: Act[] = []
  for (const [index, verb] of verbs.entries()) {
    const to = verbs[index + 1]?.from ?? passage.tokens.length
    acts.push(actOf(passage, verb, to, namedBefore(passage, verb, acts)))
  }
  return acts
}

/** What a pronoun can stand for: whom the last act asked, or else the party it spoke of. */
function namedBefore(passage: Passage, { from }: FoundVerb, acts: readonly Act[]): Party[] {
  const asked = acts.findLast(({ mandates }) => mandates.some(({ addressees }) => addressees.length > 0))
  if (asked) return asked.mandates.flatMap(({ addressees }) => addressees)
  const before = passage.offset + (passage.tokens[from]?.start ?? 0)
  return findParties(passage)
    .filter(({ span }) => span.end <= before)
    .slice(-1)
}

function actOf(passage: Passage, found: FoundVerb, next: number, named: readonly Party[]): Act {
  const to = endOfVerb(passage, found)
  const { text, span } = wordsOf(passage, found.from, to)
  const kind = classOfAct(passage, found)
  const mandates = findMandates(passage, { ...found, to }, kind, next, named)
  return { verb: text, lemma: found.form.verb.lemma, class: kind, span, mandates }
}

/** Words behind the verb that belong to it: «يؤكد من جديد», `takes note with appreciation`. */
function endOfVerb({ tokens, language }: Passage, { to }: FoundVerb): number {
  const starts = language.acts.after.map((phrase) => phrase.split(' '))
  let end = to
  for (;;) {
    const phrase = starts
      .filter((words) => words.every((word, place) => tokens[end + place]?.folded === word))
      .sort((a, b) => b.length - a.length)[0]
    if (phrase === undefined) return end
    end += phrase.length
  }
}

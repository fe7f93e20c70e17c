import type { Act } from '../../model/extracted.ts'
import { findMandates } from '../mandates/find-mandates.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { classOfAct } from './class-of-act.ts'
import { findVerbs } from './find-verbs.ts'
import type { FoundVerb } from './verb-index.ts'

/** What the paragraph does, verb by verb. */
export function findActs(passage: Passage): Act[] {
  const verbs = findVerbs(passage)
  return verbs.map((found, index) => actOf(passage, found, verbs[index + 1]?.from ?? passage.tokens.length))
}

function actOf(passage: Passage, found: FoundVerb, next: number): Act {
  const to = endOfVerb(passage, found)
  const { text, span } = wordsOf(passage, found.from, to)
  const kind = classOfAct(passage, found)
  const mandates = findMandates(passage, { ...found, to }, kind, next)
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

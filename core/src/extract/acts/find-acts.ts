import type { Act } from '../../model/extracted.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { classOfAct } from './class-of-act.ts'
import { findVerbs } from './find-verbs.ts'
import type { FoundVerb } from './verb-index.ts'

/** What the paragraph does, verb by verb. */
export function findActs(passage: Passage): Act[] {
  return findVerbs(passage).map((found) => actOf(passage, found))
}

function actOf(passage: Passage, found: FoundVerb): Act {
  const { text, span } = wordsOf(passage, found.from, endOfVerb(passage, found))
  return { verb: text, lemma: found.form.verb.lemma, class: classOfAct(passage, found), span, mandates: [] }
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

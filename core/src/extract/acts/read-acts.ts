import type { Act } from '../../model/extracted.ts'
import { type Asked, findAsked } from '../mandates/find-mandates.ts'
import { partiesMeant } from '../mandates/parties-meant.ts'
import { shareActions } from '../mandates/share-actions.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { perWord } from '../words.ts'
import { placeActs } from './act-ranges.ts'
import { classOfAct, type EndedVerb } from './class-of-act.ts'
import { findVerbs } from './find-verbs.ts'
import type { FoundVerb } from './verb-index.ts'

/** The acts of a passage, and beside each whom it asks and what for. */
export interface ActsRead {
  acts: Act[]
  asked: (Asked | null)[]
}

export function readActs(passage: Passage): ActsRead {
  const verbs = findVerbs(passage).map((verb) => ({ ...verb, end: endOfVerb(passage, verb) }))
  const read: ActsRead = { acts: [], asked: [] }
  for (const [index, range] of placeActs(passage, verbs).entries()) {
    const found = verbs[index] as (typeof verbs)[number]
    const verb = { ...found, to: found.end }
    const act = actOf(passage, found)
    const meant = (masculine: boolean) => partiesMeant(passage, verbs, index, read.asked, masculine)
    read.acts.push(act)
    read.asked.push(findAsked(passage, { verb, kind: act.class, ...range }, meant))
  }
  return { acts: read.acts, asked: shareActions(passage, read.asked) }
}

const leads = new WeakMap<Passage, ActsRead>()

/** The acts of a paragraph that has sub-items; read once for all of them. */
export function leadOf(passage: Passage): ActsRead {
  const read = leads.get(passage) ?? readActs(passage)
  leads.set(passage, read)
  return read
}

function actOf(passage: Passage, found: EndedVerb): Act {
  const { text, span } = wordsOf(passage, found.from, found.end)
  return { verb: text, lemma: found.form.verb.lemma, class: classOfAct(passage, found), span, mandates: [] }
}

/** Words behind the verb that belong to it: «يؤكد من جديد», `takes note with appreciation`. */
function endOfVerb({ tokens }: Passage, { to }: FoundVerb): number {
  let end = to
  for (let token = tokens[end]; token; token = tokens[end]) {
    const phrase = phrasesOf(token.word).find((words) =>
      words.every((word, place) => tokens[end + place]?.folded === word),
    )
    if (phrase === undefined) return end
    end += phrase.length
  }
  return end
}

/** Phrases behind a verb that begin with a word, the longest first. */
const phrasesOf = perWord(({ folded, language }) =>
  language.acts.after
    .map((phrase) => phrase.split(' '))
    .filter(([first]) => first === folded)
    .sort((a, b) => b.length - a.length),
)

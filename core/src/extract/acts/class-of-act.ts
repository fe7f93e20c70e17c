import type { ActClass } from '../../model/extracted.ts'
import { wordsAhead } from '../mandates/words-ahead.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { FoundVerb } from './verb-index.ts'

/** Words behind the verb among which its noun is looked for. */
const reach = 5

/** Words behind the verb where it ends: `takes note with appreciation`. */
export type EndedVerb = FoundVerb & { end: number }

/** The verb's class, or that of the noun it governs: «يجدد دعوته» is a call, «يكرر الإعراب عن قلقه» an expression. */
export function classOfAct(passage: Passage, verb: EndedVerb): ActClass {
  const { verb: word } = verb.form
  const found = classInOrganisation(passage, verb) ?? turned(passage, verb) ?? inPlace(passage, word.class)
  return found ?? classOfNoun(passage, startOfObject(passage, verb)) ?? word.otherwise ?? 'affirm'
}

/** Behind `with concern`, but at the noun of saying that belongs to the verb: «تكرر تأكيد طلبها». */
const startOfObject = ({ tokens, language }: Passage, { to, end }: EndedVerb) =>
  language.acts.saying.includes(tokens[to]?.folded ?? '') ? to : end

/** «نواصل التحضير»: a verb that acts only by its noun, without such a noun. */
export const isEmptyVerb = (passage: Passage, { to, form }: FoundVerb) =>
  form.verb.class === null && classOfNoun(passage, to) === null

/** A preamble reminds nobody: «وإذ يذكّر بقراره» recalls. */
const inPlace = ({ part }: Passage, kind: ActClass | null) =>
  kind === 'remind' && part === 'preambular' ? 'recall' : kind

function classOfNoun({ tokens, language }: Passage, to: number): ActClass | null {
  const { saying, subordinators } = language.acts
  for (let at = to; at < Math.min(tokens.length, to + reach); at++) {
    const { folded, word } = tokens[at] as Token
    if (subordinators.includes(folded)) break
    const found = classNamed(word)
    if (found === null) continue
    const next = saying.includes(folded) ? tokens[at + 1] : undefined
    return (next ? classNamed(next.word) : null) ?? found
  }
  return null
}

const classNamed = perWord(({ folded, language: { acts } }): ActClass | null => {
  const noun = nounsIn(folded).find((each) => Object.hasOwn(acts.nouns, each))
  return noun === undefined ? null : (acts.nouns[noun] ?? null)
})

/** By its object, behind the verb and who acts: «أشار الاجتماع إلى أن». */
function turned(passage: Passage, { end, form }: EndedVerb): ActClass | null {
  const turns = passage.language.acts.turns.filter(({ lemmas }) => lemmas.includes(form.verb.lemma))
  if (turns.length === 0) return null
  const { tokens, language } = passage
  const from = language.acts.actors.includes(tokens[end]?.folded ?? '') ? end + 1 : end
  const words = wordsAhead(passage, from, tokens.length)
  return turns.find(({ object }) => object.test(words))?.class ?? null
}

/** What the organisation that speaks means by the verb, where that is its own. */
function classInOrganisation({ tokens, language, organisation }: Passage, { end, form }: EndedVerb) {
  const own = organisation?.actClasses?.[language.tag] ?? []
  const behind = tokens[end]?.folded ?? ''
  return own.find(
    ({ lemma, unless = [], startsWith = '' }) =>
      lemma === form.verb.lemma && !unless.includes(behind) && behind.startsWith(startsWith),
  )?.class
}

/** The word, without its possessive, and without the article: «تأكيده», «التزامها», «الدعوة», «بالشكر». */
function nounsIn(folded: string): string[] {
  const bare = folded.replace(/(?:ه|ها|نا|هم|هما|ي)$/, '')
  return [folded, bare, bare.replace(/^ب?ال/, ''), folded.replace(/^ب?ال/, '')]
}

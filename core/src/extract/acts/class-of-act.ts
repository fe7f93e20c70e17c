import type { ActClass } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'
import type { FoundVerb } from './verb-index.ts'

/** Words behind the verb among which its noun is looked for. */
const reach = 5

/** The verb's class, or that of the noun it governs: «يجدد دعوته» is a call, «يكرر الإعراب عن قلقه» an expression. */
export function classOfAct(passage: Passage, verb: FoundVerb): ActClass {
  const { to, form } = verb
  return classInOrganisation(passage, verb) ?? form.verb.class ?? classOfNoun(passage, to) ?? 'affirm'
}

/** «نواصل التحضير»: a verb that acts only by its noun, without such a noun. */
export const isEmptyVerb = (passage: Passage, { to, form }: FoundVerb) =>
  form.verb.class === null && classOfNoun(passage, to) === null

function classOfNoun({ tokens, language }: Passage, to: number): ActClass | null {
  for (const { folded } of tokens.slice(to, to + reach)) {
    if (language.acts.subordinators.includes(folded)) break
    const found = nounsIn(folded).find((noun) => Object.hasOwn(language.acts.nouns, noun))
    if (found !== undefined) return language.acts.nouns[found] ?? null
  }
  return null
}

/** What the organisation that speaks means by the verb, where that is its own. */
function classInOrganisation({ tokens, language, organisation }: Passage, { to, form }: FoundVerb) {
  const own = organisation?.actClasses?.[language.tag] ?? []
  let behind = to
  while (language.acts.after.includes(tokens[behind]?.folded ?? '')) behind++
  return own.find(
    ({ lemma, unless = [] }) => lemma === form.verb.lemma && !unless.includes(tokens[behind]?.folded ?? ''),
  )?.class
}

/** The word, without its possessive, and without the article: «تأكيده», «التزامها», «الدعوة». */
function nounsIn(folded: string): string[] {
  const bare = folded.replace(/(?:ه|ها|نا|هم|هما|ي)$/, '')
  return [folded, bare, bare.replace(/^ال/, ''), folded.replace(/^ال/, '')]
}

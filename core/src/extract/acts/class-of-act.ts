import type { ActClass } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'
import type { FoundVerb } from './verb-index.ts'

/** Words behind the verb among which its noun is looked for. */
const reach = 5

/** The verb's class, or that of the noun it governs: «يجدد دعوته» is a call, «يكرر الإعراب عن قلقه» an expression. */
export function classOfAct(passage: Passage, { to, form }: FoundVerb): ActClass {
  return form.verb.class ?? classOfNoun(passage, to) ?? 'affirm'
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

/** The word, without its possessive, and without the article: «تأكيده», «التزامها», «الدعوة». */
function nounsIn(folded: string): string[] {
  const bare = folded.replace(/(?:ه|ها|نا|هم|هما|ي)$/, '')
  return [folded, bare, bare.replace(/^ال/, ''), folded.replace(/^ال/, '')]
}

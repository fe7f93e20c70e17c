import type { ActClass } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'
import type { FoundVerb } from './verb-index.ts'

/** Words behind the verb among which its noun is looked for. */
const reach = 5

/** The verb's class, or that of the noun it governs: «يجدد دعوته» is a call, «يكرر الإعراب عن قلقه» an expression. */
export function classOfAct({ tokens, language }: Passage, { to, form }: FoundVerb): ActClass {
  if (form.verb.class !== null) return form.verb.class
  for (const { folded } of tokens.slice(to, to + reach)) {
    const found = language.acts.nouns[folded] ?? language.acts.nouns[bareNoun(folded)]
    if (found !== undefined) return found
  }
  return 'affirm'
}

/** Without the article and the possessive: «تأكيده», «الدعوة». */
function bareNoun(folded: string): string {
  return folded.replace(/^ال/, '').replace(/(?:ه|ها|نا|هم|هما|ي)$/, '')
}

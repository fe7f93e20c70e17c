import type { LanguageTag } from '@qarar/core'
import type { MandateFacts } from '../facts.ts'

/** What a request asks for, as the annex prints it. */
export interface AskedWords {
  text: string
  language: LanguageTag
  /** Words in `text` whose reading nobody has verified. */
  doubtful: readonly string[]
}

/** In the language of the report; where nothing of it is held in that, as it stands in its own. */
export function askedIn(facts: MandateFacts, language: LanguageTag): AskedWords {
  const words = wordsIn(facts, language)
  return { ...words, doubtful: words.doubtful.filter((each) => words.text.includes(each)) }
}

function wordsIn({ mandate, clauses, aligned }: MandateFacts, language: LanguageTag): AskedWords {
  const clause = clauses[language]
  if (clause) return { text: clause.fields.action, language, doubtful: clause.doubtful }
  const paragraph = aligned?.[language]
  if (paragraph) return { ...paragraph, language }
  const own = mandate.place?.language ?? language
  return { text: mandate.fields.action, language: own, doubtful: clauses[own]?.doubtful ?? [] }
}

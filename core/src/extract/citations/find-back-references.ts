import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { Mention } from './mention.ts'

/** «القرار المذكور أعلاه»: the number that the paragraph names before it, or none that can be told. */
export function findBackReferences({ tokens, language }: Passage, numbers: readonly Mention[]): Mention[] {
  const { resolutions, bareForms, backReferences } = language.citations
  if (!tokens.some(({ folded }) => backReferences.includes(folded))) return []
  return tokens.flatMap((token, at) => {
    const behind = backReferences.includes(tokens[at + 1]?.folded ?? '')
    const before = backReferences.includes(tokens[at - 1]?.folded ?? '')
    if (!behind && !before) return []
    if (!bareForms(token.folded).some((form) => resolutions.includes(form))) return []
    const span = {
      start: (tokens[before ? at - 1 : at] as Token).start,
      end: (tokens[behind ? at + 1 : at] as Token).end,
    }
    const antecedent = numbers.findLast((mention) => mention.span.end <= span.start)
    return [{ span, status: 'unknown', target: antecedent?.target ?? null, readings: [] }]
  })
}

import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Mention } from './mention.ts'

/** «القرار المذكور أعلاه»: the number that the paragraph names before it, or none that can be told. */
export function findBackReferences({ tokens }: Passage, numbers: readonly Mention[]): Mention[] {
  if (!tokens.some(refersBack)) return []
  return tokens.flatMap((token, at) => {
    if (!isResolution(token.word)) return []
    const [behind, before] = [refersBack(tokens[at + 1]), refersBack(tokens[at - 1])]
    if (!behind && !before) return []
    const span = {
      start: (tokens[before ? at - 1 : at] as Token).start,
      end: (tokens[behind ? at + 1 : at] as Token).end,
    }
    const antecedent = numbers.findLast((mention) => mention.span.end <= span.start)
    return [{ span, status: 'unknown', target: antecedent?.target ?? null, readings: [] }]
  })
}

const isResolution = perWord(({ folded, language: { citations } }) =>
  citations.bareForms(folded).some((form) => citations.resolutions.includes(form)),
)

const isReference = perWord(({ folded, language }) => language.citations.backReferences.includes(folded))

const refersBack = (token: Token | undefined) => token !== undefined && isReference(token.word)

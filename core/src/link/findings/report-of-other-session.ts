import type { Finding } from '../../model/linked.ts'
import { placeOf } from '../text-place.ts'
import { type PlacedParagraph, sessionNumber, sessionOf, type Texts } from '../texts.ts'

/** Texts that have before them a document of another session of their organ than their own. */
export function findReportsOfOtherSessions({ paragraphs }: Texts): Finding[] {
  return paragraphs.flatMap((placed) => {
    const own = sessionOf(placed.in)
    const { citations, part } = placed.paragraph
    if (own === null || part !== 'preambular' || citations.length === 0) return []
    if (!placed.in.language.linking.considered.test(placed.folded)) return []
    return citations.flatMap((citation): Finding[] => {
      const cited = citedSession(citation.target, placed)
      if (cited === null || cited === own) return []
      return [
        { code: 'report-of-other-session', places: [placeOf(placed, citation)], params: { own, cited } },
      ]
    })
  })
}

/** The session in the symbol of a document: `OIC/CFM-43/2016/SG-REPORT` is of the 43rd. */
function citedSession(symbol: string | null, { in: work }: PlacedParagraph): string | null {
  const own = sessionNumber(sessionOf(work))
  if (own === null || symbol === null) return null
  const segment = symbol.split('/').find((each) => sessionNumber(each)?.organ === own.organ)
  return segment ?? null
}

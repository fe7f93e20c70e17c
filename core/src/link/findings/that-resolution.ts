import { foldMapped } from '../../languages/fold-mapped.ts'
import type { Citation } from '../../model/extracted.ts'
import type { Finding } from '../../model/linked.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import type { PlacedParagraph, Texts } from '../texts.ts'

/**
 * Several resolutions of another body in one clause, and in the next one «that resolution». Where a clause asks, it may
 * ask for its own text to be carried out, so only what tells is looked at.
 */
export function findThatResolution({ paragraphs }: Texts): Finding[] {
  return paragraphs.flatMap((placed): Finding[] => {
    const { language } = placed.in
    const { citations, part } = placed.paragraph
    if (part === 'heading' || citations.length < 2 || !language.findings.thatResolution.test(placed.folded))
      return []
    const { folded, unfold } = foldMapped(placed.paragraph.text, language.fold)
    const match = language.findings.thatResolution.exec(folded)
    if (match === null) return []
    const { start, end } = unfold(match.index, match.index + match[0].length)
    const named = namedTogether(placed, start)
    if (named.length < 2 || asks(placed, start)) return []
    const words = wordsIn(placed, start, end)
    return [
      {
        code: 'numbers-disagree',
        places: [placeOf(placed, named[0]), placeOf(placed, words)],
        params: { first: named.map(({ text }) => text).join(', '), second: words.text },
      },
    ]
  })
}

/** How far apart the numbers of a list stand, and how far behind the list it is spoken of. */
const reach = { list: 40, mention: 220 }

/** The resolutions that are named last before a place, in one list without a sentence's end. */
function namedTogether({ paragraph: { citations, span, text } }: PlacedParagraph, to: number): Citation[] {
  const before = citations.filter((each) => each.span.end - span.start <= to && isOfAnotherBody(each))
  const list: Citation[] = []
  for (const citation of before.toReversed()) {
    const next = list[0]
    const end = citation.span.end - span.start
    const gap = next === undefined ? to - end : next.span.start - citation.span.end
    const between = text.slice(end, end + gap)
    if (gap > (next === undefined ? reach.mention : reach.list) || /[.;؛]/.test(between)) break
    list.unshift(citation)
  }
  return list
}

const isOfAnotherBody = ({ target }: Citation) => target?.startsWith('S/RES/') ?? false

/** The last act before the place directs somebody. */
function asks({ paragraph: { acts, span } }: PlacedParagraph, at: number): boolean {
  const governing = acts.findLast((act) => act.span.start - span.start < at)
  return governing === undefined || governing.mandates.length > 0
}

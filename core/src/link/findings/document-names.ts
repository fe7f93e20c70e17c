import { foldMapped } from '../../languages/fold-mapped.ts'
import type { Citation } from '../../model/extracted.ts'
import type { Finding } from '../../model/linked.ts'
import { contentWords } from '../content-words.ts'
import type { SessionMention } from '../sessions/find-session-mentions.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import type { PlacedParagraph, Texts } from '../texts.ts'

/** How a text calls a document, and by what else it is known. */
interface Named {
  key: string
  name: string
  place: Finding['places'][number]
}

/** Documents with one name and date that stand under two symbols. */
export function findSymbolsOfOneDocument({ paragraphs }: Texts): Finding[] {
  return differing(paragraphs.flatMap((placed) => symbolsInBrackets(placed)))
}

/** «بيان جنيف المؤرخ 30 يونيو 2012 (S/2012/522)»: the words and the date before the bracket are the document's name. */
function symbolsInBrackets(placed: PlacedParagraph): Named[] {
  const { paragraph } = placed
  const { text, span, dates } = paragraph
  return paragraph.citations.flatMap((citation): Named[] => {
    const start = citation.span.start - span.start
    const date = dates.findLast((each) => each.span.end - span.start <= start)
    if (citation.target === null || date === undefined || isNumber(citation)) return []
    const between = text.slice(date.span.end - span.start, start)
    if (!/^[\s»"”]*\($/.test(between)) return []
    const name = nameBefore(placed, date.span.start - span.start)
    if (name === null) return []
    return [{ key: `${date.value} ${name}`, name: citation.target, place: placeOf(placed, citation) }]
  })
}

/** Resolutions are cited by numbers of their own. */
const isNumber = ({ target }: Citation) =>
  target === null || !/[A-Z]\//.test(target) || /\/RES\//.test(target)

/** The last telling words before a date; the words that lead to it («المؤرخ», `dated`) tell nothing. */
function nameBefore({ paragraph, in: { language } }: PlacedParagraph, to: number): string | null {
  const before = language.fold(paragraph.text.slice(Math.max(0, to - 60), to))
  const words = contentWords(before.split(/[.;؛]/).at(-1) ?? '', language).slice(-2)
  return words.length < 2 ? null : words.join(' ')
}

/** Final texts of one session that are called by two names: «البيان الختامي», «البيان المشترك». */
export function findNamesOfCommuniques(mentions: readonly SessionMention[]): Finding[] {
  return differing(mentions.flatMap((mention) => communiqueOf(mention) ?? []))
}

/** How far before the name of its session a communiqué may be named. */
const reach = 60

function communiqueOf({ placed, name, organisation, start }: SessionMention): Named | null {
  const { language } = placed.in
  const from = Math.max(0, start - reach)
  const before = placed.paragraph.text.slice(from, start)
  const { folded, unfold } = foldMapped(before, language.fold)
  const match = lastMatch(folded, language.linking.communique)
  if (!match || /[;؛.]/.test(folded.slice(match.index))) return null
  const { start: first, end: last } = unfold(match.index, match.index + match[0].length)
  const words = wordsIn(placed, from + first, from + last)
  return { key: `${organisation} ${name}`, name: match[1] ?? match[0], place: placeOf(placed, words) }
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(new RegExp(pattern.source, 'gu'))].at(-1) as RegExpExecArray | undefined
}

function differing(named: readonly Named[]): Finding[] {
  return [...Map.groupBy(named, ({ key }) => key).values()].flatMap((same): Finding[] => {
    const byName = [...Map.groupBy(same, ({ name }) => name).values()]
    const [first, ...others] = byName.map(([each]) => each as Named)
    if (first === undefined || others.length === 0) return []
    return [
      {
        code: 'names-disagree',
        places: [first, ...others].map(({ place }) => place),
        params: { first: shownAs(first), second: others.map(shownAs).join(', ') },
      },
    ]
  })
}

/** A symbol in its canonical form, a name as printed. */
const shownAs = ({ name, place }: Named) => (name.includes('/') ? name : (place.text ?? name))

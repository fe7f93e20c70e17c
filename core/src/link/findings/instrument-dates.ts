import type { Finding } from '../../model/linked.ts'
import type { StatedDate } from '../../model/publication.ts'
import type { Words } from '../../model/words.ts'
import { contentWords } from '../content-words.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import { firstBehind, type PlacedParagraph, type Texts } from '../texts.ts'

/** An agreement, a declaration … by its name, with the day that the words give it. */
interface Dated {
  placed: PlacedParagraph
  date: StatedDate
  name: Words
  stems: string[]
}

/** How far behind its name the date of a text may stand. */
const reach = 160
/** Stems behind the noun that make a name; shorter names many texts have. */
const stemsOfName = 3
/** Words in capitals before the noun that may belong to the name. */
const mostBefore = 6
/** So many texts of one name are told apart by nothing. */
const mostAlike = 40

/**
 * Texts of one name that are dated differently within a year: the day of signing here and that of adoption there, or an
 * error.
 */
export function findInstrumentDates({ paragraphs }: Texts): Finding[] {
  const dated = paragraphs
    .filter(({ paragraph: { part, dates } }) => part !== 'chapeau' && dates.length > 0)
    .flatMap((placed) => datedIn(placed))
  const named = Map.groupBy(dated, ({ placed, stems }) => `${placed.in.source.language} ${stems.join(' ')}`)
  return [...named.values()].flatMap((same) => differing(same.slice(0, mostAlike)) ?? [])
}

function differing(same: readonly Dated[]): Finding | null {
  const [first] = same
  const other = same.find(({ placed, date }) => {
    return first !== undefined && placed !== first.placed && isOther(first.date.value, date.value)
  })
  if (first === undefined || other === undefined) return null
  return {
    code: 'dates-disagree',
    places: [placeOf(first.placed, first.date), placeOf(other.placed, other.date)],
    params: { event: first.name.text, first: first.date.value, second: other.date.value },
  }
}

/** Of other years there may be another text of the same name: declarations come again. */
const isOther = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4) && !overlap(one, other)

function overlap(one: string, other: string): boolean {
  const [start = '', end = start] = one.split('/')
  const [otherStart = '', otherEnd = otherStart] = other.split('/')
  return start <= otherEnd && otherStart <= end
}

function datedIn(placed: PlacedParagraph): Dated[] {
  const { paragraph, in: work } = placed
  const { fold, findings } = work.language
  const words = [...paragraph.text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)]
  return words.flatMap((match, index): Dated[] => {
    if (!findings.instrument.test(fold(match[0]))) return []
    const end = endOfName(placed, words, index)
    const name = wordsIn(placed, match.index, end)
    const stems = stemsOf(placed, words, index, end)
    const date = isOfForce(placed, match.index, end) ? null : dateBehind(placed, end)
    return stems.length < stemsOfName || date === null ? [] : [{ placed, date, name, stems }]
  })
}

/** Of the name without its noun, with the words in capitals before it: `Mersal Peace Agreement`. */
function stemsOf(
  { paragraph: { text }, in: { language } }: PlacedParagraph,
  words: readonly RegExpExecArray[],
  noun: number,
  end: number,
): string[] {
  let from = noun
  while (from > 0 && noun - from < mostBefore && /^\p{Lu}/u.test(words[from - 1]?.[0] ?? '')) from--
  const [first, own] = [words[from] as RegExpExecArray, words[noun] as RegExpExecArray]
  const name = `${text.slice(first.index, own.index)} ${text.slice(own.index + own[0].length, end)}`
  return contentWords(language.fold(name), language).slice(0, stemsOfName)
}

/** The name goes to a mark, or to a word that opens a clause. */
function endOfName(
  { paragraph: { text }, in: { language } }: PlacedParagraph,
  words: readonly RegExpExecArray[],
  from: number,
): number {
  let end = 0
  for (let at = from; at < Math.min(words.length, from + 8); at++) {
    const word = words[at] as RegExpExecArray
    if (
      at > from &&
      (/[^\s"«»“”]/.test(text.slice(end, word.index)) || opensClause(language, word[0], at - from))
    )
      break
    end = word.index + word[0].length
  }
  return end
}

const opensClause = ({ fold, findings }: PlacedParagraph['in']['language'], word: string, behind: number) =>
  behind > 1 && findings.clause.test(fold(word))

/** What is dated is not the text but its entry into force. */
function isOfForce({ paragraph: { text }, in: { language } }: PlacedParagraph, from: number, to: number) {
  return language.findings.inForce.test(language.fold(text.slice(Math.max(0, from - 40), to + reach)))
}

/** The first date behind the name, in the same sentence and before another text is named by number or in words. */
function dateBehind({ paragraph, in: { language } }: PlacedParagraph, end: number): StatedDate | null {
  const { text, span, dates, citations } = paragraph
  const date = firstBehind(dates, span.start + end)
  const at = date === undefined ? 0 : date.span.start - span.start
  if (date?.calendar !== 'gregorian' || at - end > reach) return null
  const between = text.slice(end, at)
  const cited = firstBehind(citations, span.start + end)
  if (cited?.target?.includes('/') && cited.span.end <= date.span.start) return null
  const others = between.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (/[.;؛]/.test(between)) return null
  return others.some((word) => language.findings.instrument.test(language.fold(word))) ? null : date
}

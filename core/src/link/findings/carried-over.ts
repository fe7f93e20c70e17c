import { cardinalOf } from '../../languages/cardinal.ts'
import { foldMapped } from '../../languages/fold-mapped.ts'
import type { Finding } from '../../model/linked.ts'
import type { Words } from '../../model/words.ts'
import { type StatedTime, timesIn } from '../stated-times.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import { dayOf, type PlacedParagraph, type Texts } from '../texts.ts'
import { adoptedKinds } from './deadline-stale.ts'
import { knownEvents } from './known-events.ts'

/** What a text tells as new, with the time that shows that it was written for an earlier one. */
interface CarriedOver {
  words: Words
  deadline: string
}

/**
 * Operative paragraphs that speak of what was new years before the text was adopted: a last meeting, elections of which
 * there were others since, years counted from a known event.
 */
export function findCarriedOver({ paragraphs }: Texts): Finding[] {
  return paragraphs
    .filter(({ paragraph, in: { work } }) => adoptedKinds.has(work.kind) && paragraph.part === 'operative')
    .flatMap((placed): Finding[] => {
      const own = dayOf(placed.in)
      const found = own === null ? null : (oldNews(placed, own) ?? oldCount(placed, own))
      if (own === null || found === null) return []
      return [
        {
          code: 'deadline-stale',
          places: [placeOf(placed, found.words)],
          params: { deadline: found.deadline, own },
        },
      ]
    })
}

/** Years after which a meeting is hardly the last, and elections are hardly the latest. */
const fewestYears = { latest: 3, periodic: 4 }
/** How far before its time an event is named. */
const reach = 90

function oldNews(placed: PlacedParagraph, own: string): CarriedOver | null {
  const { findings } = placed.in.language
  const periodic = findings.periodic.test(placed.folded) && isNews(placed)
  if (!periodic && !findings.latest.test(placed.folded)) return null
  const old = timesIn(placed).find((time) => isOldNews(placed, time, own, periodic))
  return old ? { words: old, deadline: old.value } : null
}

/** Told as something new. */
const isNews = ({ paragraph: { acts } }: PlacedParagraph) =>
  acts.some(({ class: kind }) => kind === 'welcome' || kind === 'commend')

function isOldNews(
  placed: PlacedParagraph,
  { start, value }: StatedTime,
  own: string,
  periodic: boolean,
): boolean {
  const { fold, findings } = placed.in.language
  const before = fold(placed.paragraph.text.slice(Math.max(0, start - reach), start))
  const clause = before.split(/[.;؛]/).at(-1) ?? ''
  const years = yearsBetween(value, own)
  if (findings.latest.test(clause)) return years >= fewestYears.latest
  return periodic && years >= fewestYears.periodic && findings.periodic.test(clause)
}

/** Whole years from a month or day to another one. */
function yearsBetween(first: string, last: string): number {
  const months = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7))
  return (months(last) - months(first)) / 12
}

/** «قبل سبعة عشر عاما»: a count that leads to another year than that of the event; a round one is no count. */
function oldCount(placed: PlacedParagraph, own: string): CarriedOver | null {
  const { tag, fold, findings } = placed.in.language
  if (!findings.yearsAgo.test(placed.folded)) return null
  const event = knownEvents.find(({ names }) => names[tag].test(placed.folded))
  const { folded, unfold } = foldMapped(placed.paragraph.text, fold)
  const match = findings.yearsAgo.exec(folded)
  const years = cardinalOf(match?.[1] ?? '', findings.numbers)
  if (event === undefined || match === null || years === null || years % 10 === 0) return null
  const counted = event.year + years
  if (Math.abs(counted - Number(own.slice(0, 4))) <= 1) return null
  const { start, end } = unfold(match.index, match.index + match[0].length)
  return { words: wordsIn(placed, start, end), deadline: String(counted) }
}

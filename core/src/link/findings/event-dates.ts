import type { LanguagePack } from '../../languages/pack.ts'
import type { Finding } from '../../model/linked.ts'
import type { StatedDate } from '../../model/publication.ts'
import type { Words } from '../../model/words.ts'
import { contentWords, sharedCount } from '../content-words.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import type { PlacedParagraph, Texts } from '../texts.ts'

/** A conference, a meeting … with the day that the words give it. */
interface DatedEvent {
  placed: PlacedParagraph
  date: StatedDate
  name: Words
  words: Set<string>
  /** What it is called, up to the word that says when it was held. */
  title: Set<string>
  /** «the seventeenth»: what tells meetings of one name apart. */
  ordinals: ReadonlySet<number>
}

/** How far before its date an event may be named. */
const reach = 260
/** How far before its noun an event may be numbered. */
const reachOfOrdinal = 40
/** So many events on the same days of the year are told apart by nothing. */
const mostAlike = 40

/**
 * Events that the texts date differently in one respect: the same days of another year, or other days of the same month.
 * More than one respect would be another event.
 */
export function findEventDates({ paragraphs }: Texts): Finding[] {
  const events = paragraphs.flatMap((placed) => datedEvents(placed))
  return [
    ...pairs(events, ({ date }) => date.value.replace(/\d{4}-/g, ''), isOtherYear),
    ...pairs(events, ({ date }) => date.value.slice(0, 7), isOtherDay),
  ].map(([one, other]) => ({
    code: 'dates-disagree',
    places: [placeOf(one.placed, one.date), placeOf(other.placed, other.date)],
    params: { event: one.name.text, first: one.date.value, second: other.date.value },
  }))
}

function datedEvents(placed: PlacedParagraph): DatedEvent[] {
  const { paragraph, in: work } = placed
  const { linking, fold } = work.language
  if (paragraph.part === 'chapeau') return []
  return paragraph.dates.flatMap((date): DatedEvent[] => {
    const to = date.span.start - paragraph.span.start
    const name = date.calendar === 'gregorian' && !isEndOfRun(placed, to) ? eventBefore(placed, to) : null
    if (name === null || hasOtherDate(paragraph.dates, name, date)) return []
    const folded = fold(name.text)
    const from = name.span.start - paragraph.span.start
    const called = fold(paragraph.text.slice(Math.max(0, from - reachOfOrdinal), from))
    const held = [...folded.matchAll(new RegExp(linking.held.source, 'gu'))].at(-1)
    if (held === undefined || linking.regular.test(`${called} ${folded}`)) return []
    const words = new Set(contentWords(folded, work.language))
    const title = new Set(contentWords(folded.slice(0, held.index), work.language))
    return [{ placed, date, name, words, title, ordinals: ordinalsIn(`${called} ${folded}`, work.language) }]
  })
}

/** `the Congress, held on 23 May 2016, and the review, held on 27 May 2016`: the event has its own day before this one. */
const hasOtherDate = (dates: readonly StatedDate[], { span }: Words, date: StatedDate) =>
  dates.some(
    (each) =>
      each.calendar === 'gregorian' &&
      each.span.start >= span.start &&
      each.span.end <= date.span.start &&
      each !== date,
  )

/** «from 30 November to 13 December 2015»: of a run over two months only the end has been read. */
function isEndOfRun({ paragraph, in: { language } }: PlacedParagraph, to: number): boolean {
  const { calendar, fold } = language
  const before = fold(paragraph.text.slice(Math.max(0, to - 30), to)).trim()
  const [, month = '', joiner = ''] = /\d (\p{L}+)(?:\/\p{L}+)? (\p{L}+)$/u.exec(before) ?? []
  return calendar.gregorian[month] !== undefined && calendar.dayJoiners.includes(joiner)
}

function ordinalsIn(folded: string, { ordinal }: LanguagePack): ReadonlySet<number> {
  const words = folded.match(/[\p{L}\d-]+/gu) ?? []
  return new Set(words.flatMap((word) => ordinal(word) ?? []))
}

/** The words from the noun of the event to its date, in one sentence. */
function eventBefore(placed: PlacedParagraph, to: number): Words | null {
  const { linking, fold } = placed.in.language
  const before = placed.paragraph.text.slice(Math.max(0, to - reach), to)
  const sentence = before.slice(Math.max(...[';', '؛', '.'].map((mark) => before.lastIndexOf(mark))) + 1)
  const words = [...sentence.matchAll(/\p{L}[\p{L}\p{M}]*/gu)]
  const noun = words.findLast(([word]) => linking.event.test(fold(word)))
  return noun === undefined ? null : wordsIn(placed, to - sentence.length + noun.index, to)
}

type Pair = [DatedEvent, DatedEvent]

function pairs(
  events: readonly DatedEvent[],
  keyOf: (event: DatedEvent) => string,
  differ: (one: DatedEvent, other: DatedEvent) => boolean,
): Pair[] {
  return [...Map.groupBy(events, keyOf).values()].flatMap((alike) => {
    const [first, ...others] = distinct(alike).slice(0, mostAlike)
    return first === undefined ? [] : differingPairs([first, ...others], differ)
  })
}

/** Of copies that say the same, the first. */
function distinct(events: readonly DatedEvent[]): DatedEvent[] {
  return [...Map.groupBy(events, ({ name, date }) => `${date.value} ${name.text}`).values()].map(
    ([first]) => first as DatedEvent,
  )
}

function differingPairs(
  events: readonly DatedEvent[],
  differ: (one: DatedEvent, other: DatedEvent) => boolean,
) {
  const found: Pair[] = []
  const told = new Set<DatedEvent>()
  for (const [index, other] of events.entries()) {
    const one = events.slice(0, index).find((each) => !told.has(each) && differ(each, other))
    if (one === undefined) continue
    told.add(other)
    found.push([one, other])
  }
  return found
}

/** A run of days is rarely the same in another year; a single day often is, of what takes place every year. */
function isOtherYear(one: DatedEvent, other: DatedEvent): boolean {
  const years = Math.abs(Number(one.date.value.slice(0, 4)) - Number(other.date.value.slice(0, 4)))
  const isRun = one.date.value.includes('/')
  return years > 0 && years <= (isRun ? 3 : 1) && isSame(one, other, isRun ? 0.5 : 0.6)
}

function isOtherDay(one: DatedEvent, other: DatedEvent): boolean {
  return !isWithin(one, other) && !isWithin(other, one) && isSame(one, other, 0.8)
}

/** One day of several: what was adopted on it, or when it ended. */
function isWithin({ date }: DatedEvent, { date: whole }: DatedEvent): boolean {
  const [first = '', last = first] = whole.value.split('/')
  return date.value.split('/').every((day) => day >= first && day <= last)
}

/** Two meetings of one place and month share more than what they are called. */
const fewestInTitle = 2

/** The words of the shorter name are in the longer one, by that share. */
function isSame({ words, title, placed, ordinals }: DatedEvent, other: DatedEvent, share: number): boolean {
  if (ordinals.size > 0 && other.ordinals.size > 0 && ![...ordinals].some((each) => other.ordinals.has(each)))
    return false
  if (placed === other.placed || placed.in.source.language !== other.placed.in.source.language) return false
  const inTitle = Math.max(sharedCount(title, other.words), sharedCount(words, other.title))
  if (inTitle < fewestInTitle) return false
  const shared = sharedCount(words, other.words)
  return shared >= 3 && shared >= share * Math.min(words.size, other.words.size)
}

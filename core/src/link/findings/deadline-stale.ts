import type { Deadline } from '../../model/extracted.ts'
import type { DocumentKind } from '../../model/kinds.ts'
import type { Finding } from '../../model/linked.ts'
import type { Words } from '../../model/words.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import {
  dayOf,
  type PlacedParagraph,
  type PlacedWork,
  sessionNumber,
  sessionOf,
  type Texts,
} from '../texts.ts'

/** Kinds that look ahead; a report tells what was. */
export const adoptedKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'resolution',
  'draft-resolution',
  'decision',
  'declaration',
  'communique',
])
/** Parts in which a text asks and decides. */
const asking = new Set(['preambular', 'operative', 'body', 'annex'])

/** Times that were over when the text was adopted: text that was carried over from an earlier one. */
export function findStaleDeadlines({ paragraphs }: Texts): Finding[] {
  return paragraphs
    .filter(({ paragraph, in: { work } }) => adoptedKinds.has(work.kind) && asking.has(paragraph.part))
    .flatMap((placed) => {
      const stale = staleDeadline(placed) ?? stalePeriod(placed)
      return stale === null ? [] : [findingAt(placed, stale)]
    })
}

interface Stale {
  words: Words
  deadline: string
  own: string
}

function findingAt(placed: PlacedParagraph, { words, deadline, own }: Stale): Finding {
  return { code: 'deadline-stale', places: [placeOf(placed, words)], params: { deadline, own } }
}

function staleDeadline(placed: PlacedParagraph): Stale | null {
  for (const { mandates } of placed.paragraph.acts) {
    for (const { deadline } of mandates) {
      const own = deadline && overBy(deadline, placed)
      if (deadline?.value && own) return { words: deadline, deadline: deadline.value, own }
    }
  }
  return null
}

/** The session or day of the text itself, where the deadline is not after it. */
function overBy({ kind, value }: Deadline, { in: work }: PlacedParagraph): string | null {
  if (kind === 'session') {
    const [asked, own] = [sessionNumber(value), sessionNumber(sessionOf(work))]
    if (!asked || !own || asked.organ !== own.organ) return null
    return asked.number < own.number || (asked.number === own.number && isOfDays(work))
      ? sessionOf(work)
      : null
  }
  const day = dayOf(work)
  if (day === null || value === null || (kind !== 'date' && kind !== 'year' && kind !== 'period')) return null
  const last = value.split('/').at(-1) ?? ''
  return isJustOver(last, day) ? day : null
}

/** A session of stated days ends with them; one that lasts a year can still do what a text asks of it. */
const isOfDays = ({ work }: PlacedWork) => work.dates.some(({ value }) => value.includes('/'))

/** What lies further back was never ahead: «for the periods up to …». */
const mostYears = 10

function isJustOver(last: string, day: string): boolean {
  if (!/^(?:19|20)\d\d/.test(last)) return false
  return last < day.slice(0, last.length) && Number(day.slice(0, 4)) - Number(last.slice(0, 4)) <= mostYears
}

/** «الفترة الانتقالية التي تمتد إلى عام …»: a period that was over. */
function stalePeriod(placed: PlacedParagraph): Stale | null {
  const { language } = placed.in
  const day = dayOf(placed.in)
  if (day === null || !/\d{4}|[٠-٩]{4}/.test(placed.paragraph.text)) return null
  const match = language.linking.periodEnd.exec(placed.folded)
  const year = match?.[1]
  if (!match || year === undefined || year >= day.slice(0, 4)) return null
  return { words: yearWords(placed, year, match.index), deadline: year, own: day }
}

/** The year as printed, from that share of the text on: folding hardly changes lengths. */
function yearWords(placed: PlacedParagraph, year: string, from: number): Words {
  const digits = [...year].map((digit) => `[${digit}${String.fromCharCode(0x660 + Number(digit))}]`).join('')
  const { text } = placed.paragraph
  const printed = new RegExp(digits, 'g')
  printed.lastIndex = Math.max(0, from - (placed.folded.length === text.length ? 0 : 20))
  const match = printed.exec(text) ?? new RegExp(digits).exec(text)
  const start = match?.index ?? 0
  return wordsIn(placed, start, start + (match?.[0].length ?? 0))
}

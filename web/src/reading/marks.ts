// Which words of a paragraph are marked while reading, and as what; and which notes stand beside it.
import { askingClasses } from '@qarar/register'
import type { Act, Citation, Paragraph } from '../answers.ts'

/** What a reader can switch on and off, in the order of the switches. */
export const markKinds = [
  'acts',
  'addressees',
  'deadlines',
  'citations',
  'dates',
  'parties',
  'findings',
] as const
export type MarkKind = (typeof markKinds)[number]
export type ShownMarks = ReadonlySet<MarkKind>

const usual: readonly MarkKind[] = markKinds.filter((kind) => kind !== 'parties')

/** `?show=acts,dates`; `none` for none, the usual ones where nothing is said. */
export function marksAsked(show: string | null): ShownMarks {
  if (show === null) return new Set(usual)
  const asked = show.split(',')
  return new Set(markKinds.filter((kind) => asked.includes(kind)))
}

/** How an address asks for these marks. */
export const showOf = (shown: ShownMarks): string =>
  markKinds.filter((kind) => shown.has(kind)).join(',') || 'none'

/** How an act is marked: by what it does, in four shapes. */
export const actFamilies = ['asks', 'decides', 'states', 'rejects'] as const
export type ActFamily = (typeof actFamilies)[number]

export function familyOf({ class: kind }: Pick<Act, 'class'>): ActFamily {
  if (kind === 'decide' || kind === 'adopt' || kind === 'authorise' || kind === 'commit') return 'decides'
  if (kind === 'condemn' || kind === 'reject') return 'rejects'
  return asking.has(kind) ? 'asks' : 'states'
}

const asking: ReadonlySet<Act['class']> = new Set(askingClasses)

export type Mark =
  | { is: 'act'; act: Act }
  | { is: 'addressee' | 'deadline' | 'date' | 'party' }
  | { is: 'citation'; citation: Citation }

/** Half-open, in characters of the paragraph's text. */
export interface PlacedMark {
  start: number
  end: number
  mark: Mark
}

interface Found {
  text: string
  span: Paragraph['span']
  mark: Mark
}

/** The marks of a paragraph in the order of its text, none over another: what says more goes first. */
export function marksOf(paragraph: Paragraph, shown: ShownMarks): PlacedMark[] {
  const { text } = paragraph
  const taken = new Uint8Array(text.length)
  const placed = foundIn(paragraph, shown).flatMap((found): PlacedMark[] => {
    const place = placeOf(found, paragraph)
    if (!place || taken.subarray(place.start, place.end).includes(1)) return []
    taken.fill(1, place.start, place.end)
    return [{ ...place, mark: found.mark }]
  })
  return placed.sort((a, b) => a.start - b.start)
}

function foundIn({ acts, citations, dates, parties }: Paragraph, shown: ShownMarks): Found[] {
  const mandates = acts.flatMap((act) => act.mandates)
  const as =
    (is: 'addressee' | 'deadline' | 'date' | 'party') =>
    ({ text, span }: Omit<Found, 'mark'>): Found => ({ text, span, mark: { is } })
  return [
    ...(shown.has('acts') ? acts.map(actFound) : []),
    ...(shown.has('citations') ? citations.map(citationFound) : []),
    ...(shown.has('deadlines')
      ? mandates.flatMap(({ deadline }) => (deadline ? [as('deadline')(deadline)] : []))
      : []),
    ...(shown.has('addressees') ? mandates.flatMap(({ addressees }) => addressees.map(as('addressee'))) : []),
    ...(shown.has('dates') ? dates.map(as('date')) : []),
    ...(shown.has('parties') ? parties.map(as('party')) : []),
  ]
}

const actFound = (act: Act): Found => ({ text: act.verb, span: act.span, mark: { is: 'act', act } })

const citationFound = (citation: Citation): Found => ({
  text: citation.text,
  span: citation.span,
  mark: { is: 'citation', citation },
})

/** Letters of a word before and after those that are marked; nobody reads a longer word. */
const longestRest = 40

/** Where the words stand, as whole words: joined letters are not cut. Nowhere, where other words stand there. */
function placeOf({ text: words, span }: Found, { text, span: own }: Paragraph) {
  let start = span.start - own.start
  let end = start + words.length
  if (start < 0 || words === '' || text.slice(start, end) !== words) return null
  const [first, last] = [start - longestRest, end + longestRest]
  while (start > Math.max(0, first) && isLetter(text, start) && isLetter(text, start - 1)) start--
  while (end < Math.min(text.length, last) && isLetter(text, end - 1) && isLetter(text, end)) end++
  return { start, end }
}

const isLetter = (text: string, at: number) => /[\p{L}\p{M}]/u.test(text[at] ?? '')

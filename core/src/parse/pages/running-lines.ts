// Headers, footers and page numbers of a text that was read in pages.
import type { DocumentView, TextLine } from '../document-view.ts'
import type { LineRepair } from '../kind.ts'
import { linesByPage } from './page-of-lines.ts'

/** How many lines at the head and the foot of a page are looked at. */
const depth = 2
/** A line is a header where so many pages have it, and this share of them: those of left and right pages may differ. */
const least = { pages: 3, share: 0.4 }

type Line = Pick<TextLine, 'text' | 'folded'>

interface Placed<Own extends Line = Line> {
  line: Own
  page: number
  edge: 'head' | 'foot'
  outermost: boolean
}

export function findRunningLines({ text, lines }: Pick<DocumentView, 'text' | 'lines'>): LineRepair[] {
  const found = runningLinesOf(linesByPage(text, lines))
  return [...found].map((line) => ({ kind: 'drop', line, reason: 'running-header', step: 'running-header' }))
}

/** Lines at the edges of pages that repeat word for word, or count the pages. */
export function runningLinesOf<Own extends Line>(pages: readonly (readonly Own[])[]): Set<Own> {
  if (pages.length < 2) return new Set()
  const placed = pages.flatMap((own, page) => [
    ...own
      .slice(0, depth)
      .map((line, at): Placed<Own> => ({ line, page, edge: 'head', outermost: at === 0 })),
    // A page of few lines has no foot beside its head.
    ...own
      .slice(Math.max(depth, own.length - depth))
      .map((line): Placed<Own> => ({ line, page, edge: 'foot', outermost: line === own.at(-1) })),
  ])
  return new Set([...repeated(placed, pages.length), ...pageNumbers(placed)])
}

/** What a paragraph may end with, and a header does not. */
const ends = /[.,;:،؛]$/

function repeated<Own extends Line>(placed: readonly Placed<Own>[], pages: number): Own[] {
  // Of two pages both must have it, and at the very edge.
  const wanted = pages === 2 ? 2 : Math.max(least.pages, least.share * pages)
  const seen =
    pages === 2 ? placed.filter(({ outermost, line }) => outermost && !ends.test(line.text)) : placed
  return groups(seen, ({ line, edge }) => `${edge} ${line.folded}`)
    .filter((group) => new Set(group.map(({ page }) => page)).size >= wanted)
    .flatMap((group) => group.map(({ line }) => line))
}

const number = '(?<number>\\d{1,4})'
/** «– 3 –», «Page 3», «3/12», and a symbol before «3/12». Other words with a number may be a title. */
const counting = [
  new RegExp(`^[-–—\\s]*${number}[-–—\\s]*$`),
  new RegExp(`^(?:page|صفحه|الصفحه)\\s+${number}(?:\\s*(?:/|of|sur|de|من)\\s*\\d{1,4})?$`),
  new RegExp(`^(?:\\S+\\s+)?${number}/(?<all>\\d{1,4})(?:\\s+\\S+)?$`),
]

/** Numbers that go up with the pages. */
function pageNumbers<Own extends Line>(placed: readonly Placed<Own>[]): Own[] {
  const numbered = placed.flatMap((place) => {
    const found = counting.map((form) => form.exec(place.line.folded)?.groups).find(Boolean)
    return found ? [{ ...place, offset: Number(found.number) - place.page, all: found.all ?? '' }] : []
  })
  return groups(numbered, ({ edge, offset, all }) => `${edge} ${offset} ${all}`)
    .filter((group) => new Set(group.map(({ page }) => page)).size >= 2)
    .flatMap((group) => group.map(({ line }) => line))
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  return [...Map.groupBy(items, keyOf).values()]
}

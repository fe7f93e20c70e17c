import type { DocumentKind } from '../../model/kinds.ts'
import { contentWords, likeness } from '../content-words.ts'
import { keyOfSymbol } from '../known-works.ts'
import { likePairs } from '../like-sets.ts'
import { type PlacedWork, sessionNumber, sessionOf, type Texts } from '../texts.ts'

/** An item as a session took it up again, and as the nearest earlier session that is held had it. */
export interface Renewal {
  later: PlacedWork
  earlier: PlacedWork
}

const kinds = new Set<DocumentKind>(['resolution', 'decision'])
/** Titles of one item at two sessions; less where the later text cites the earlier one. */
const alike = { alone: 0.8, cited: 0.6 }

/**
 * Items that come back: texts of one organ in one language whose titles are alike. Neither number nor series tell: an
 * item may change both. Of several earlier editions the nearest.
 */
export function findRenewals({ works }: Texts): Renewal[] {
  const groups = Map.groupBy(works.filter(isEdition), organOf)
  return [...groups.values()].flatMap((editions) => renewalsIn(inSessionOrder(editions)))
}

const isEdition = ({ work }: PlacedWork) =>
  kinds.has(work.kind) && work.title !== null && work.session !== null

const organOf = ({ work, source }: PlacedWork) =>
  `${source.organisation} ${work.organ} ${source.language} ${sessionNumber(work.session)?.organ}`

/** The search for like titles looks at the last before each. */
const inSessionOrder = (editions: readonly PlacedWork[]) =>
  editions.toSorted((one, other) => orderOf(one) - orderOf(other))

function renewalsIn(editions: readonly PlacedWork[]): Renewal[] {
  const titles = editions.map(
    ({ work, language }) => new Set(contentWords(language.fold(work.title ?? ''), language)),
  )
  const pairs = likePairs(titles, (one, other) => leastFor(editions[one], editions[other]))
  const nearest = new Map<PlacedWork, { earlier: PlacedWork; likeness: number }>()
  for (const [one, other] of pairs) {
    const [earlier, later] = inOrder(editions[one] as PlacedWork, editions[other] as PlacedWork)
    const found = { earlier, likeness: likeness(titles[one] as Set<string>, titles[other] as Set<string>) }
    const known = nearest.get(later)
    if (known === undefined || isNearer(found, known)) nearest.set(later, found)
  }
  return [...nearest].map(([later, { earlier }]) => ({ later, earlier }))
}

const orderOf = (placed: PlacedWork) => sessionNumber(sessionOf(placed))?.number ?? 0

const inOrder = (one: PlacedWork, other: PlacedWork): [PlacedWork, PlacedWork] =>
  orderOf(one) < orderOf(other) ? [one, other] : [other, one]

type Candidate = { earlier: PlacedWork; likeness: number }

const isNearer = (one: Candidate, other: Candidate) =>
  orderOf(one.earlier) > orderOf(other.earlier) ||
  (orderOf(one.earlier) === orderOf(other.earlier) && one.likeness > other.likeness)

/** More than any two titles have in common, where both are of one session. */
function leastFor(one: PlacedWork | undefined, other: PlacedWork | undefined): number {
  if (!one || !other || orderOf(one) === orderOf(other)) return 2
  const [earlier, later] = inOrder(one, other)
  return cites(later, earlier) ? alike.cited : alike.alone
}

function cites(later: PlacedWork, { work }: PlacedWork): boolean {
  const number = work.number === null ? null : keyOfSymbol(work.number)
  return later.paragraphs.some(({ paragraph }) =>
    paragraph.citations.some(({ target }) => target !== null && keyOfSymbol(target) === number),
  )
}

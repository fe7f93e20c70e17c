import type { Act, ClauseChange } from '@qarar/core'
import { matchWords } from '../mandates/match-words.ts'
import type { AskedOnce } from './read-signs.ts'

/** A request of a text with the paragraph that makes it. */
export interface PlacedRequest extends AskedOnce {
  /** Id of the mandate. */
  id: string
  eId: string
}

/** Two editions of an item in one language. */
export interface Editions {
  earlier: readonly PlacedRequest[]
  later: readonly PlacedRequest[]
  /** What became of each paragraph. */
  clauses: readonly ClauseChange[]
  /** Paragraphs of the later text that ask again for what one of the earlier asked. */
  again: readonly { from: string; to: string }[]
  /** Acts of the later text's paragraphs, by eId. */
  acts: ReadonlyMap<string, readonly Pick<Act, 'class'>[]>
}

export interface Paired {
  pairs: Map<PlacedRequest, PlacedRequest>
  /** Not in the later text; with the eId of the paragraph in the place of its own, null where there is none. */
  dropped: Map<PlacedRequest, string | null>
}

/**
 * Which request of the later text each of the earlier one has become: in the paragraphs that are the same clause or ask for
 * it again, then by its words anywhere. What is left was dropped; but where the rules read nothing in the clause that stands
 * in its place, nothing is said of it.
 */
export function pairRequests({ earlier, later, clauses, again, acts }: Editions): Paired {
  const pairs = new Map<PlacedRequest, PlacedRequest>()
  const taken = new Set<PlacedRequest>()
  const left = () => earlier.filter((each) => !pairs.has(each))
  const free = () => later.filter((each) => !taken.has(each))
  const pair = (one: PlacedRequest, other: PlacedRequest) => {
    pairs.set(one, other)
    taken.add(other)
  }
  const places = placesOf(clauses, again)
  const [before, after] = [byPlace(earlier), byPlace(later)]
  for (const { from, to } of places) pairWithin(before.get(to) ?? [], after.get(from) ?? [])
  for (const [one, other] of matchAsked(left(), free())) pair(one, other)
  const successor = new Map(places.map(({ from, to }) => [to, from]))
  const dropped = left().flatMap((each): [PlacedRequest, string | null][] => {
    const clause = successor.get(each.eId) ?? null
    return clause === null || (acts.get(clause)?.length ?? 0) > 0 ? [[each, clause]] : []
  })
  return { pairs, dropped: new Map(dropped) }

  /** Where the clause makes one request in both texts, it is this one, in whatever words. */
  function pairWithin(own: readonly PlacedRequest[], others: readonly PlacedRequest[]) {
    const isLeft = (each: PlacedRequest) => !pairs.has(each)
    const isFree = (each: PlacedRequest) => !taken.has(each)
    for (const [one, other] of matchAsked(own.filter(isLeft), others.filter(isFree))) pair(one, other)
    const [[one], [other]] = [own, others]
    if (own.length !== 1 || others.length !== 1 || !one || !other) return
    if (isLeft(one) && isFree(other)) pair(one, other)
  }
}

/** By what is asked: by when is another question. */
function matchAsked(own: readonly PlacedRequest[], others: readonly PlacedRequest[]) {
  const matched = matchWords(own.map(timeless), others.map(timeless))
  return [...matched].map(([other, one]) => [one.request, other.request] as const)
}

function timeless(request: PlacedRequest) {
  const { said, mandate } = request
  const text = mandate.action.text.replace(mandate.deadline?.text ?? '', ' ')
  return { request, said, mandate: { action: { ...mandate.action, text } } }
}

function placesOf(clauses: Editions['clauses'], again: Editions['again']): { from: string; to: string }[] {
  const kept = clauses.flatMap(({ from, to }) => (from !== null && to !== null ? [{ from, to }] : []))
  const known = new Set(kept.map(({ to }) => to))
  return [...kept, ...again.filter(({ to }) => !known.has(to))]
}

const byPlace = (requests: readonly PlacedRequest[]) => Map.groupBy(requests, ({ eId }) => eId)

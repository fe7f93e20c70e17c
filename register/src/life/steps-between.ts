import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import type { LifeChange, Sign } from '../contract/life.ts'
import { compareRequests } from './compare-requests.ts'
import { type Editions, pairRequests } from './pair-requests.ts'

/** Counts up with every change of the rules of this folder: what they found is then found anew. */
export const lifeRules = 2

/** What the next edition of an item did to one request. */
export interface LifeStep {
  /** Ids of the mandate in the earlier and in the later text; null: dropped. */
  earlier: string
  later: string | null
  change: LifeChange
  signs: Sign[]
  /** Of a dropped request, eId of the paragraph in the place of its own. */
  clause: string | null
}

/** Every request of the earlier edition of which the texts tell what became of it. */
export function stepsBetween(editions: Editions, language: LanguagePack): LifeStep[] {
  const { pairs, dropped } = pairRequests(editions)
  const taken = new Set(pairs.values())
  const lost = new Set(editions.earlier.filter((each) => !pairs.has(each)).map(({ eId }) => eId))
  const gained = new Set(editions.later.filter((each) => !taken.has(each)).map(({ eId }) => eId))
  const kept = [...pairs].map(([earlier, later]) => ({
    ...{ earlier: earlier.id, later: later.id, clause: null },
    ...compareRequests(earlier, later, {
      language,
      hasOtherParts: lost.has(earlier.eId) || gained.has(later.eId),
    }),
  }))
  const gone = [...dropped].map(([{ id }, clause]) => ({
    ...{ earlier: id, later: null, change: 'dropped' as const, signs: [], clause },
  }))
  return [...kept, ...gone]
}

/**
 * The same of a text in several languages, the first language first: where any has the request again it was not dropped, and
 * it was dropped only where all that tell of it say so.
 */
export function stepsInAll(
  languages: readonly (readonly LifeStep[])[],
  asked: readonly Set<string>[],
): LifeStep[] {
  const byRequest = Map.groupBy(languages.flat(), ({ earlier }) => earlier)
  return [...byRequest].flatMap(([earlier, steps]) => {
    const kept = steps.find(({ later }) => later !== null)
    if (kept) return [kept]
    const holding = asked.filter((ids) => ids.has(earlier)).length
    return steps.length < holding ? [] : (steps[0] ?? [])
  })
}

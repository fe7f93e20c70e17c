import type { OpenSegment } from '@qarar/core/search/index/run-plan.ts'
import type { Leaf } from '@qarar/core/search/query/plan.ts'

/** Whether a text that is there still has the term: what was taken away must not show in what is said of a query. */
export function hasText(open: readonly OpenSegment[], leaf: Leaf): boolean {
  if (leaf.is !== 'term') return false
  return open.some(({ list, gone }) => {
    const held = list(leaf.field, leaf.term)
    if (held === undefined || gone === null) return held !== undefined
    return Array.from(held.readAll().docs).some((doc) => gone[doc] !== 1)
  })
}

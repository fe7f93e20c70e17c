// Questions whose answers are known, asked of the passages alone and among all others.
import { readArcd } from '../../../accuracy/src/search/test-set.ts'
import type { Store } from '../../../server/src/store/store.ts'

const depth = 10

/** Takes the passages of ARCD in and asks its questions: MRR@10. `corpus`: the folder that has it. */
export async function retrievalIn(store: Store, corpus: string): Promise<number> {
  const { texts, queries } = readArcd(corpus)
  const idOf = new Map(texts.map(({ id }, nth) => [id, `arcd-${nth}`]))
  await store.importPassages(
    texts.map(({ id, text }) => ({ id: idOf.get(id) as string, language: 'ar', text })),
  )
  let sum = 0
  for (const { text, relevant } of queries) {
    const right = new Set([...relevant].map((id) => idOf.get(id)))
    const { hits } = await store.search({ query: text, limit: depth })
    const rank = hits.findIndex(({ id }) => right.has(id)) + 1
    if (rank > 0) sum += 1 / rank
  }
  return sum / queries.length
}

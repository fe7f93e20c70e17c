import { type SearchHit, type SearchPage, searchDepth } from '@qarar/register/contract'

/** Hits that are asked for at once. */
const atOnce = 100

/** Asks for one page. */
export type AskSearch = (asked: { query: string; limit: number; page: number }) => Promise<SearchPage>

/** All hits of a query as far as anybody reads, the best first. */
export async function* hitPages(search: AskSearch, query: string): AsyncGenerator<SearchHit[], void> {
  for (let page = 1; (page - 1) * atOnce < searchDepth; page++) {
    const { hits } = await search({ query, limit: atOnce, page })
    if (hits.length > 0) yield hits
    if (hits.length < atOnce) return
  }
}

export interface SearchQuery {
  /** As a person types it. */
  query: string
  /** From 1 to 100; 20 where none is given. */
  limit?: number
  /** From 1. */
  page?: number
  /** With what the query is in other languages, on the first page: by words that are known by now, or all that texts teach. */
  languages?: 'at-hand' | 'learnt'
}

/** `from`: the first of them that is shown, from 1. */
export interface NewestAsked {
  query: string
  since?: string
  from?: number
  count?: number
}

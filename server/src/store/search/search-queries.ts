export interface SearchQuery {
  /** As a person types it. */
  query: string
  /** From 1 to 100; 20 where none is given. */
  limit?: number
  /** From 1. */
  page?: number
}

/** `from`: the first of them that is shown, from 1. */
export interface NewestAsked {
  query: string
  since?: string
  from?: number
  count?: number
}

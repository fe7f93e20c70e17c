import { createContext, use } from 'react'
import type { ListFilter } from '../../register/list-filter.ts'
import type { Refused } from '../../register/refused.ts'

/** What rows of a list need to know of their page. */
export interface ListShown {
  /** `asOf` and `known` of the address: links to a mandate keep them. */
  past: { asOf: string | null; known: string | null }
  /** Whether rows can be ticked: the past is read, not changed. */
  canChoose: boolean
  posts: readonly string[]
  /** How many reports wait for a person to confirm them. */
  toConfirm?: number
  refused: Refused | null
  /** Of a list that can be changed as a whole: how many match, by which conditions, at which log entry. */
  matching?: { total: number; log: number; filter: ListFilter }
}

export const ListContext = createContext<ListShown | null>(null)

export function useList(): ListShown {
  const list = use(ListContext)
  if (!list) throw new Error('a list of mandates is rendered outside its page')
  return list
}

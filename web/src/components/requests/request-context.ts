import type { RequestPage } from '@qarar/register'
import { createContext, use } from 'react'
import { isPast, type Past } from '../../register/past.ts'
import type { Refused } from '../../register/refused.ts'
import type { readStart } from '../../requests/text-source.ts'

/** What every part of a request's page needs. */
export interface RequestShown {
  page: RequestPage
  past: Past
  /** In whose name changes are made. */
  person: string
  /** Ministries that were given something before, and posts: offered. */
  posts: readonly string[]
  /** How the house called itself last, by language. */
  senders: Record<string, string>
  /** The words that the text of an item is to begin with. */
  start: ReturnType<typeof readStart>
  /** The change that was not taken, with what was typed. */
  refused: Refused | null
}

export const RequestContext = createContext<RequestShown | null>(null)

export function useRequest(): RequestShown {
  const shown = use(RequestContext)
  if (!shown) throw new Error('a part of the page of a request is rendered outside it')
  return shown
}

/** Whether anything of it may still change. */
export function useIsOpen(): boolean {
  const { page, past } = useRequest()
  return !isPast(past) && page.request.withdrawn === null && page.reply === null
}

/** What was typed into a form that came back; nothing where it was another form. */
export function useTypedRequest(marks: Record<string, string>): Record<string, string> | null {
  const { refused } = useRequest()
  const isMine = refused && Object.entries(marks).every(([name, value]) => refused.fields[name] === value)
  return isMine ? refused.fields : null
}

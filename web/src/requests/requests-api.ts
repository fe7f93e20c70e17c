// What the pages ask of the requests.
import { type ListedRequest, listedRequest, type RequestPage, requestPage } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask } from '../api.ts'

type Context = Readonly<RouterContextProvider>

export const listRequests = (context: Context, query: URLSearchParams): Promise<ListedRequest[]> =>
  ask(context, `/api/requests?${query}`, z.object({ requests: z.array(listedRequest) })).then(
    ({ requests }) => requests,
  )

export const getRequest = (context: Context, id: string, query: URLSearchParams): Promise<RequestPage> =>
  ask(context, `/api/requests/${encodeURIComponent(id)}?${query}`, requestPage)

/** How the house called itself last, by language. */
export const lastSenders = (context: Context): Promise<Record<string, string>> =>
  ask(context, '/api/senders', z.record(z.string(), z.string()))

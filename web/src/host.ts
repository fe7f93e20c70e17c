import type { LoadContext } from '@qarar/register'
import { createContext, type RouterContextProvider } from 'react-router'

/** What the server handed over with the request; see register/src/contract/load-context.ts. */
export const host = createContext<LoadContext>()

/** Arguments of every loader and action here. */
export interface Call<Param extends string = never> {
  request: Request
  context: Readonly<RouterContextProvider>
  params: Record<Param, string>
}

/** Properties of a page whose loader is `L`. */
export interface PageProps<L extends (call: never) => unknown> {
  loaderData: Awaited<ReturnType<L>>
}

// What the pages ask of the register, and what they send to it.
import {
  type DocketPage,
  docketPage,
  type MandatePage,
  mandatePage,
  type RegisterChoices,
  type RegisterPage,
  registerChoices,
  registerPage,
} from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask, post } from '../api.ts'

type Context = Readonly<RouterContextProvider>

export const getDocket = (context: Context, query: URLSearchParams): Promise<DocketPage> =>
  ask(context, `/api/docket?${query}`, docketPage)

export const listRegister = (context: Context, query: URLSearchParams): Promise<RegisterPage> =>
  ask(context, `/api/mandates?${query}`, registerPage)

export const getMandate = (context: Context, id: string, query: URLSearchParams): Promise<MandatePage> =>
  ask(context, `/api/mandates/${encodeURIComponent(id)}?${query}`, mandatePage)

export const getChoices = (context: Context): Promise<RegisterChoices> =>
  ask(context, '/api/mandates/choices', registerChoices)

export const listPosts = (context: Context): Promise<string[]> =>
  ask(context, '/api/posts', z.object({ posts: z.array(z.string()) })).then(({ posts }) => posts)

/** A change of the register: where it goes, and what it says. */
export const change = (context: Context, path: string, body: unknown): Promise<unknown> =>
  ask(context, path, z.unknown(), post(body))

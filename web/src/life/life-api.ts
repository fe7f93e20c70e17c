// What the pages ask of what became of texts, and what they send.
import { type AdoptionView, adoptionView, type ClosingPage, closingPage } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { ask } from '../api.ts'

type Context = Readonly<RouterContextProvider>

export const getClosings = (context: Context, query: URLSearchParams): Promise<ClosingPage> =>
  ask(context, `/api/closings/proposals?${query}`, closingPage)

const adoptionApi = (publication: string, order: number) =>
  `/api/publications/${encodeURIComponent(publication)}/works/${order}/adoption`

export const getAdoption = (context: Context, publication: string, order: number): Promise<AdoptionView> =>
  ask(context, adoptionApi(publication, order), adoptionView)

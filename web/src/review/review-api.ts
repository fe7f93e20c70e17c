// What the review asks of the API.
import {
  type CorrectedStructure,
  correctedStructure,
  decidedDirection,
  type NewDirection,
  type NewLink,
  type NewMandate,
  type NewMandateDecision,
  type ReviewPage,
  reviewPage,
} from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask, post } from '../api.ts'

type Context = Readonly<RouterContextProvider>

export const getReview = (
  context: Context,
  id: string,
  order: number,
  expression: string | null,
): Promise<ReviewPage> =>
  ask(
    context,
    `/api/publications/${encodeURIComponent(id)}/works/${order}/review${
      expression ? `?${new URLSearchParams({ expression })}` : ''
    }`,
    reviewPage,
  )

export const getStructure = (
  context: Context,
  id: string,
  expression: string | null,
): Promise<CorrectedStructure> =>
  ask(
    context,
    `/api/publications/${encodeURIComponent(id)}/structure${
      expression ? `?${new URLSearchParams({ expression })}` : ''
    }`,
    correctedStructure,
  )

export const sayDirection = (
  context: Context,
  expression: string,
  said: { revision: string; directions: NewDirection[] },
) =>
  ask(
    context,
    `/api/expressions/${encodeURIComponent(expression)}/directions`,
    z.object({ directions: z.array(decidedDirection) }),
    post(said),
  )

export const sayLink = (context: Context, expression: string, link: NewLink) =>
  ask(context, `/api/expressions/${encodeURIComponent(expression)}/links`, z.unknown(), post(link))

export const takeBackDirection = (context: Context, decision: string, reason: string) =>
  ask(context, `/api/decisions/${encodeURIComponent(decision)}/withdraw`, z.unknown(), post({ reason }))

export const sayMandate = (context: Context, mandate: string, said: NewMandateDecision) =>
  ask(context, `/api/mandates/${encodeURIComponent(mandate)}/decisions`, z.unknown(), post(said))

export const confirmAll = (
  context: Context,
  seen: { mandate: string; version: number; expression: string }[],
) => ask(context, '/api/mandates/confirm', z.unknown(), post({ seen }))

export const addMandate = (context: Context, expression: string, mandate: NewMandate) =>
  ask(context, `/api/expressions/${encodeURIComponent(expression)}/mandates`, z.unknown(), post(mandate))

export const takeBackMandate = (context: Context, decision: string, reason: string) =>
  ask(
    context,
    `/api/mandates/decisions/${encodeURIComponent(decision)}/withdraw`,
    z.unknown(),
    post({ reason }),
  )

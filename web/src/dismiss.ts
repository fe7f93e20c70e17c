// What the forms of the findings page send: dismiss a finding, or take that back.
import { problem } from '@qarar/register'
import { data, type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { findingsPath } from './addresses.ts'
import { dismissFinding, takeBack } from './api.ts'
import { hasControls } from './has-controls.ts'

type Context = Readonly<RouterContextProvider>

const reasons = [
  'no-reason',
  'control-characters',
  'no-finding',
  'finding-gone',
  'already-dismissed',
  'already-taken',
  'no-decision',
] as const

/** A request that was not taken: why, of which finding, and what was typed. */
export interface Refused {
  why: (typeof reasons)[number] | 'store'
  finding: string
  reason: string
}

const form = z.object({
  about: z.enum(['dismiss', 'take-back']),
  finding: z.string().min(1),
  /** The dismissal that is taken back. */
  id: z.string().optional(),
  reason: z.string().trim(),
})

export async function dismissOrTakeBack(context: Context, request: Request) {
  const { about, finding, id = '', reason } = form.parse(Object.fromEntries(await request.formData()))
  const refuse = (why: Refused['why'], status = 422) =>
    data({ why, finding, reason } satisfies Refused, { status })
  if (reason === '') return refuse('no-reason')
  if (hasControls(reason)) return refuse('control-characters')
  try {
    await (about === 'dismiss' ? dismissFinding(context, finding, reason) : takeBack(context, id, reason))
  } catch (thrown) {
    const refused = refusal.safeParse(thrown)
    if (!refused.success) throw thrown
    const { reason: why, status } = refused.data.data
    return refuse(reasons.find((each) => each === why) ?? 'store', status)
  }
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return redirect(findingsPath({ ...query, recorded: about === 'dismiss' ? 'dismissed' : 'back' }), 303)
}

/** What `ask` throws where the store refuses: the answer is wrong, not the server. */
const refusal = z.object({ data: problem.extend({ status: z.number().max(499) }) })

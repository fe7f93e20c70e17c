import { problem } from '@qarar/register'
import { type RouterContextProvider, redirect } from 'react-router'
import { reportPath } from '../addresses.ts'
import { post } from '../api.ts'
import { type Call, host } from '../host.ts'
import { fieldsOf } from '../register/refused.ts'

/** A file that goes out, for a form; what cannot be written leads back and says why. Has no page of its own. */
export async function action({ context, params, request }: Call<'id'>) {
  const { kind = '', post: to, language } = fieldsOf(await request.formData())
  const body = { kind, post: to || null, language: language || null }
  return await fileOrReason(context, params.id, body)
}

async function fileOrReason(context: Readonly<RouterContextProvider>, id: string, body: unknown) {
  const path = `/api/reports/${encodeURIComponent(id)}/packets`
  const response = await context.get(host).api(path, post(body))
  if (response.ok) return response
  const reason = problem.safeParse(await response.json()).data?.reason ?? 'store'
  return redirect(reportPath(id, { refused: reason }), 303)
}

export const loader = ({ params }: Call<'id'>) => redirect(reportPath(params.id))

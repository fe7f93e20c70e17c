import { problem } from '@qarar/register'
import { data, redirect } from 'react-router'
import { mechanismReportPath } from '../addresses.ts'
import { post } from '../api.ts'
import { type Call, host } from '../host.ts'
import { fieldsOf } from '../register/refused.ts'

/** The document with what is sensitive, for a form: that somebody asked is logged. Has no page of its own. */
export async function action({ context, params, request }: Call<'id'>) {
  const { from = '', to = '', language, cases, known, format = 'docx' } = fieldsOf(await request.formData())
  const asked = {
    from,
    to,
    format,
    language: language || undefined,
    cases: cases || undefined,
    known: known || undefined,
  }
  const path = `/api/mechanisms/${encodeURIComponent(params.id)}/report/reveal`
  const response = await context.get(host).api(path, post(asked))
  if (response.ok) return response
  throw data(problem.safeParse(await response.json()).data ?? null, { status: response.status })
}

export const loader = ({ params }: Call<'id'>) => redirect(mechanismReportPath(params.id))

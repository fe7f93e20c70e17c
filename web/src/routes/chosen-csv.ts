import { redirect } from 'react-router'
import { type Call, host } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { askOfFilter, filterOf } from '../register/list-filter.ts'
import { readOwners } from '../register/seen-owners.ts'

/** The rows that are chosen, or all that the conditions leave, as a table for spreadsheets. Has no page of its own. */
export async function action({ context, request }: Call) {
  const form = await request.formData()
  const { language } = chooseReader(request.headers)
  const level = form.get('level') === 'secret' ? 'secret' : 'public'
  if (form.get('scope') === 'all') return redirect(wholeList(request, language, level), 303)
  const mandates = Object.keys(readOwners(form.getAll('chosen').map(String)))
  if (mandates.length === 0) return redirect('/register?none=csv#assign', 303)
  const answer = await context
    .get(host)
    .api(`/api/mandates.csv?${new URLSearchParams({ level, language })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mandates }),
    })
  return answer.status === 413 ? redirect('/register?none=many#assign', 303) : answer
}

/** However many there are: the list itself has no limit. */
function wholeList(request: Request, language: string, level: string): string {
  const filter = filterOf(new URL(request.url).searchParams)
  return `/api/mandates.csv?${askOfFilter({ ...filter, from: 1 }, language)}&level=${level}`
}

export const loader = () => redirect('/register')

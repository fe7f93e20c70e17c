import { redirect } from 'react-router'
import { type Call, host } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { readOwners } from '../register/seen-owners.ts'

/** The rows that are chosen, as a table for spreadsheets. Has no page of its own. */
export async function action({ context, request }: Call) {
  const form = await request.formData()
  const mandates = Object.keys(readOwners(form.getAll('chosen').map(String)))
  if (mandates.length === 0) return redirect('/register?none=csv#assign', 303)
  const query = new URLSearchParams(mandates.map((id) => ['mandate', id]))
  query.set('level', form.get('level') === 'secret' ? 'secret' : 'public')
  query.set('language', chooseReader(request.headers).language)
  return context.get(host).api(`/api/mandates.csv?${query}`)
}

export const loader = () => redirect('/register')

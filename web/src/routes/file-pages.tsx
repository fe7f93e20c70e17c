import { redirect } from 'react-router'
import { filePagePath } from '../addresses.ts'
import type { Call } from '../host.ts'

/** The pages of a file begin with the first; `?page=7`, of the form of a page, leads to that one. */
export function loader({ params, request }: Call<'id'>) {
  const query = new URL(request.url).searchParams
  const asked = /^[1-9]\d{0,5}$/.exec(query.get('page') ?? '')?.[0]
  return redirect(filePagePath(params.id, Number(asked ?? 1), null, query.get('large') !== null), 302)
}

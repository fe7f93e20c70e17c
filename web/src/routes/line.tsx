import { redirect } from 'react-router'
import { loadPublication } from '../choose-version.ts'
import { findLine } from '../find-line.ts'
import type { Call } from '../host.ts'

/** From a line of the file to its paragraph. */
export async function loader({ context, params, request }: Call<'id' | 'line'>) {
  const page = await loadPublication(context, params.id, request)
  return redirect(await findLine(context, page, Number(params.line)))
}

// A route without a component is answered as a resource: its errors would have no page around them.
export default function Nothing() {
  return null
}

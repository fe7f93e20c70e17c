import { redirect } from 'react-router'
import { workPath } from '../addresses.ts'
import { findByIri } from '../api.ts'
import type { Call } from '../host.ts'

const languages: Record<string, string> = { ara: 'ar', eng: 'en', fra: 'fr' }

/** A permanent address leads to the page of its text: `/akn/…/36-44-pol/ara@/!main~para_6`. */
export async function loader({ context, request }: Call) {
  const iri = decodeURI(new URL(request.url).pathname)
  const { publication, order } = await findByIri(context, iri)
  const language = languages[/\/([a-z]{3})@/.exec(iri)?.[1] ?? '']
  const eId = /~([\w-]+)$/.exec(iri)?.[1]
  return redirect(workPath(publication, order, { language }) + (eId ? `#${eId}` : ''))
}

// A route without a component is answered as a resource: its errors would have no page around them.
export default function Nothing() {
  return null
}

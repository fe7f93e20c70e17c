import { data, redirect } from 'react-router'
import { workPath } from '../addresses.ts'
import { findByIri, getWork } from '../api.ts'
import type { Call } from '../host.ts'
import { leavesOf } from '../reading/leaves.ts'

const languages: Record<string, string> = { ara: 'ar', eng: 'en', fra: 'fr' }

/** Of what is no text in UTF-8 nothing is kept. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    throw data(null, { status: 404 })
  }
}

/** A permanent address leads to the page of its text: `/akn/…/36-44-pol/ara@/!main~para_6`. */
export async function loader({ context, request }: Call) {
  const iri = decoded(new URL(request.url).pathname)
  const { publication, expression, order, replaced } = await findByIri(context, iri)
  const language = languages[/\/([a-z]{3})@/.exec(iri)?.[1] ?? '']
  const eId = /~([\w-]+)$/.exec(iri)?.[1]
  const isThere = !eId || (await hasParagraph(context, { publication, expression, order }, eId))
  const query = { language, replaced: replaced ? 'text' : null, missing: isThere ? null : eId }
  return redirect(workPath(publication, order, query) + (eId && isThere ? `#${eId}` : ''))
}

interface Place {
  publication: string
  expression: string
  order: number
}

async function hasParagraph(
  context: Call['context'],
  { publication, expression, order }: Place,
  eId: string,
) {
  const { work } = await getWork(context, publication, order, { expression })
  return leavesOf(work).some((leaf) => leaf.eId === eId)
}

// A route without a component is answered as a resource: its errors would have no page around them.
export default function Nothing() {
  return null
}

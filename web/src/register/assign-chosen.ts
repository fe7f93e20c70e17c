import { type RouterContextProvider, redirect } from 'react-router'
import { assignApi, newOwner } from './mandate-change.ts'
import { fieldsOf, refuse, send } from './refused.ts'
import { readOwners } from './seen-owners.ts'

/** Gives the mandates that are ticked in a list to a post, and leads back to the list. */
export async function assignChosen(context: Readonly<RouterContextProvider>, request: Request) {
  const form = await request.formData()
  const [fields, chosen] = [fieldsOf(form), form.getAll('chosen').map(String)]
  const seen = readOwners(chosen)
  const mandates = Object.keys(seen)
  if (mandates.length === 0) return refuse('none-chosen', fields, chosen)
  const owner = newOwner(fields)
  if (typeof owner === 'string') return refuse(owner, fields, chosen)
  const refused = await send(context, { path: assignApi, body: { mandates, ...owner, seen } }, fields, chosen)
  return refused ?? redirect(`${listAddress(request, owner.post, mandates.length)}#assign`, 303)
}

function listAddress(request: Request, post: string | null, count: number): string {
  const { pathname, searchParams } = new URL(request.url)
  for (const name of ['assigned', 'released']) searchParams.delete(name)
  searchParams.set(post === null ? 'released' : 'assigned', `${count}`)
  return `${pathname}?${searchParams}`
}

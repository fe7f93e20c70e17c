// What the forms of the register's list send: its columns, and what is done with the rows that are chosen.
import { matchingAssigned } from '@qarar/register'
import { type RouterContextProvider, redirect } from 'react-router'
import { changeSaved } from '../saved/change-saved.ts'
import { assignChosen } from './assign-chosen.ts'
import { columnsCookie, columnsOf } from './columns.ts'
import { askOfFilter, filterOf, queryOfFilter } from './list-filter.ts'
import { newOwner } from './mandate-change.ts'
import { type Fields, fieldsOf, refuse, send } from './refused.ts'
import { readProposals } from './seen-owners.ts'

type Context = Readonly<RouterContextProvider>

export async function changeList(context: Context, request: Request) {
  const form = await request.clone().formData()
  if (form.get('about') === 'saved') return changeSaved(context, request, 'register')
  if (form.get('about') === 'columns') return keepColumns(request, form)
  if (form.get('about') === 'confirm') return confirmChosen(context, request, form)
  if (form.get('scope') === 'all') return assignMatching(context, request, fieldsOf(form))
  return assignChosen(context, request)
}

function keepColumns(request: Request, form: FormData) {
  const { pathname, searchParams } = new URL(request.url)
  const named = form.getAll('column').map((column) => ['column', String(column)])
  const columns = columnsOf(new URLSearchParams(named)) ?? []
  const query = queryOfFilter({ ...filterOf(searchParams), columns })
  return redirect(`${pathname}?${query}`, { status: 303, headers: { 'set-cookie': columnsCookie(columns) } })
}

async function confirmChosen(context: Context, request: Request, form: FormData) {
  const chosen = form.getAll('chosen').map(String)
  const seen = readProposals(chosen)
  const fields = fieldsOf(form)
  if (seen.length === 0) return refuse('none-proposed', fields, chosen)
  const refused = await send(context, { path: '/api/mandates/confirm', body: { seen } }, fields, chosen)
  return refused ?? lead(request, { confirmed: seen.length })
}

/** All that match the conditions of the address, as the list was when it was seen. */
async function assignMatching(context: Context, request: Request, fields: Fields) {
  const owner = newOwner(fields)
  if (typeof owner === 'string') return refuse(owner, fields)
  const filter = filterOf(new URL(request.url).searchParams)
  const query = askOfFilter({ ...filter, from: 1 }, 'en')
  const path = `/api/mandates/assign-matching?${query}`
  let [assigned, changed] = [0, 0]
  const refused = await send(
    context,
    { path, body: { ...owner, log: Number(fields.log) } },
    fields,
    [],
    (answer) => {
      ;({ assigned, changed } = matchingAssigned.parse(answer))
    },
  )
  if (refused) return refused
  if (assigned === 0) return refuse('none-left', fields)
  return lead(request, { [owner.post === null ? 'released' : 'assigned']: assigned, changed })
}

/** Back to the list, which says what was done. */
function lead(request: Request, said: Record<string, number>) {
  const { pathname, searchParams } = new URL(request.url)
  const query = queryOfFilter(filterOf(searchParams))
  for (const [name, count] of Object.entries(said)) if (count > 0) query.set(name, `${count}`)
  return redirect(`${pathname}?${query}#assign`, 303)
}

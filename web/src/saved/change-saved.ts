// What the forms about saved searches and views send; the page that had the form says afterwards what was done.
import { type Saved, type SavedKind, savedAddress } from '@qarar/register'
import { type RouterContextProvider, redirect } from 'react-router'
import { type Fields, fieldsOf, refuse, send } from '../register/refused.ts'

const savedDeeds = ['saved', 'renamed', 'seen', 'ended', 'restored'] as const
type SavedDeed = (typeof savedDeeds)[number]

/** What was done last, and to which. */
export interface Done {
  deed: SavedDeed
  id: string
}

const names = ['did', 'which'] as const

export function doneIn(query: URLSearchParams): Done | null {
  const deed = savedDeeds.find((each) => each === query.get('did'))
  const id = query.get('which') ?? ''
  return deed && /^z-\w{10}$/.test(id) ? { deed, id } : null
}

/** An address without what was done: a form that leads back to it does not say it again. */
export function withoutDone(search: string): string {
  const query = new URLSearchParams(search)
  for (const name of names) query.delete(name)
  return `${query}`
}

export async function changeSaved(
  context: Readonly<RouterContextProvider>,
  request: Request,
  kind: SavedKind,
) {
  const fields = fieldsOf(await request.formData())
  const { pathname, search } = new URL(request.url)
  const query = withoutDone(search)
  const change = changeOf(fields, kind)
  if (typeof change === 'string') return refuse(change, fields)
  let id = ''
  const refused = await send(context, change, fields, [], (answer) => {
    id = (answer as Pick<Saved, 'id'>).id
  })
  if (refused) return refused
  const next = new URLSearchParams(query)
  next.set('did', change.deed)
  next.set('which', id)
  return redirect(`${pathname}?${next}#saved`, 303)
}

type Change = { path: string; body: unknown; deed: SavedDeed }

/** Or why it cannot be sent. */
function changeOf(fields: Fields, kind: SavedKind): Change | string {
  const path = `/api/saved/${encodeURIComponent(fields.saved ?? '')}`
  const { query = '' } = fields
  const name = fields.name?.trim() ?? ''
  switch (fields.does) {
    case 'seen':
      return { path: `${path}/seen`, body: { log: Number(fields.log) }, deed: 'seen' }
    case 'end':
      return { path: `${path}/end`, body: {}, deed: 'ended' }
    case 'restore':
      return { path: `${path}/restore`, body: {}, deed: 'restored' }
    case 'rename':
      if (name === '') return 'no-name'
      return { path: `${path}/name`, body: { name, was: fields.was ?? '' }, deed: 'renamed' }
    default:
      if (name === '') return 'no-name'
      if (savedAddress(kind, query) === null) return 'nothing-to-save'
      return { path: '/api/saved', body: { kind, name, query }, deed: 'saved' }
  }
}

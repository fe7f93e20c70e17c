import type { LanguageTag } from '@qarar/register'
import { data, type RouterContextProvider, redirect } from 'react-router'
import { chooseReader } from '../i18n/choose-reader.ts'
import { makeReader } from '../i18n/reader.ts'
import { type Fields, type Refused, refuse, send } from '../register/refused.ts'
import { isDoubled } from './is-doubled.ts'
import { addEntries, entryAdded } from './list-entry.ts'
import { changeOf, type MechanismChange, typedOf } from './mechanism-change.ts'

type Context = Readonly<RouterContextProvider>

/** What was typed, with several values of a field as lines. */
function fieldsOf(form: FormData): Fields {
  const plain = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const several = Object.entries(typedOf(form)).map(([name, value]) => [
    `f-${name}`,
    [value].flat().join('\n'),
  ])
  return Object.fromEntries([...plain, ...several])
}

/** Sends what a form says, and leads back to where it is seen; what is not taken comes back as it was typed. */
export async function saveMechanism(context: Context, request: Request, form: FormData) {
  const { language } = chooseReader(request.headers)
  const fields = fieldsOf(form)
  if (form.get('about') === 'confirm-all') return confirmAll(context, request, form, { fields, language })
  if (form.get('about') === 'keep-one') return keepOne(context, request, form, { fields, language })
  const entries = await addEntries(context, form, fields)
  if (entries) return data(entries, { status: entries.why === entryAdded ? 200 : 422 })
  const change = changeOf(form, language)
  if (change === null) return refuse('store', fields)
  if (needsReason(change)) return refuse('no-reason', fields)
  return (await send(context, change, fields)) ?? backTo(request, change.recorded, change.anchor)
}

const needsReason = ({ body }: MechanismChange) => 'reason' in body && body.reason === ''

/** The records first: a mechanism is not confirmed where one of its records cannot be. */
async function confirmAll(
  context: Context,
  request: Request,
  form: FormData,
  { fields, language }: { fields: Fields; language: LanguageTag },
) {
  for (const said of form.getAll('each').map(String)) {
    const [record = '', version] = said.split(' ')
    const path = `/api/mechanism-records/${encodeURIComponent(record)}/decisions`
    const body = { kind: 'confirmed', version: Number(version), language }
    const refused = await send(context, { path, body }, { ...fields, about: 'confirm-record', record })
    if (refused) return refused
  }
  if (form.get('state') === 'proposed') {
    const path = `/api/mechanisms/${encodeURIComponent(String(form.get('mechanism')))}/decisions`
    const refused = await send(
      context,
      { path, body: { kind: 'confirmed', version: Number(form.get('version')) } },
      fields,
    )
    if (refused) return refused
  }
  return backTo(request, 'confirmed-all', 'page')
}

/** The one first: where it cannot be kept, the others stay proposed. */
async function keepOne(
  context: Context,
  request: Request,
  form: FormData,
  { fields, language }: { fields: Fields; language: LanguageTag },
) {
  const pathOf = (record: string) => `/api/mechanism-records/${encodeURIComponent(record)}/decisions`
  const kept = String(form.get('record') ?? '')
  const body = { kind: 'confirmed', version: Number(form.get('version')), language }
  const refused = await send(context, { path: pathOf(kept), body }, { ...fields, about: 'confirm-record' })
  if (refused) return refused
  const reason = makeReader(chooseReader(request.headers)).t.mechanisms.review.saidBy(kept)
  for (const said of form.getAll('other').map(String)) {
    const [record = '', version] = said.split(' ')
    const left = { kind: 'rejected', version: Number(version), reason }
    const refusal = await send(context, { path: pathOf(record), body: left }, { ...fields, record })
    if (refusal) return refusal
  }
  return backTo(request, 'kept-one', kept)
}

function backTo(request: Request, recorded: string, anchor: string) {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.delete('open')
  searchParams.set('recorded', recorded)
  return redirect(`${pathname}?${searchParams}#${anchor}`, 303)
}

/** The form that comes back is open. */
export function openForm(refused: Refused | null, asked: string | null): string | null {
  const { about, record, type } = refused?.fields ?? {}
  if (about === 'confirm-record' && isDoubled(refused)) return asked
  if (about === 'edit-record' || (about === 'confirm-record' && refused?.faults)) return `edit:${record}`
  if (about === 'add-record') return `add:${type}`
  return about === 'edit' ? 'edit' : asked
}

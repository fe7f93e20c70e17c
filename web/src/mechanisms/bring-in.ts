// A table of records: it is looked at row by row, and sent again with the confirmation, as nothing is kept in between.
import { type RecordsImported, type RecordsPreview, recordsImported, recordsPreview } from '@qarar/register'
import { type RouterContextProvider, redirect } from 'react-router'
import { mechanismPath } from '../addresses.ts'
import { ask } from '../api.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { fieldsOf, type Refused, refusalOf, refuse } from '../register/refused.ts'
import { fileFields, sentFile } from '../sheets/sent-file.ts'

type Context = Readonly<RouterContextProvider>

/** What was found in a table, with the fields by which it is sent again; or why it was not taken. */
export interface LookedAt {
  preview: RecordsPreview | null
  hidden: Record<string, string>
  refused: Refused | null
}

interface Place {
  mechanism: string
  type: string
}

export async function bringIn(context: Context, place: Place, request: Request) {
  const form = await request.formData()
  const file = sentFile(form)
  if (!file) return looked({ refused: refuse('no-file', {}).data })
  const { language } = chooseReader(request.headers)
  const hidden = await fileFields(file)
  const about = { file, language, doubled: form.get('doubled') === 'true' ? 'true' : null }
  try {
    if (form.get('about') !== 'take') return looked({ preview: await preview(context, place, about), hidden })
    const again = form.get('again') === 'true' ? 'true' : null
    const taken = await take(context, place, { ...about, good: String(form.get('good') ?? ''), again })
    const query = { recorded: taken.taken > 0 ? 'brought-in' : 'nothing-brought-in' }
    return redirect(`${mechanismPath(place.mechanism, query)}#type-${place.type}`, 303)
  } catch (thrown) {
    const { refused } = refusalOf(thrown, fieldsOf(form))
    return looked({ refused: { ...refused, fields: {} } })
  }
}

const looked = (found: Partial<LookedAt>): LookedAt => ({
  preview: null,
  hidden: {},
  refused: null,
  ...found,
})

type Sent = Record<string, string | File | null>

const preview = (context: Context, place: Place, { file, language }: Sent): Promise<RecordsPreview> =>
  ask(
    context,
    pathOf(place, 'preview'),
    recordsPreview,
    sent({ file: file ?? null, language: language ?? null }),
  )

const take = (context: Context, place: Place, fields: Sent): Promise<RecordsImported> =>
  ask(context, pathOf(place, 'import'), recordsImported, sent(fields))

const pathOf = ({ mechanism, type }: Place, does: 'preview' | 'import') =>
  `/api/mechanisms/${encodeURIComponent(mechanism)}/records/${encodeURIComponent(type)}/${does}`

function sent(fields: Sent): RequestInit {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== null) body.append(name, value)
  return { method: 'POST', body }
}

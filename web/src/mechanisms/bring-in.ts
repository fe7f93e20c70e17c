// A table of records: it is looked at row by row; the server holds it until the confirmation, which does not send it again.
import { type RecordsImported, type RecordsPreview, recordsImported, recordsPreview } from '@qarar/register'
import { type RouterContextProvider, redirect } from 'react-router'
import { mechanismPath } from '../addresses.ts'
import { ask } from '../api.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { fieldsOf, type Refused, refusalOf, refuse } from '../register/refused.ts'
import { sentFile } from '../sheets/sent-file.ts'

type Context = Readonly<RouterContextProvider>

/** What was found in a table, with the fields by which it is asked for again; or why it was not taken. */
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
  const { language } = chooseReader(request.headers)
  const isTaken = form.get('about') === 'take'
  const file = sentFile(form)
  if (!file && !isTaken) return looked({ refused: refuse('no-file', {}).data })
  try {
    if (!isTaken) {
      const seen = await preview(context, place, { file, language })
      return looked({ preview: seen, hidden: { held: seen.held ?? '' } })
    }
    const taken = await take(context, place, { language, ...takenOf(form) })
    const query = { recorded: taken.taken > 0 ? 'brought-in' : 'nothing-brought-in' }
    return redirect(`${mechanismPath(place.mechanism, query)}#type-${place.type}`, 303)
  } catch (thrown) {
    const { refused } = refusalOf(thrown, fieldsOf(form))
    return looked({ refused: { ...refused, fields: {} } })
  }
}

/** What the confirmation says; a box that is not ticked says nothing. */
const takenOf = (form: FormData): Sent =>
  Object.fromEntries(
    ['held', 'good', 'again', 'doubled'].flatMap((name) => {
      const value = form.get(name)
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )

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
    sent({ file: file ?? null, language: language ?? null, hold: 'true' }),
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

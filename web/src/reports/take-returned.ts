import { type ReturnedPreview, returnedPreview } from '@qarar/register'
import { data, type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { reportPath } from '../addresses.ts'
import { ask } from '../api.ts'
import { type Fields, fieldsOf, type Refused, refusalOf } from '../register/refused.ts'
import { fileFields, sentFile } from '../sheets/sent-file.ts'
import { takenOf } from './preview-rows.ts'

type Context = Readonly<RouterContextProvider>

/** What an action leaves to be shown. */
export interface LookedReturned {
  /** Null where the file cannot be read at all. */
  preview: ReturnedPreview | null
  hidden: Record<string, string>
  refused: Refused | null
}

/** Shows what came back; or takes over what a person chose of it, and leads to its trace. */
export async function lookOrTakeReturned(context: Context, id: string, form: FormData) {
  const [fields, chosen] = [fieldsOf(form), form.getAll('take').map(String)]
  const file = sentFile(form)
  const nothing = { preview: null, hidden: {} }
  if (!file) return data<LookedReturned>({ ...nothing, refused: ofPage('no-file', fields) }, { status: 422 })
  const hidden = await fileFields(file)
  const path = `/api/reports/${encodeURIComponent(id)}/returned`
  try {
    const preview = await ask(context, `${path}/preview`, returnedPreview, multipart({ file }))
    const taken = fields.about === 'take' ? await take(context, path, { file, chosen, fields }) : null
    if (taken === 'taken') return redirect(`${reportPath(id, { recorded: 'returned' })}#returned`, 303)
    return data<LookedReturned>({ preview, hidden, refused: taken }, { status: taken ? 422 : 200 })
  } catch (thrown) {
    const { refused, status } = refusalOf(thrown, fields, chosen)
    return data<LookedReturned>({ ...nothing, refused }, { status })
  }
}

interface Chosen {
  file: File
  chosen: string[]
  fields: Fields
}

/** The preview stays where it is not taken. */
async function take(context: Context, path: string, { file, chosen, fields }: Chosen) {
  if (chosen.length === 0) return ofPage('nothing-chosen', fields)
  try {
    await ask(context, path, z.unknown(), multipart({ file, taken: JSON.stringify(takenOf(fields, chosen)) }))
    return 'taken'
  } catch (thrown) {
    return refusalOf(thrown, withoutFile(fields), chosen).refused
  }
}

const ofPage = (why: string, fields: Fields): Refused => ({
  ...{ why, detail: null, fields: withoutFile(fields), chosen: [] },
})

/** The page sends the file again by itself. */
const withoutFile = ({ content: _, ...fields }: Fields): Fields => fields

function multipart(fields: Record<string, File | string>): RequestInit {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return { method: 'POST', body: form }
}

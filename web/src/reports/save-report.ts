import { data, type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { reportItemPath, reportPagePath, reportPath, reportWritingPath } from '../addresses.ts'
import { ask } from '../api.ts'
import { type Fields, fieldsOf, refusalOf, refuse, send } from '../register/refused.ts'
import { itemChangeOf } from './item-change.ts'
import { newVolumeOf, segmentsOf, volumeChangeOf } from './volume-change.ts'

type Context = Readonly<RouterContextProvider>

/** Plans a report, and leads to its page; what is not taken comes back as typed. */
export async function savePlan(context: Context, request: Request) {
  const form = await request.formData()
  const [fields, also] = [fieldsOf(form), form.getAll('also').map(String)]
  if (!fields.language) return refuse('no-language', fields, also)
  const made: { id?: string } = {}
  const refused = await send(context, newVolumeOf(fields, also), fields, also, (answer) =>
    Object.assign(made, z.object({ id: z.string() }).parse(answer)),
  )
  return refused ?? redirect(reportPath(made.id ?? '', { recorded: 'plan' }), 303)
}

/** Sends what a form of a volume's page says, and leads back to its trace. */
export async function saveVolume(context: Context, id: string, request: Request) {
  const form = await request.formData()
  const [fields, chosen] = [fieldsOf(form), form.getAll('chosen').map(String)]
  if (fields.about === 'template') return saveTemplate(context, id, form)
  if (fields.about === 'file') return haveWritten(context, id, fields)
  const change = volumeChangeOf(id, fields, chosen)
  if ('why' in change) return refuse(change.why, fields, chosen)
  const { recorded, anchor } = change
  const refused = await send(context, change, fields, chosen)
  return refused ?? redirect(`${reportPath(id, { recorded })}#${anchor}`, 303)
}

/** A copy that is written as a job; leads to where it says how far it is. */
async function haveWritten(context: Context, id: string, fields: Fields) {
  const { copy, language, format, silent, unreviewed } = fields
  const body = { copy, language, format, silent: silent === 'yes', unreviewed: unreviewed === 'yes' }
  const made: { id?: string } = {}
  const change = { path: `/api/reports/${encodeURIComponent(id)}/files`, body }
  const refused = await send(context, change, fields, [], (answer) =>
    Object.assign(made, z.object({ id: z.string() }).parse(answer)),
  )
  return refused ?? redirect(reportWritingPath(made.id ?? ''), 303)
}

/** Without a file: ours again. */
async function saveTemplate(context: Context, id: string, form: FormData) {
  const [file, organisation, isOurs] = [
    form.get('file'),
    form.get('organisation'),
    form.get('ours') === 'yes',
  ]
  const isFile = file instanceof File && file.name !== ''
  if (!isFile && !isOurs) return refuse('no-file', fieldsOf(form))
  const body = new FormData()
  body.append('file', isFile && !isOurs ? file : new File([], ''))
  const path = `/api/report-templates/${encodeURIComponent(String(organisation))}`
  try {
    const { lacking } = await ask(context, path, templateTaken, { method: 'POST', body })
    const query = { recorded: 'template', lacking: lacking.join('~') }
    return redirect(`${reportPath(id, query)}#files`, 303)
  } catch (thrown) {
    const { refused, status } = refusalOf(thrown, fieldsOf(form))
    return data(refused, { status })
  }
}

const templateTaken = z.object({ lacking: z.array(z.string()) })

/** The same of an item. */
export async function saveReportItem(context: Context, id: string, request: Request) {
  const fields = fieldsOf(await request.formData())
  const change = itemChangeOf(id, fields)
  if ('why' in change) return refuse(change.why, fields)
  const { recorded, anchor } = change
  const refused = await send(context, change, fields)
  if (refused) return refused
  // An item that was taken out has no page any more.
  if (recorded === 'withdraw') return redirect(reportPath(fields.volume ?? '', { recorded }), 303)
  return redirect(`${reportItemPath(id, { recorded })}#${anchor}`, 303)
}

/** Translations of a volume, as many as were typed. */
export async function saveSegments(context: Context, id: string, request: Request) {
  const fields = fieldsOf(await request.formData())
  const { language, segments } = segmentsOf(fields)
  if (!language) return refuse('other-language', fields)
  if (segments.length === 0) return refuse('nothing-written', fields)
  const path = `/api/reports/${encodeURIComponent(id)}/segments`
  const refused = await send(context, { path, body: { language, segments } }, fields)
  return refused ?? redirect(reportPagePath(id, 'translation', { language, recorded: 'segments' }), 303)
}

import { type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { requestPath } from '../addresses.ts'
import { fieldsOf, refuse, send } from '../register/refused.ts'
import { changeOf, newRequestOf } from './request-change.ts'

type Context = Readonly<RouterContextProvider>

/** Sends a note that came in, and leads to its page; what is not taken comes back as typed. */
export async function saveNewRequest(context: Context, request: Request) {
  const fields = fieldsOf(await request.formData())
  const made: { id?: string } = {}
  const refused = await send(context, newRequestOf(fields), fields, [], (answer) =>
    Object.assign(made, z.object({ id: z.string() }).parse(answer)),
  )
  return refused ?? redirect(requestPath(made.id ?? '', { recorded: 'request' }), 303)
}

/** Sends what a form of a request's page says, and leads back to its trace. */
export async function saveRequest(context: Context, id: string, request: Request) {
  const form = await request.formData()
  const [fields, chosen] = [fieldsOf(form), form.getAll('chosen').map(String)]
  const change = changeOf(id, fields, chosen)
  if ('why' in change) return refuse(change.why, fields, chosen)
  const { recorded, anchor } = change
  const refused = await send(context, change, fields, chosen)
  return refused ?? redirect(`${requestPath(id, { recorded })}#${anchor}`, 303)
}

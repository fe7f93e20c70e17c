import { type RouterContextProvider, redirect } from 'react-router'
import { mandatePath } from '../addresses.ts'
import { changeOf } from './mandate-change.ts'
import { today } from './past.ts'
import { fieldsOf, refuse, send } from './refused.ts'

/** Sends what a form of a mandate's page says, and leads back to its trace; what is not taken comes back as typed. */
export async function saveMandate(context: Readonly<RouterContextProvider>, id: string, request: Request) {
  const fields = fieldsOf(await request.formData())
  const change = changeOf(id, fields, today())
  if ('why' in change) return refuse(change.why, fields)
  const { recorded, anchor } = change
  const refused = await send(context, change, fields)
  return refused ?? redirect(`${mandatePath(id, { recorded })}#${anchor}`, 303)
}

import { type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { letterPath } from '../addresses.ts'
import { fieldsOf, refuse, send } from '../register/refused.ts'
import { changeOf, noteOf } from './letter-change.ts'

const registered = z.object({ id: z.string() })

/** Sends a new note, and leads to it; what is not taken comes back as typed. */
export async function saveNote(context: Readonly<RouterContextProvider>, request: Request) {
  const form = await request.formData()
  const [fields, chosen] = [fieldsOf(form), form.getAll('mandate').map(String)]
  const change = noteOf(fields, chosen)
  if ('why' in change) return refuse(change.why, fields, chosen, change.named)
  let note = ''
  const taken = (answer: unknown) => {
    note = registered.parse(answer).id
  }
  const refused = await send(context, change, fields, chosen, taken)
  return refused ?? redirect(letterPath(note, { recorded: 'letter' }), 303)
}

/** Sends what a form of a note's page says, and leads back to its trace. */
export async function saveLetter(context: Readonly<RouterContextProvider>, id: string, request: Request) {
  const fields = fieldsOf(await request.formData())
  const change = changeOf(id, fields)
  if ('why' in change) return refuse(change.why, fields)
  const { recorded, anchor } = change
  return (await send(context, change, fields)) ?? redirect(`${letterPath(id, { recorded })}#${anchor}`, 303)
}

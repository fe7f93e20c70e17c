// What the form of the agenda page sends: when and where a session meets.
import { newSessionFacts, problem } from '@qarar/register'
import { data, type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { agendaPath } from './addresses.ts'
import { setSessionFacts } from './api.ts'

const field = z.string().trim().max(300).default('')

const form = z.object({
  session: z.string().min(1).max(40),
  from: field,
  to: field,
  place: field,
  host: field,
})

/** What was typed and not taken. */
export type TypedFacts = z.infer<typeof form>

export async function setFacts(context: Readonly<RouterContextProvider>, request: Request) {
  const typed = form.parse(Object.fromEntries(await request.formData()))
  const { session, from, to, place, host } = typed
  const facts = newSessionFacts.safeParse({
    ...{ from: from || null, to: to || null, place: place || null, host: host || null },
  })
  if (!facts.success) return data(typed, { status: 422 })
  try {
    await setSessionFacts(context, session, facts.data)
  } catch (thrown) {
    const refused = refusal.safeParse(thrown)
    if (!refused.success) throw thrown
    return data(typed, { status: refused.data.data.status })
  }
  return redirect(agendaPath({ session, recorded: 'facts' }), 303)
}

/** What `ask` throws where the store refuses: the answer is wrong, not the server. */
const refusal = z.object({ data: problem.extend({ status: z.number().max(499) }) })

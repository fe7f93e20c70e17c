// A change that was not taken: why, and what was typed, so that nothing of it is lost.
import { type Problem, problem } from '@qarar/register'
import { data, type RouterContextProvider } from 'react-router'
import { z } from 'zod'
import type { Messages } from '../i18n/messages.ts'
import { change } from './register-api.ts'

export type Fields = Record<string, string>

export interface Refused {
  /** A name of the refusals in i18n. */
  why: string
  /** Words of the store, in English, where the pages have no sentence of their own. */
  detail: string | null
  /** What of it was typed that nobody knows, a line each. */
  named?: string
  /** What is wrong with which field, in the reader's language. */
  faults?: Problem['faults']
  fields: Fields
  /** Boxes that were ticked. */
  chosen: string[]
}

export function refuse(why: string, fields: Fields, chosen: string[] = [], named?: string) {
  const refused: Refused = { why, detail: null, named, fields, chosen }
  return data(refused, { status: 422 })
}

/** Null where it was taken; `taken` gets what was answered. What is no refusal of the store goes on to the error page. */
export async function send(
  context: Readonly<RouterContextProvider>,
  { path, body }: { path: string; body: unknown },
  fields: Fields,
  chosen: string[] = [],
  taken?: (answer: unknown) => void,
) {
  try {
    const answer = await change(context, path, body)
    taken?.(answer)
    return null
  } catch (thrown) {
    const { refused, status } = refusalOf(thrown, fields, chosen)
    return data(refused, { status })
  }
}

/** What the store said; throws again what is no refusal of it. */
export function refusalOf(
  thrown: unknown,
  fields: Fields,
  chosen: string[] = [],
): { refused: Refused; status: number } {
  const refusal = ofStore.safeParse(thrown)
  if (!refusal.success) throw thrown
  const { detail, status, reason, faults } = refusal.data.data
  return {
    refused: { why: reason ?? 'store', detail: reason ? null : detail, faults, fields, chosen },
    status,
  }
}

/** What the API throws where the change is wrong, not the server. */
const ofStore = z.object({ data: problem.extend({ status: z.number().max(499) }) })

/** Why, in the reader's language. */
export function refusedWords(
  why: string,
  {
    register,
    rules,
    letters,
    requests,
    reports,
    life,
    sheets,
    verify,
    distribution,
    table,
    saved,
    mechanisms,
  }: Messages,
): string {
  const own: Record<string, string> = {
    ...distribution.reasons,
    ...reports.reasons,
    ...verify.refused,
    ...requests.reasons,
    ...life.reasons,
    ...sheets.reasons,
    ...table.reasons,
    ...saved.reasons,
    ...mechanisms.reasons,
    ...letters.reasons,
    ...rules.reasons,
    ...register.refused.reasons,
  }
  return own[why] ?? register.refused.reasons.store
}

/** Texts only: files are not typed again. */
export function fieldsOf(form: FormData): Fields {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts)
}

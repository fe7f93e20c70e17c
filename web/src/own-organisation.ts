// The organisation that a reader works for: what a page shows where its address does not say. Always shown, and can be dropped.
import { readSessionCode } from '@qarar/register'
import type { Call } from './host.ts'
import { chooseReader } from './i18n/choose-reader.ts'
import { getChoices } from './register/register-api.ts'

export interface OwnOrganisation {
  organisation: string
  /** Its next session; null where no text names one. */
  session: string | null
  /** The next session whatever organisation it is of. */
  usual: string | null
}

/** Null where nothing is chosen, or the store has the texts of one organisation only. */
export async function ownOrganisation({ context, request }: Pick<Call, 'context' | 'request'>) {
  const { organisation } = chooseReader(request.headers)
  if (organisation === null) return null
  const { organisations, dockets } = await getChoices(context)
  if (organisations.length < 2 || !organisations.includes(organisation)) return null
  const session = dockets.find((code) => readSessionCode(code)?.organisation === organisation) ?? null
  return { organisation, session, usual: dockets[0] ?? null } satisfies OwnOrganisation
}

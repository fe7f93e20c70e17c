import { organisations } from '@qarar/core/organisations/index.ts'
import type { OrganProfile } from '@qarar/core/organisations/profile.ts'

/** A session by its code: `CFM-45`; `special` for `GA-S-10`. */
export interface SessionCode {
  organisation: string
  organ: OrganProfile
  ordinal: number
  special: boolean
}

/** Null where no profile has an organ whose sessions are called so. */
export function readSessionCode(code: string): SessionCode | null {
  const [, name, special, ordinal] = /^(.+?)-(S-)?(\d{1,4})$/.exec(code) ?? []
  for (const { code: organisation, organs } of organisations)
    for (const organ of organs)
      if (organ.sessionName === name)
        return { organisation, organ, ordinal: Number(ordinal), special: special !== undefined }
  return null
}

/** `CFM-44` → `CFM-45`; null for special sessions and unknown organs, which nothing follows. */
export function sessionAfter(code: string): string | null {
  const session = readSessionCode(code)
  return session && !session.special ? codeOfSession({ ...session, ordinal: session.ordinal + 1 }) : null
}

/** `CFM-45`, `GA-S-10`. */
export const codeOfSession = ({ organ, ordinal, special }: SessionCode) =>
  `${organ.sessionName}-${special ? 'S-' : ''}${ordinal}`

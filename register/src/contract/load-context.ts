// What the server hands to the pages with every request. The pages reach the register through `api` only.

import type { Level } from './marks.ts'

export interface LoadContext {
  /** Calls the API's own handlers in process: `api('/api/library')`; the caller has passed the security checks. */
  api: (path: string, init?: RequestInit) => Promise<Response>
  /** For every `<script>` of this answer: the Content-Security-Policy lets no other run. */
  nonce: string
  /** Goes into every form as the hidden field `csrfToken` (or the header `X-CSRF-Token`). */
  csrfToken: string
  /** Who is at the keyboard: QARAR_PERSON or the user's name in the system. */
  person: string
  /** What the readers of this server may see at most. */
  level: Level
  /** The readers' own State, as QARAR_STATE names it: `state:SOM`. */
  state: string | null
  /** The largest file that is taken, in bytes, and how many at a time. */
  limits: { bytes: number; files: number }
  /** What files of a format that is read are called: `.pdf`. */
  endings: readonly string[]
}

/** Answers everything outside `/api`: pages, their data and the built files (scripts, styles, fonts). */
export type PageHandler = (request: Request, context: LoadContext) => Promise<Response>

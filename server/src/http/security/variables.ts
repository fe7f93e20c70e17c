/** What the checks leave for the pages. */
export interface SecurityVariables {
  nonce: string
  csrfToken: string
  /** Nobody waits for the answer any more. */
  givenUp: AbortSignal
}

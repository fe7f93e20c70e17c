/** What the checks leave for the pages. */
export interface SecurityVariables {
  nonce: string
  csrfToken: string
}

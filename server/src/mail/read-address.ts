export interface MailAddress {
  name: string
  address: string
}

/**
 * `office@example.org`, or «الأمانة <office@example.org>». Undefined for anything else: what may stand in a header has no line
 * ends and no second address.
 */
export function readAddress(given: string): MailAddress | undefined {
  const typed = given.trim()
  if (typed.length > 320 || /\p{Cc}/u.test(typed)) return undefined
  const [, name = '', named] = /^([^<>,;@]*)<([^<>]*)>$/.exec(typed) ?? []
  const address = named ?? typed
  return plain.test(address) ? { name: name.trim().replaceAll('"', ''), address } : undefined
}

/** One `@`, a domain with a point or `localhost`; none of the signs that lists, comments and routes are made of. */
const plain = /^[^\s@<>()[\],;:"\\]{1,64}@(?:localhost|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,10})$/u

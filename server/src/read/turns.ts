/** Hands out turns, one after the other: each ends when its release is called. */
export function turns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    const own = Promise.withResolvers<void>()
    last = own.promise
    await before
    return own.resolve
  }
}

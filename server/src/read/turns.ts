import { unlessAborted } from './unless-aborted.ts'

/**
 * Hands out turns, one after the other: each ends when its release is called. Whoever gives up waiting, by the signal,
 * is passed over.
 */
export function turns(): (signal?: AbortSignal) => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async (signal) => {
    const before = last
    const own = Promise.withResolvers<void>()
    last = before.then(() => own.promise)
    try {
      await unlessAborted(before, signal)
    } catch (error) {
      own.resolve()
      throw error
    }
    return own.resolve
  }
}

/** Waits for the promise, or no longer than until the signal: then its reason is thrown. */
export async function unlessAborted<Answer>(
  promise: Promise<Answer>,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  if (!signal) return promise
  signal.throwIfAborted()
  const aborted = Promise.withResolvers<never>()
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop)
  return Promise.race([promise, aborted.promise]).finally(() => signal.removeEventListener('abort', stop))
}

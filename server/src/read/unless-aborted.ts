/** Waits for the promise, or no longer than until the signal: then its reason is thrown, whatever becomes of the other. */
export async function unlessAborted<Answer>(
  promise: Promise<Answer>,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  if (!signal) return promise
  const aborted = Promise.withResolvers<never>()
  const stop = () => aborted.reject(signal.reason)
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop)
  return Promise.race([aborted.promise, promise]).finally(() => signal.removeEventListener('abort', stop))
}

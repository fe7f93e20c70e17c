import { inThread } from '../in-thread.ts'

/** Keeps the turn of documents with a reading that never ends, until the returned function is called. */
export function holdReading(): () => Promise<void> {
  const stop = new AbortController()
  const endless = new URL('data:text/javascript,setInterval(() => {}, 1000)')
  const held = inThread(endless, { data: null, seconds: 600, tooHeavy: null, signal: stop.signal })
  const ended = held.then(
    () => {},
    () => {},
  )
  return () => {
    stop.abort()
    return ended
  }
}

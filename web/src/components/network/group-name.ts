import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'

/** What a group of texts is called: its session, or that it has none, or is not held. */
export function useGroupName(): (name: string) => string {
  const reader = useReader()
  const { notHeld, otherTexts } = reader.t.reading.network
  return (name) => (name === 'unheld' ? notHeld : name === 'held' ? otherTexts : sessionWords(name, reader))
}

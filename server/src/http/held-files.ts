// Files between the look at them and the confirmation: nobody sends them twice, and none stays long.
import { randomBytes } from 'node:crypto'

interface Held {
  file: File
  until: number
}

interface Limits {
  /** Of all that is held at once; what came first goes first. */
  bytes: number
  milliseconds?: number
  now?: () => number
}

export interface HeldFiles {
  /** Returns by what it is asked for again. */
  hold(file: File): string
  /** Undefined where it was held too long, or never. */
  get(id: string): File | undefined
  drop(id: string): void
}

const anHour = 60 * 60 * 1000

/** In memory: a server that starts again holds none, and the page says so. */
export function heldFiles({ bytes, milliseconds = anHour, now = Date.now }: Limits): HeldFiles {
  const held = new Map<string, Held>()
  const all = () => [...held.values()].reduce((sum, { file }) => sum + file.size, 0)
  const forget = () => {
    for (const [id, { until }] of held) if (until <= now()) held.delete(id)
    for (const [id] of held) if (all() > bytes) held.delete(id)
  }
  return {
    hold(file) {
      const id = randomBytes(16).toString('hex')
      held.set(id, { file, until: now() + milliseconds })
      forget()
      return id
    },
    get(id) {
      forget()
      return held.get(id)?.file
    },
    drop: (id) => void held.delete(id),
  }
}

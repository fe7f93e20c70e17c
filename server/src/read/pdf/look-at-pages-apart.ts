import { lastingThread } from '../lasting-thread.ts'
import type { Asked, Look, Seen } from './look-at-pages.ts'

/** A page takes far less than a second; one that takes so long is a trap. */
const mostMilliseconds = 20_000

/** People turn pages, and a page of text has many pictures. One after the other, but not behind the reading of a whole file. */
const ask = lastingThread<Asked, Seen | null>({
  file: new URL('./look-at-pages-worker.ts', import.meta.url),
  heap: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 },
  patience: 30_000,
})

/** Which bytes the thread has. */
let held: string | undefined

/** What was drawn last, by what was asked for. */
const drawn = new Map<string, Seen>()
const mostKept = 24_000_000

/**
 * As `openLooking`, in a thread that is ended where a file is too much for it. `key` says which bytes they are. Null where
 * nothing can be seen.
 */
export async function lookAtPagesApart(key: string, bytes: Uint8Array, look: Look): Promise<Seen | null> {
  const asked = `${key} ${JSON.stringify(look)}`
  const known = drawn.get(asked)
  if (known) return known
  const write = (isNew: boolean): Asked => {
    const isHeld = !isNew && held === key
    held = key
    return { look, bytes: isHeld ? null : bytes }
  }
  return keep(asked, await ask(write, mostMilliseconds).catch(() => null))
}

function keep(asked: string, seen: Seen | null): Seen | null {
  if (seen === null) return null
  drawn.set(asked, seen)
  let size = 0
  for (const [key, { picture }] of [...drawn].reverse()) {
    size += key.length + (picture?.length ?? 0)
    if (size > mostKept) drawn.delete(key)
  }
  return seen
}

import { inThread } from './in-thread.ts'
import type { Look, Seen } from './look-at-pages.ts'

/** A page takes far less than a second; one that takes so long is a trap. */
const seconds = 20

/** What was drawn last, by what was asked for: people turn back, and many look at one page. */
const drawn = new Map<string, Seen>()
const mostKept = 24_000_000

/** One after the other, but not behind the reading of a whole file. */
let before: Promise<unknown> = Promise.resolve()

/** As `lookAtPages`, in a thread. `key` says which bytes they are. Null where nothing can be seen. */
export function lookAtPagesApart(key: string, bytes: Uint8Array, look: Look): Promise<Seen | null> {
  const asked = `${key} ${JSON.stringify(look)}`
  const known = drawn.get(asked)
  if (known) return Promise.resolve(known)
  const program = new URL('./look-at-pages-worker.ts', import.meta.url)
  const looking = before.then(
    async () =>
      drawn.get(asked) ?? keep(asked, await inThread<Seen | null>(program, { bytes, look }, { seconds })),
  )
  before = looking.catch(() => {})
  return looking
}

function keep(asked: string, seen: Seen | null | string): Seen | null {
  if (seen === null || typeof seen === 'string') return null
  drawn.set(asked, seen)
  const size = () =>
    [...drawn].reduce((sum, [key, { picture }]) => sum + key.length + (picture?.length ?? 0), 0)
  for (const [oldest] of drawn) if (size() > mostKept) drawn.delete(oldest)
  return seen
}

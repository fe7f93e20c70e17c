import { Worker } from 'node:worker_threads'
import { turns } from '../turns.ts'
import type { Asked, Look, Seen } from './look-at-pages.ts'

/** A page takes far less than a second; one that takes so long is a trap. */
const mostMilliseconds = 20_000
/** How long the thread waits for the next look: people turn pages, and a page of text has many pictures. */
const patience = 30_000
const heap = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 }

/** What was drawn last, by what was asked for. */
const drawn = new Map<string, Seen>()
const mostKept = 24_000_000

/** The thread, and the file that it has open. */
interface Looking {
  worker: Worker
  key: string | null
  idle: NodeJS.Timeout | undefined
}

let looking: Looking | undefined
/** One after the other, but not behind the reading of a whole file. */
const mayLook = turns()

/**
 * As `openLooking`, in a thread that is ended where a file is too much for it. `key` says which bytes they are. Null where
 * nothing can be seen.
 */
export async function lookAtPagesApart(key: string, bytes: Uint8Array, look: Look): Promise<Seen | null> {
  const asked = `${key} ${JSON.stringify(look)}`
  const known = drawn.get(asked)
  if (known) return known
  const release = await mayLook()
  try {
    return drawn.get(asked) ?? keep(asked, await ask(key, bytes, look))
  } finally {
    release()
  }
}

async function ask(key: string, bytes: Uint8Array, look: Look): Promise<Seen | null> {
  const own = open()
  const answer = Promise.withResolvers<Seen | null>()
  const nothing = () => answer.resolve(null)
  const timer = setTimeout(nothing, mostMilliseconds)
  let isAnswered = false
  const onMessage = (seen: Seen | null) => {
    isAnswered = true
    answer.resolve(seen)
  }
  own.worker.once('message', onMessage).once('error', nothing).once('exit', nothing)
  try {
    own.worker.postMessage({ look, bytes: own.key === key ? null : bytes } satisfies Asked)
    own.key = key
    return await answer.promise
  } finally {
    clearTimeout(timer)
    own.worker.off('message', onMessage).off('error', nothing).off('exit', nothing)
    if (isAnswered) rest(own)
    else await end(own)
  }
}

function open(): Looking {
  clearTimeout(looking?.idle)
  if (!looking) {
    const worker = new Worker(new URL('./look-at-pages-worker.ts', import.meta.url), { resourceLimits: heap })
    // What goes wrong between two looks is found out by the next one.
    worker.on('error', () => {})
    worker.unref()
    looking = { worker, key: null, idle: undefined }
  }
  return looking
}

function rest(own: Looking): void {
  own.idle = setTimeout(() => void end(own), patience).unref()
}

async function end(own: Looking): Promise<void> {
  if (looking === own) looking = undefined
  await own.worker.terminate()
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

import type { Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'
import type { Services } from './services.ts'

/** Opens the store, does the work, and closes the store whatever happens. */
export async function withStore<Result>(
  services: Services,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await services.openStore(tellOnScreen)
  try {
    return await work(store)
  } catch (error) {
    throw await orRemoved(store, error)
  } finally {
    await store.close()
  }
}

const ids = /\b[a-z]{1,2}-[0-9a-z]{10}\b/g

/** Where nothing has an id because it was removed by order, that is said, whatever the command. */
async function orRemoved(store: Store, error: unknown): Promise<unknown> {
  const { exit, code, message = '' } = error as { exit?: string; code?: string; message?: string }
  if (exit !== 'notFound' && code !== 'not-found') return error
  const removal = await store.findRemoval([...message.matchAll(ids)].map(([id]) => id))
  if (!removal) return error
  const why = removal.reason ? `: ${removal.reason}` : ''
  return new CommandError(
    'notFound',
    `what was there was removed by order on ${removal.at.slice(0, 10)}${why}`,
  )
}

/** What the store says while it starts is of use to somebody who waits, and noise in a log. */
export function tellOnScreen(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
}

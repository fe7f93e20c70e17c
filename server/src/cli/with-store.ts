import type { Store } from '../store/store.ts'
import type { Services } from './services.ts'

/** Opens the store, does the work, and closes the store whatever happens. */
export async function withStore<Result>(
  services: Services,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await services.openStore(tellOnScreen)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** What the store says while it starts is of use to somebody who waits, and noise in a log. */
export function tellOnScreen(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
}

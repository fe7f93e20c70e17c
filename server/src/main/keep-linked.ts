import { outsideOfMoments } from '../store/at-one-moment.ts'
import type { Store } from '../store/store.ts'

/** Milliseconds without a change until texts are linked: files come in many at once. */
const quiet = 500

/**
 * Links the texts of a store in the background. Returns how to say that something may have changed; whoever says it
 * while a run is under way has another one after it. What goes wrong is told, and tried again at the next change.
 */
export function keepLinked(store: Pick<Store, 'linkTexts'>, log: (line: string) => void): () => void {
  let waiting: NodeJS.Timeout | undefined
  let running = false
  let wanted = false

  async function link() {
    running = true
    wanted = false
    await store
      .linkTexts({ apart: true })
      .catch((error: Error) => log(`The texts could not be linked (${error.message})`))
    running = false
    if (wanted) soon()
  }

  function soon() {
    wanted = true
    if (running) return
    clearTimeout(waiting)
    // Whoever reads a page may say it: the run reads what is there by then.
    waiting = outsideOfMoments(() => setTimeout(link, quiet).unref())
  }

  return soon
}

import type { SavedNames } from '../../store/saved/saved-store.ts'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'

type Named = SavedNames['saved'][number]

/** By its id, or by its name where no other has it. With the log entry up to which it was looked for. */
export async function findSaved(store: Store, given: string): Promise<Named & { log: number }> {
  const { log, saved } = await store.nameSaved()
  const [found, other] = saved.filter(({ id, name }) => id === given || name === given.normalize())
  if (found === undefined)
    throw new CommandError('notFound', `nothing is saved as ${given}; \`qarar searches\` gives ids and names`)
  if (other !== undefined)
    throw new CommandError('usage', `a search and a view are called ${given}: say the id`)
  return { ...found, log }
}

import type { RequestItem, RequestPage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import type { AsOfFlags } from '../register-options.ts'

export async function findRequest(store: Store, id: string, flags: AsOfFlags = {}): Promise<RequestPage> {
  const page = await store.getRequest(id, flags)
  if (page) return page
  throw new CommandError('notFound', `no request has the id ${id}; \`qarar requests\` gives the ids`)
}

/** An item by its id, or by its place in the request, from 1. */
export function findItem({ request, items }: RequestPage, given: string): RequestItem {
  const found = /^\d+$/.test(given) ? items[Number(given) - 1] : items.find(({ id }) => id === given)
  if (found) return found
  throw new CommandError(
    'notFound',
    `request ${request.id} has no item ${given}; \`qarar requests ${request.id}\` lists them`,
  )
}

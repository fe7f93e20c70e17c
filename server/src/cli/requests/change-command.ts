import type { RequestPage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage } from '../settings.ts'
import { openTerminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'
import { describeRequest } from './describe-requests.ts'
import { findRequest } from './find-request.ts'

interface Change {
  services: Services
  flags: TerminalOptions
  request: string
}

/** Looks at a request, changes it, and shows what it is then. */
export async function changeRequest(
  { services, flags, request }: Change,
  make: (store: Store, page: RequestPage) => Promise<unknown>,
): Promise<void> {
  const terminal = openTerminal(flags)
  await withStore(services, async (store) => {
    await make(store, await findRequest(store, request))
    const page = await findRequest(store, request)
    terminal.json(page)
    describeRequest(page, interfaceLanguage(), terminal)
  })
}

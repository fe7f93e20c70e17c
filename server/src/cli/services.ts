import type { Store } from '../store/store.ts'
import type { Terminal } from './terminal/terminal.ts'

/** One line of `qarar doctor`. */
export interface Check {
  name: string
  /** `missing`: a part that Qarar does not have yet, or an option that is not there; nothing to put right. */
  state: 'ok' | 'missing' | 'attention'
  detail: string
}

export interface ServeOptions {
  store: Store
  port: number
  host: string
  terminal: Terminal
  /** Done once the port is ours and before the address is told; ends early where it is told to stop. */
  first?: (stop: AbortSignal) => Promise<void>
}

/** What commands need and `main` provides, loaded when a command asks for it: `qarar read` starts without them. */
export interface Services {
  openStore: (log?: (line: string) => void) => Promise<Store>
  /** Serves until a signal comes; closes the store. */
  serve: (options: ServeOptions) => Promise<void>
  checkInstallation: () => Promise<Check[]>
  /** Aborted by the first signal that asks the process to end. */
  stopSignal: () => Promise<AbortSignal>
}

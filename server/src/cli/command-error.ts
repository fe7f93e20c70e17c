import type { Exit } from './exit-codes.ts'

/** Ends a command with one line on stderr and an exit code. */
export class CommandError extends Error {
  override name = 'CommandError'
  readonly exit: Exit

  constructor(exit: Exit, sentence: string) {
    super(sentence)
    this.exit = exit
  }
}
